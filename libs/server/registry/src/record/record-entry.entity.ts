import { RecordEntryKind, RecordEntryState } from '@wanchuang/domain-registry';
import {
  Check,
  Column,
  Entity,
  ForeignKey,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import { Jurisdiction } from '../jurisdiction/jurisdiction.entity';
import { Organisation } from '../organisation/organisation.entity';
import { isOneOf } from '../reading/known-values';

/** What stands against a host's clean record (Art. 8(1)). One that was wrong is withdrawn with a reason. */
@Entity('record_entry')
@Index('record_entry_credit_code', ['creditCode', 'occurredOn'])
@Index('record_entry_organisation', ['organisationId'])
@Index('record_entry_jurisdiction', ['jurisdictionId'])
@Index('record_entry_recorded_by', ['recordedBy'])
@Check('record_entry_state_known', isOneOf('state', RecordEntryState))
@Check('record_entry_kind_known', isOneOf('kind', RecordEntryKind))
@Check('record_entry_credit_code_valid', 'is_credit_code(credit_code)')
@Check('record_entry_description_length', 'char_length(description) BETWEEN 1 AND 2000')
@Check('record_entry_source_length', 'char_length(source) BETWEEN 1 AND 500')
@Check('record_entry_withdrawal_length', 'char_length(withdrawal_reason) BETWEEN 1 AND 2000')
@Check(
  'record_entry_withdrawn_for_a_reason',
  `(state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL AND withdrawal_reason IS NOT NULL)`,
)
export class RecordEntry {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'record_entry_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'jurisdiction_id' })
  jurisdictionId!: number;

  @ManyToOne(() => Jurisdiction, { nullable: false })
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'record_entry_jurisdiction_fk' })
  jurisdiction!: Relation<Jurisdiction>;

  @Column({ type: 'integer', name: 'organisation_id' })
  organisationId!: number;

  @ManyToOne(() => Organisation, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'record_entry_organisation_fk' })
  organisation!: Relation<Organisation>;

  @Column({ type: 'text', default: RecordEntryState.STANDING })
  state!: RecordEntryState;

  @Column({ type: 'text', name: 'credit_code' })
  creditCode!: string;

  @Column({ type: 'text' })
  kind!: RecordEntryKind;

  @Column({ type: 'date', name: 'occurred_on' })
  occurredOn!: string;

  @Column({ type: 'text' })
  description!: string;

  /** Where it is taken from, such as a penalty notice. */
  @Column({ type: 'text' })
  source!: string;

  @ForeignKey('Person', { name: 'record_entry_recorded_by_fk' })
  @Column({ type: 'integer', name: 'recorded_by' })
  recordedBy!: number;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;

  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column({ type: 'text', name: 'withdrawal_reason', nullable: true })
  withdrawalReason!: string | null;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
