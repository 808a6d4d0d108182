import { objectionLifecycle, type ObjectionState } from '@wanchuang/domain-recognition';
import { Person } from '@wanchuang/server-access';
import { isOneOf, Jurisdiction } from '@wanchuang/server-registry';
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
import { NoticeItem } from '../notice/notice-item.entity';

/** What a member of the public objects to one center of a notice (Art. 9(4)). Who objects is the bureau's knowledge alone. */
@Entity('objection')
@Unique('objection_receipt_unique', ['receiptHash'])
@Index('objection_place', ['jurisdictionId', 'state', 'receivedAt'])
@Index('objection_of_item', ['itemId'])
@Index('objection_settled_by', ['settledBy'])
@Check('objection_receipt_form', `receipt_hash ~ '^[0-9a-f]{64}$'`)
@Check('objection_name_length', 'char_length(objector_name) BETWEEN 1 AND 50')
@Check('objection_contact_length', 'char_length(objector_contact) BETWEEN 1 AND 100')
@Check('objection_body_length', 'char_length(body) BETWEEN 1 AND 4000')
@Check('objection_state_known', isOneOf('state', objectionLifecycle.states))
@Check('objection_reason_length', 'char_length(settlement_reason) BETWEEN 1 AND 2000')
@Check(
  'objection_settled_is_reasoned',
  `(state = 'RECEIVED') = (settlement_reason IS NULL) AND (state = 'RECEIVED') = (settled_at IS NULL)`,
)
export class Objection {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'objection_pk',
  })
  id!: number;

  @Column({ type: 'text' })
  state!: ObjectionState;

  @Column({ type: 'integer', name: 'jurisdiction_id' })
  jurisdictionId!: number;

  @ManyToOne(() => Jurisdiction, { nullable: false })
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'objection_jurisdiction_fk' })
  jurisdiction!: Relation<Jurisdiction>;

  @Column({ type: 'integer', name: 'item_id' })
  itemId!: number;

  @ManyToOne(() => NoticeItem, { nullable: false })
  @JoinColumn({ name: 'item_id', foreignKeyConstraintName: 'objection_item_fk' })
  item!: Relation<NoticeItem>;

  /** Of the secret by which whoever objects follows it. */
  @Column({ type: 'text', name: 'receipt_hash' })
  receiptHash!: string;

  /** Null: anonymous, where the policy lets it be. */
  @Column({ type: 'text', name: 'objector_name', nullable: true })
  objectorName!: string | null;

  @Column({ type: 'text', name: 'objector_contact', nullable: true })
  objectorContact!: string | null;

  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'timestamptz', name: 'received_at' })
  receivedAt!: Date;

  @Column({ type: 'text', name: 'settlement_reason', nullable: true })
  settlementReason!: string | null;

  @Column({ type: 'integer', name: 'settled_by', nullable: true })
  settledBy!: number | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'settled_by', foreignKeyConstraintName: 'objection_settled_by_fk' })
  settler!: Relation<Person> | null;

  @Column({ type: 'timestamptz', name: 'settled_at', nullable: true })
  settledAt!: Date | null;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
