import { Dimension } from '@wanchuang/domain-indicators';
import { isOneOf } from '@wanchuang/server-registry';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { EvaluationResult } from './evaluation-result.entity';

/** The score of one dimension of a result (Art. 22). */
@Entity('evaluation_score')
@Check('evaluation_score_dimension_known', isOneOf('dimension', Dimension))
@Check('evaluation_score_sane', 'score BETWEEN 0 AND 100 AND scale(score) <= 2')
export class EvaluationScore {
  @PrimaryColumn({ type: 'integer', name: 'result_id', primaryKeyConstraintName: 'evaluation_score_pk' })
  resultId!: number;

  @ManyToOne(() => EvaluationResult, { nullable: false })
  @JoinColumn({ name: 'result_id', foreignKeyConstraintName: 'evaluation_score_result_fk' })
  result!: Relation<EvaluationResult>;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'evaluation_score_pk' })
  dimension!: Dimension;

  /** 0–100, at most two places. */
  @Column({ type: 'numeric' })
  score!: string;
}
