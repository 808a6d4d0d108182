import { Column, Entity, PrimaryColumn } from 'typeorm';

const primaryKeyConstraintName = 'evaluation_rollup_pk';

/** Grades and scores of a cell's participants in the published cycles of the same years (Art. 22–23). */
@Entity('evaluation_rollup')
export class EvaluationRollup {
  @PrimaryColumn({ type: 'integer', name: 'jurisdiction_id', primaryKeyConstraintName })
  jurisdictionId!: number;

  @PrimaryColumn({ type: 'smallint', name: 'from_year', primaryKeyConstraintName })
  fromYear!: number;

  @PrimaryColumn({ type: 'smallint', name: 'to_year', primaryKeyConstraintName })
  toYear!: number;

  @PrimaryColumn({ type: 'smallint', name: 'field_id', primaryKeyConstraintName })
  fieldId!: number;

  /** 0 above the center's own jurisdiction. */
  @PrimaryColumn({ type: 'integer', name: 'department_id', primaryKeyConstraintName })
  departmentId!: number;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName })
  status!: string;

  /** A dimension of Art. 22, or TOTAL. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName })
  dimension!: string;

  @Column({ type: 'integer' })
  participants!: number;

  @Column({ type: 'integer' })
  excellent!: number;

  @Column({ type: 'integer' })
  good!: number;

  @Column({ type: 'integer' })
  poor!: number;

  @Column({ type: 'numeric', name: 'score_total' })
  scoreTotal!: string;

  /** 100 bins of one point; the last also holds 100. */
  @Column({ type: 'integer', array: true })
  histogram!: number[];
}
