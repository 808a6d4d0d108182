import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { PolicyDocument } from './policy-document.entity';

/** A text of a policy as it was loaded: the checked file. All are kept; the last one holds for what is decided from then on. */
@Entity('policy_revision')
@Unique('policy_revision_edition_unique', ['policyDocumentId', 'edition'])
@Check('policy_revision_edition_sane', 'edition > 0')
@Check('policy_revision_sha256_form', `sha256 ~ '^[0-9a-f]{64}$'`)
export class PolicyRevision {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'policy_revision_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'policy_document_id' })
  policyDocumentId!: number;

  @ManyToOne(() => PolicyDocument, { nullable: false })
  @JoinColumn({ name: 'policy_document_id', foreignKeyConstraintName: 'policy_revision_policy_fk' })
  policy!: Relation<PolicyDocument>;

  @Column({ type: 'integer' })
  edition!: number;

  @Column({ type: 'text' })
  sha256!: string;

  /** JSON text, checked by the domain. */
  @Column({ type: 'text' })
  text!: string;

  /** The program brought it, and brings the next; one that somebody has loaded is left alone. */
  @Column({ type: 'boolean', name: 'is_shipped' })
  isShipped!: boolean;

  @Column({ type: 'timestamptz', name: 'loaded_at' })
  loadedAt!: Date;
}
