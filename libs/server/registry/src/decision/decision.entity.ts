import { DecisionKind } from '@wanchuang/domain-registry';
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
import { PolicyRevision } from '../policy/policy-revision.entity';
import { isOneOf } from '../reading/known-values';

/** What was decided, with the findings it rests on. It is never changed: another decision follows it. */
@Entity('decision')
@Index('decision_subject', ['subject', 'id'])
@Index('decision_place', ['jurisdictionId', 'decidedOn', 'id'])
@Index('decision_host', ['hostId'])
@Index('decision_department', ['departmentId'])
@Index('decision_policy_revision', ['policyRevisionId'])
@Index('decision_signed_by', ['signedBy'])
@Check('decision_kind_known', isOneOf('kind', DecisionKind))
@Check('decision_subject_form', `subject ~ '^[A-Za-z_]+_[0-9]+$'`)
@Check('decision_outcome_length', 'char_length(outcome) BETWEEN 1 AND 100')
@Check('decision_reason_length', 'char_length(reason) <= 20000')
export class Decision {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'decision_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'jurisdiction_id' })
  jurisdictionId!: number;

  @ManyToOne(() => Jurisdiction, { nullable: false })
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'decision_jurisdiction_fk' })
  jurisdiction!: Relation<Jurisdiction>;

  @Column({ type: 'text' })
  kind!: DecisionKind;

  /** Id of what it is about, as the API shows it, such as application_42. */
  @Column({ type: 'text' })
  subject!: string;

  /** Whose application or center it is about. */
  @Column({ type: 'integer', name: 'host_id', nullable: true })
  hostId!: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'host_id', foreignKeyConstraintName: 'decision_host_fk' })
  host!: Relation<Organisation> | null;

  /** That recommends or supervises it. */
  @Column({ type: 'integer', name: 'department_id', nullable: true })
  departmentId!: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'department_id', foreignKeyConstraintName: 'decision_department_fk' })
  department!: Relation<Organisation> | null;

  /** The text of the policy by which it was found; null: none was in force. */
  @Column({ type: 'integer', name: 'policy_revision_id', nullable: true })
  policyRevisionId!: number | null;

  @ManyToOne(() => PolicyRevision)
  @JoinColumn({ name: 'policy_revision_id', foreignKeyConstraintName: 'decision_policy_revision_fk' })
  policyRevision!: Relation<PolicyRevision> | null;

  @Column({ type: 'date', name: 'decided_on' })
  decidedOn!: string;

  /** JSON text: what the rules looked at. */
  @Column({ type: 'text' })
  facts!: string;

  /** JSON text: what the rules said, or why they said nothing. */
  @Column({ type: 'text' })
  findings!: string;

  @Column({ type: 'text' })
  outcome!: string;

  @Column({ type: 'text' })
  reason!: string;

  // People stand in a column to the right, so their entity is named, not imported.
  @ForeignKey('Person', { name: 'decision_signed_by_fk' })
  @Column({ type: 'integer', name: 'signed_by', nullable: true })
  signedBy!: number | null;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;
}
