import { Person } from '@wanchuang/server-access';
import { Jurisdiction } from '@wanchuang/server-registry';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';

/** A query that somebody keeps. */
@Entity('saved_query')
@Index('saved_query_person', ['personId', 'id'])
@Index('saved_query_shared', ['jurisdictionId', 'id'], { where: 'is_shared' })
@Index('saved_query_document_id', ['documentId'], { where: 'document_id IS NOT NULL' })
@Check('saved_query_name_length', 'char_length(name) BETWEEN 1 AND 100')
@Check('saved_query_document_length', 'char_length(document) BETWEEN 1 AND 20000')
@Check('saved_query_variables_length', 'char_length(variables) <= 10000')
@Check('saved_query_document_id_form', `document_id ~ '^[0-9a-f]{64}$'`)
export class SavedQuery {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'saved_query_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'person_id' })
  personId!: number;

  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'saved_query_person_fk' })
  person!: Relation<Person>;

  @Column({ type: 'integer', name: 'jurisdiction_id' })
  jurisdictionId!: number;

  /** In which it may be shared. */
  @ManyToOne(() => Jurisdiction, { nullable: false })
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'saved_query_jurisdiction_fk' })
  jurisdiction!: Relation<Jurisdiction>;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  document!: string;

  /** JSON, or empty. */
  @Column({ type: 'text' })
  variables!: string;

  @Column({ type: 'boolean', name: 'is_shared' })
  isShared!: boolean;

  /** SHA-256 of the document, by which programs ask for it; null: it is not published. */
  @Column({ type: 'text', name: 'document_id', nullable: true })
  documentId!: string | null;

  @Column({ type: 'timestamptz', name: 'saved_at' })
  savedAt!: Date;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
