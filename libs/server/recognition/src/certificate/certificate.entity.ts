import { StoredFile } from '@wanchuang/server-files';
import { Center, Jurisdiction } from '@wanchuang/server-registry';
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
import { Announcement } from '../recognition/announcement.entity';

/** What a center is given when it is recognised (Art. 9(4)); it stays as it was printed. */
@Entity('certificate')
@Unique('certificate_center_unique', ['centerId'])
@Unique('certificate_code_unique', ['verificationCode'])
@Unique('certificate_number_unique', ['jurisdictionId', 'number'])
@Unique('certificate_serial_unique', ['jurisdictionId', 'year', 'serial'])
@Index('certificate_announcement', ['announcementId'])
@Index('certificate_document', ['documentId'])
@Check('certificate_serial_positive', 'serial > 0')
@Check(
  'certificate_code_form',
  `verification_code ~ '^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{4}$'`,
)
export class Certificate {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'certificate_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'jurisdiction_id' })
  jurisdictionId!: number;

  @ManyToOne(() => Jurisdiction, { nullable: false })
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'certificate_jurisdiction_fk' })
  jurisdiction!: Relation<Jurisdiction>;

  @Column({ type: 'integer', name: 'center_id' })
  centerId!: number;

  @ManyToOne(() => Center, { nullable: false })
  @JoinColumn({ name: 'center_id', foreignKeyConstraintName: 'certificate_center_fk' })
  center!: Relation<Center>;

  @Column({ type: 'integer', name: 'announcement_id' })
  announcementId!: number;

  @ManyToOne(() => Announcement, { nullable: false })
  @JoinColumn({ name: 'announcement_id', foreignKeyConstraintName: 'certificate_announcement_fk' })
  announcement!: Relation<Announcement>;

  @Column({ type: 'smallint' })
  year!: number;

  /** Within the year. */
  @Column({ type: 'integer' })
  serial!: number;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'text', name: 'center_name' })
  centerName!: string;

  @Column({ type: 'text', name: 'host_name' })
  hostName!: string;

  @Column({ type: 'text', name: 'verification_code' })
  verificationCode!: string;

  @Column({ type: 'date', name: 'issued_on' })
  issuedOn!: string;

  @Column({ type: 'integer', name: 'document_id', nullable: true })
  documentId!: number | null;

  @ManyToOne(() => StoredFile)
  @JoinColumn({ name: 'document_id', foreignKeyConstraintName: 'certificate_document_fk' })
  document!: Relation<StoredFile> | null;
}
