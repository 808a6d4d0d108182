import { deliberationLifecycle, type DeliberationState } from '@wanchuang/domain-recognition';
import { Person } from '@wanchuang/server-access';
import { StoredFile } from '@wanchuang/server-files';
import { isOneOf, Jurisdiction } from '@wanchuang/server-registry';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';

/** The record of a bureau directors' meeting, a collective decision (Art. 9(4)). */
@Entity('deliberation')
@Index('deliberation_place', ['jurisdictionId', 'heldOn'])
@Index('deliberation_signed_by', ['signedBy'])
@Index('deliberation_document', ['documentId'])
@Check('deliberation_state_known', isOneOf('state', deliberationLifecycle.states))
@Check('deliberation_attendees_length', 'char_length(attendees) <= 2000')
@Check('deliberation_minutes_length', 'char_length(minutes) <= 20000')
@Check('deliberation_signed_is_dated', `(state = 'SIGNED') = (signed_at IS NOT NULL)`)
export class Deliberation {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'deliberation_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'jurisdiction_id' })
  jurisdictionId!: number;

  @ManyToOne(() => Jurisdiction, { nullable: false })
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'deliberation_jurisdiction_fk' })
  jurisdiction!: Relation<Jurisdiction>;

  @Column({ type: 'text' })
  state!: DeliberationState;

  @Column({ type: 'date', name: 'held_on' })
  heldOn!: string;

  /** Names of those who were there: personal data, for the bureau alone. */
  @Column({ type: 'text', default: '' })
  attendees!: string;

  @Column({ type: 'text', default: '' })
  minutes!: string;

  @Column({ type: 'integer', name: 'document_id', nullable: true })
  documentId!: number | null;

  @ManyToOne(() => StoredFile)
  @JoinColumn({ name: 'document_id', foreignKeyConstraintName: 'deliberation_document_fk' })
  document!: Relation<StoredFile> | null;

  @Column({ type: 'integer', name: 'signed_by', nullable: true })
  signedBy!: number | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'signed_by', foreignKeyConstraintName: 'deliberation_signed_by_fk' })
  signer!: Relation<Person> | null;

  @Column({ type: 'timestamptz', name: 'signed_at', nullable: true })
  signedAt!: Date | null;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
