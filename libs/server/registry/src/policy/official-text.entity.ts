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
  Unique,
} from 'typeorm';
import { PolicyDocument } from './policy-document.entity';

/** An article's own words, as the bureau has attached them. Editions are kept; the last one counts. */
@Entity('official_text')
@Unique('official_text_edition_unique', ['policyDocumentId', 'article', 'edition'])
@Index('official_text_attached_by', ['attachedBy'])
@Check('official_text_article_sane', 'article > 0')
@Check('official_text_edition_sane', 'edition > 0')
@Check('official_text_length', 'char_length(text) BETWEEN 1 AND 20000')
export class OfficialText {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'official_text_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'policy_document_id' })
  policyDocumentId!: number;

  @ManyToOne(() => PolicyDocument, { nullable: false })
  @JoinColumn({ name: 'policy_document_id', foreignKeyConstraintName: 'official_text_policy_fk' })
  policy!: Relation<PolicyDocument>;

  @Column({ type: 'integer' })
  article!: number;

  @Column({ type: 'integer' })
  edition!: number;

  @Column({ type: 'text' })
  text!: string;

  @ForeignKey('Person', { name: 'official_text_attached_by_fk' })
  @Column({ type: 'integer', name: 'attached_by' })
  attachedBy!: number;

  @Column({ type: 'timestamptz', name: 'attached_at' })
  attachedAt!: Date;
}
