import { ObligationKind, ObligationState } from '@wanchuang/domain-registry';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Center } from '../center/center.entity';
import { isOneOf } from '../reading/known-values';

/** What a host owes the bureau for its center (Art. 7, 10, 19). */
@Entity('obligation')
@Index('obligation_center', ['centerId', 'state', 'dueOn'])
@Check('obligation_state_known', isOneOf('state', ObligationState))
@Check('obligation_kind_known', isOneOf('kind', ObligationKind))
@Check('obligation_done_has_day', `(state = 'DONE') = (done_on IS NOT NULL)`)
export class Obligation {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'obligation_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'center_id' })
  centerId!: number;

  @ManyToOne(() => Center, { nullable: false })
  @JoinColumn({ name: 'center_id', foreignKeyConstraintName: 'obligation_center_fk' })
  center!: Relation<Center>;

  @Column({ type: 'text', default: ObligationState.OPEN })
  state!: ObligationState;

  @Column({ type: 'text' })
  kind!: ObligationKind;

  @Column({ type: 'text' })
  clause!: string;

  /** Null: no clause sets a day. */
  @Column({ type: 'date', name: 'due_on', nullable: true })
  dueOn!: string | null;

  @Column({ type: 'date', name: 'done_on', nullable: true })
  doneOn!: string | null;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
