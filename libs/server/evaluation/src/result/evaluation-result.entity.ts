import { Grade } from '@wanchuang/domain-evaluation';
import { Center, isOneOf } from '@wanchuang/server-registry';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
  Unique,
} from 'typeorm';
import { EvaluationCycle } from '../cycle/evaluation-cycle.entity';

/** What one evaluation cycle found of one center: total and grade (Art. 23). */
@Entity('evaluation_result')
@Unique('evaluation_result_once', ['cycleId', 'centerId'])
@Index('evaluation_result_center', ['centerId'])
@Check('evaluation_result_total_sane', 'total BETWEEN 0 AND 100 AND scale(total) <= 2')
@Check('evaluation_result_grade_known', isOneOf('grade', Grade))
export class EvaluationResult {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'evaluation_result_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'cycle_id' })
  cycleId!: number;

  @ManyToOne(() => EvaluationCycle, { nullable: false })
  @JoinColumn({ name: 'cycle_id', foreignKeyConstraintName: 'evaluation_result_cycle_fk' })
  cycle!: Relation<EvaluationCycle>;

  @Column({ type: 'integer', name: 'center_id' })
  centerId!: number;

  @ManyToOne(() => Center, { nullable: false })
  @JoinColumn({ name: 'center_id', foreignKeyConstraintName: 'evaluation_result_center_fk' })
  center!: Relation<Center>;

  /** 0–100, at most two places. */
  @Column({ type: 'numeric' })
  total!: string;

  @Column({ type: 'text' })
  grade!: Grade;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
