import { StoredFile } from '@wanchuang/server-files';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { PublicNotice } from '../notice/public-notice.entity';

/** The bureau's words by which centers of one notice are recognised (Art. 9(4)). */
@Entity('announcement')
@Index('announcement_notice', ['noticeId'])
@Index('announcement_document', ['documentId'])
export class Announcement {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'announcement_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'notice_id' })
  noticeId!: number;

  @ManyToOne(() => PublicNotice, { nullable: false })
  @JoinColumn({ name: 'notice_id', foreignKeyConstraintName: 'announcement_notice_fk' })
  notice!: Relation<PublicNotice>;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'date', name: 'announced_on' })
  announcedOn!: string;

  @Column({ type: 'integer', name: 'document_id', nullable: true })
  documentId!: number | null;

  @ManyToOne(() => StoredFile)
  @JoinColumn({ name: 'document_id', foreignKeyConstraintName: 'announcement_document_fk' })
  document!: Relation<StoredFile> | null;
}
