import { Column, Entity, PrimaryColumn } from 'typeorm';

const primaryKeyConstraintName = 'indicator_rollup_pk';

/** One indicator's sum over the centers of a cell, for one year: what the overview reads. */
@Entity('indicator_rollup')
export class IndicatorRollup {
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

  @Column({ type: 'numeric' })
  total!: string;

  /** How many centers have a value: a missing value is none, never 0. */
  @Column({ type: 'integer' })
  centers!: number;

  /** The newest value's: the data cut-off. */
  @Column({ type: 'timestamptz', name: 'known_from' })
  knownFrom!: Date;
}
