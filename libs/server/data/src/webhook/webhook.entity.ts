import { WebhookFault, WebhookState } from '@wanchuang/domain-access';
import { Person } from '@wanchuang/server-access';
import { isOneOf } from '@wanchuang/server-registry';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';

/** An address that events are sent to, and how far that is. */
@Entity('webhook')
@Index('webhook_person', ['personId', 'id'])
@Index('webhook_active', ['nextAt'], { where: `state = 'ACTIVE'` })
@Check('webhook_state_known', isOneOf('state', WebhookState))
@Check('webhook_name_length', 'char_length(name) BETWEEN 1 AND 100')
@Check('webhook_address_length', 'char_length(address) BETWEEN 1 AND 2000')
@Check('webhook_fault_known', isOneOf('fault', WebhookFault))
@Check('webhook_test_fault_known', isOneOf('test_fault', WebhookFault))
@Check('webhook_until_ahead', 'until_sequence > sequence')
@Check('webhook_claim_ends', '(claim IS NULL) = (claimed_until IS NULL)')
@Check('webhook_previous_ends', '(previous_sealed_secret IS NULL) = (previous_until IS NULL)')
export class Webhook {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'webhook_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'person_id' })
  personId!: number;

  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'webhook_person_fk' })
  person!: Relation<Person>;

  @Column({ type: 'text' })
  state!: WebhookState;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  address!: string;

  /** None: of every type. */
  @Column({ type: 'text', array: true })
  types!: string[];

  /** With all below them; none: everywhere. */
  @Column({ type: 'integer', array: true, name: 'jurisdiction_ids' })
  jurisdictionIds!: number[];

  /** None: of every center, and of what is of no center. */
  @Column({ type: 'integer', array: true, name: 'center_ids' })
  centerIds!: number[];

  /** Encrypted by the server's key, which is not in the database. */
  @Column({ type: 'text', name: 'sealed_secret' })
  sealedSecret!: string;

  /** The one before it, until receivers have taken over the new one. */
  @Column({ type: 'text', name: 'previous_sealed_secret', nullable: true })
  previousSealedSecret!: string | null;

  @Column({ type: 'timestamptz', name: 'previous_until', nullable: true })
  previousUntil!: Date | null;

  @Column({ type: 'timestamptz', name: 'made_at' })
  madeAt!: Date;

  /** Place in the log up to which everything has been delivered, or was not for it. */
  @Column({ type: 'bigint' })
  sequence!: string;

  /** The last event of the delivery that was begun and is not acknowledged: sent again, it is the same one. */
  @Column({ type: 'bigint', name: 'until_sequence', nullable: true })
  untilSequence!: string | null;

  @Column({ type: 'timestamptz', name: 'delivered_at', nullable: true })
  deliveredAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'failed_at', nullable: true })
  failedAt!: Date | null;

  /** Of the last failure, or why the server stopped it. */
  @Column({ type: 'text', nullable: true })
  fault!: WebhookFault | null;

  @Column({ type: 'integer', name: 'fault_status', nullable: true })
  faultStatus!: number | null;

  /** Failures since the last success. */
  @Column({ type: 'integer', default: 0 })
  failures!: number;

  @Column({ type: 'timestamptz', name: 'failing_since', nullable: true })
  failingSince!: Date | null;

  /** Not before this. */
  @Column({ type: 'timestamptz', name: 'next_at', nullable: true })
  nextAt!: Date | null;

  /** Of the process that delivers. */
  @Column({ type: 'text', nullable: true })
  claim!: string | null;

  @Column({ type: 'timestamptz', name: 'claimed_until', nullable: true })
  claimedUntil!: Date | null;

  @Column({ type: 'boolean', name: 'is_test_waiting', default: false })
  isTestWaiting!: boolean;

  @Column({ type: 'timestamptz', name: 'tested_at', nullable: true })
  testedAt!: Date | null;

  @Column({ type: 'text', name: 'test_fault', nullable: true })
  testFault!: WebhookFault | null;

  @Column({ type: 'integer', name: 'test_status', nullable: true })
  testStatus!: number | null;

  /** Changed by compare-and-set only; what deliveries note changes no version. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
