import { Column, Entity, PrimaryColumn } from 'typeorm';

const primaryKeyConstraintName = 'center_rollup_pk';

/** How many centers of a cell were recognised in one year and ended in another. */
@Entity('center_rollup')
export class CenterRollup {
  @PrimaryColumn({ type: 'integer', name: 'jurisdiction_id', primaryKeyConstraintName })
  jurisdictionId!: number;

  @PrimaryColumn({ type: 'smallint', name: 'field_id', primaryKeyConstraintName })
  fieldId!: number;

  /** 0 above the center's own jurisdiction. */
  @PrimaryColumn({ type: 'integer', name: 'department_id', primaryKeyConstraintName })
  departmentId!: number;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName })
  status!: string;

  @PrimaryColumn({ type: 'text', name: 'legal_form', primaryKeyConstraintName })
  legalForm!: string;

  /** 0: never recognised (a region). */
  @PrimaryColumn({ type: 'smallint', name: 'recognised_year', primaryKeyConstraintName })
  recognisedYear!: number;

  /** 0: goes on. */
  @PrimaryColumn({ type: 'smallint', name: 'ended_year', primaryKeyConstraintName })
  endedYear!: number;

  @Column({ type: 'integer' })
  centers!: number;
}
