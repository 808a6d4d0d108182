import { subsidyLifecycle, type SubsidyState } from '@wanchuang/domain-recognition';
import { StoredFile } from '@wanchuang/server-files';
import { Center, isOneOf } from '@wanchuang/server-registry';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';

/** What a newly recognised center is granted once (Art. 9(4)); one that was taken back is kept beside the one that stands. */
@Entity('subsidy')
@Index('subsidy_one_stands', ['centerId'], { unique: true, where: `state <> 'CANCELLED'` })
@Index('subsidy_center', ['centerId'])
@Index('subsidy_document', ['documentId'])
@Check('subsidy_amount_positive', 'amount > 0')
@Check('subsidy_state_known', isOneOf('state', subsidyLifecycle.states))
@Check('subsidy_paid_is_dated', `(state = 'PAID') = (paid_on IS NOT NULL)`)
@Check('subsidy_paid_after_grant', 'paid_on >= granted_on')
@Check('subsidy_cancelled_is_dated', `(state = 'CANCELLED') = (cancelled_on IS NOT NULL)`)
@Check('subsidy_cancelled_has_reason', `(state = 'CANCELLED') = (cancel_reason IS NOT NULL)`)
@Check('subsidy_cancelled_after_grant', 'cancelled_on >= granted_on')
@Check('subsidy_cancel_reason_length', 'char_length(cancel_reason) BETWEEN 1 AND 1000')
export class Subsidy {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'subsidy_pk',
  })
  id!: number;

  @Column({ type: 'text' })
  state!: SubsidyState;

  @Column({ type: 'integer', name: 'center_id' })
  centerId!: number;

  @ManyToOne(() => Center, { nullable: false })
  @JoinColumn({ name: 'center_id', foreignKeyConstraintName: 'subsidy_center_fk' })
  center!: Relation<Center>;

  /** CNY. */
  @Column({ type: 'numeric', precision: 16, scale: 2 })
  amount!: string;

  @Column({ type: 'date', name: 'granted_on' })
  grantedOn!: string;

  @Column({ type: 'integer', name: 'document_id', nullable: true })
  documentId!: number | null;

  @ManyToOne(() => StoredFile)
  @JoinColumn({ name: 'document_id', foreignKeyConstraintName: 'subsidy_document_fk' })
  document!: Relation<StoredFile> | null;

  @Column({ type: 'date', name: 'paid_on', nullable: true })
  paidOn!: string | null;

  @Column({ type: 'date', name: 'cancelled_on', nullable: true })
  cancelledOn!: string | null;

  @Column({ type: 'text', name: 'cancel_reason', nullable: true })
  cancelReason!: string | null;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
