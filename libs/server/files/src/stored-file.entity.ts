import { Person } from '@wanchuang/server-access';
import { isOneOf, Jurisdiction } from '@wanchuang/server-registry';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';

/** Who may read a file: its uploader until it is put somewhere, then whoever sees what holds it, or everyone. */
export const FileAudience = { OWN: 'OWN', HELD: 'HELD', PUBLIC: 'PUBLIC' } as const;
export type FileAudience = keyof typeof FileAudience;

/** A file that was handed in: evidence, opinions, minutes, sealed scans. Its content never changes. */
@Entity('stored_file')
@Index('stored_file_holder', ['holder'], { where: 'holder IS NOT NULL' })
@Index('stored_file_jurisdiction', ['jurisdictionId'])
@Index('stored_file_uploaded_by', ['uploadedBy'])
@Index('stored_file_unused', ['uploadedAt'], { where: `audience = 'OWN'` })
@Check('stored_file_audience_known', isOneOf('audience', FileAudience))
@Check('stored_file_name_length', 'char_length(name) BETWEEN 1 AND 200')
@Check('stored_file_size_sane', 'size_bytes > 0')
@Check('stored_file_sha256_form', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('stored_file_is_held', `(audience = 'OWN') = (holder IS NULL)`)
export class StoredFile {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'stored_file_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'jurisdiction_id' })
  jurisdictionId!: number;

  @ManyToOne(() => Jurisdiction, { nullable: false })
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'stored_file_jurisdiction_fk' })
  jurisdiction!: Relation<Jurisdiction>;

  @Column({ type: 'text', default: FileAudience.OWN })
  audience!: FileAudience;

  /** Id of what it belongs to, as the API shows it, such as application_42. */
  @Column({ type: 'text', nullable: true })
  holder!: string | null;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', name: 'media_type' })
  mediaType!: string;

  @Column({ type: 'bigint', name: 'size_bytes' })
  sizeBytes!: string;

  @Column({ type: 'text' })
  sha256!: string;

  /** Null: the program itself. */
  @Column({ type: 'integer', name: 'uploaded_by', nullable: true })
  uploadedBy!: number | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'uploaded_by', foreignKeyConstraintName: 'stored_file_uploaded_by_fk' })
  uploader!: Relation<Person> | null;

  @Column({ type: 'timestamptz', name: 'uploaded_at' })
  uploadedAt!: Date;
}

/** A part of a file's content, in order. */
@Entity('file_chunk')
@Check('file_chunk_place_sane', 'place >= 0')
export class FileChunk {
  @PrimaryColumn({ type: 'integer', name: 'file_id', primaryKeyConstraintName: 'file_chunk_pk' })
  fileId!: number;

  @ManyToOne(() => StoredFile, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'file_id', foreignKeyConstraintName: 'file_chunk_file_fk' })
  file!: Relation<StoredFile>;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'file_chunk_pk' })
  place!: number;

  @Column({ type: 'bytea' })
  bytes!: Buffer;
}
