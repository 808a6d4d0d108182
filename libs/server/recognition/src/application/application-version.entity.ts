import { Person } from '@wanchuang/server-access';
import { StoredFile } from '@wanchuang/server-files';
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
import { Application } from './application.entity';

/** A form as it was frozen to be printed and sealed (Art. 9(2)). */
@Entity('application_version')
@Unique('application_version_number_unique', ['applicationId', 'number'])
@Index('application_version_made_by', ['madeBy'])
@Index('application_version_scan', ['scanFileId'], { where: 'scan_file_id IS NOT NULL' })
@Check('application_version_number_positive', 'number > 0')
@Check('application_version_sha256_form', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('application_version_is_sealed', '(scan_file_id IS NULL) = (sealed_at IS NULL)')
@Check('application_version_sealed_first', 'submitted_at IS NULL OR sealed_at IS NOT NULL')
export class ApplicationVersion {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'application_version_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'application_id' })
  applicationId!: number;

  @ManyToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'application_version_application_fk' })
  application!: Relation<Application>;

  /** Counted from 1 within the application. */
  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'text' })
  form!: string;

  /** Of the form and of its evidence. */
  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'timestamptz', name: 'made_at' })
  madeAt!: Date;

  @Column({ type: 'integer', name: 'made_by' })
  madeBy!: number;

  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'made_by', foreignKeyConstraintName: 'application_version_made_by_fk' })
  maker!: Relation<Person>;

  @Column({ type: 'integer', name: 'scan_file_id', nullable: true })
  scanFileId!: number | null;

  @ManyToOne(() => StoredFile)
  @JoinColumn({ name: 'scan_file_id', foreignKeyConstraintName: 'application_version_scan_fk' })
  scan!: Relation<StoredFile> | null;

  @Column({ type: 'timestamptz', name: 'sealed_at', nullable: true })
  sealedAt!: Date | null;

  /** The last time. */
  @Column({ type: 'timestamptz', name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;
}
