import { EvaluationCycleState } from '@wanchuang/domain-evaluation';
import { isOneOf, Jurisdiction } from '@wanchuang/server-registry';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';

/** An evaluation of a jurisdiction's centers over some years (Art. 21, 23). */
@Entity('evaluation_cycle')
@Unique('evaluation_cycle_unique', ['jurisdictionId', 'fromYear', 'toYear'])
@Check('evaluation_cycle_state_known', isOneOf('state', EvaluationCycleState))
@Check('evaluation_cycle_years_forward', 'to_year >= from_year')
@Check('evaluation_cycle_published_has_date', `(state IN ('PUBLISHED', 'CLOSED')) = (published_on IS NOT NULL)`)
export class EvaluationCycle {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'evaluation_cycle_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'jurisdiction_id' })
  jurisdictionId!: number;

  @ManyToOne(() => Jurisdiction, { nullable: false })
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'evaluation_cycle_jurisdiction_fk' })
  jurisdiction!: Relation<Jurisdiction>;

  @Column({ type: 'smallint', name: 'from_year' })
  fromYear!: number;

  @Column({ type: 'smallint', name: 'to_year' })
  toYear!: number;

  @Column({ type: 'text' })
  state!: EvaluationCycleState;

  /** Objective data are frozen as they are known on this day (Art. 22). */
  @Column({ type: 'date', name: 'cut_off_on' })
  cutOffOn!: string;

  @Column({ type: 'date', name: 'published_on', nullable: true })
  publishedOn!: string | null;
}
