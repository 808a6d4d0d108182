import { Column, Entity, PrimaryColumn } from 'typeorm';

const primaryKeyConstraintName = 'mover_rollup_pk';

/** The centers of a cell that rose or fell most against the year before, for the headline indicators. */
@Entity('mover_rollup')
export class MoverRollup {
  @PrimaryColumn({ type: 'integer', name: 'jurisdiction_id', primaryKeyConstraintName })
  jurisdictionId!: number;

  @PrimaryColumn({ type: 'smallint', name: 'indicator_id', primaryKeyConstraintName })
  indicatorId!: number;

  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName })
  year!: number;

  @PrimaryColumn({ type: 'smallint', name: 'field_id', primaryKeyConstraintName })
  fieldId!: number;

  /** 0 above the center's own jurisdiction. */
  @PrimaryColumn({ type: 'integer', name: 'department_id', primaryKeyConstraintName })
  departmentId!: number;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName })
  status!: string;

  @PrimaryColumn({ type: 'integer', name: 'center_id', primaryKeyConstraintName })
  centerId!: number;

  @Column({ type: 'numeric' })
  value!: string;

  /** The value of the year before. */
  @Column({ type: 'numeric' })
  previous!: string;
}
