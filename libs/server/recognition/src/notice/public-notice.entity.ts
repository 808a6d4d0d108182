import { noticeLifecycle, type NoticeState } from '@wanchuang/domain-recognition';
import { StoredFile } from '@wanchuang/server-files';
import { isOneOf, Jurisdiction } from '@wanchuang/server-registry';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';

/** A list that is shown to the public before anything is recognised (Art. 9(4)). */
@Entity('public_notice')
@Index('public_notice_number_unique', ['jurisdictionId', 'number'], { unique: true, where: `state <> 'DISCARDED'` })
@Index('public_notice_place', ['jurisdictionId', 'state', 'endsOn'])
@Index('public_notice_document', ['documentId'])
@Check('public_notice_state_known', isOneOf('state', noticeLifecycle.states))
@Check('public_notice_number_length', 'char_length(number) BETWEEN 1 AND 60')
@Check('public_notice_title_length', 'char_length(title) BETWEEN 1 AND 200')
@Check('public_notice_body_length', 'char_length(body) BETWEEN 1 AND 20000')
@Check('public_notice_calendar_source_length', 'char_length(calendar_source) BETWEEN 1 AND 200')
@Check('public_notice_working_days_sane', 'working_days BETWEEN 1 AND 60')
@Check(
  'public_notice_posted_is_dated',
  `(state IN ('POSTED', 'CLOSED')) = (posted_on IS NOT NULL AND ends_on IS NOT NULL AND working_days IS NOT NULL AND posted_on < ends_on)`,
)
export class PublicNotice {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'public_notice_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'jurisdiction_id' })
  jurisdictionId!: number;

  @ManyToOne(() => Jurisdiction, { nullable: false })
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'public_notice_jurisdiction_fk' })
  jurisdiction!: Relation<Jurisdiction>;

  @Column({ type: 'text' })
  state!: NoticeState;

  /** As the bureau numbers its documents. */
  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  body!: string;

  /** Of a draft: null, as few as the policy lets it. */
  @Column({ type: 'integer', name: 'working_days', nullable: true })
  workingDays!: number | null;

  @Column({ type: 'date', name: 'posted_on', nullable: true })
  postedOn!: string | null;

  /** Its last day. */
  @Column({ type: 'date', name: 'ends_on', nullable: true })
  endsOn!: string | null;

  /** It reaches into a year whose holidays are not announced. */
  @Column({ type: 'boolean', name: 'is_provisional', default: false })
  isProvisional!: boolean;

  /** Where the bureau has read holidays that the program does not know yet; null: by the calendar alone. */
  @Column({ type: 'text', name: 'calendar_source', nullable: true })
  calendarSource!: string | null;

  /** JSON text: its days one by one. */
  @Column({ type: 'text', default: '[]' })
  reckoning!: string;

  @Column({ type: 'integer', name: 'document_id', nullable: true })
  documentId!: number | null;

  @ManyToOne(() => StoredFile)
  @JoinColumn({ name: 'document_id', foreignKeyConstraintName: 'public_notice_document_fk' })
  document!: Relation<StoredFile> | null;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
