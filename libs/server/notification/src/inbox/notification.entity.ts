import { MailTime, NotificationKind, type Role } from '@wanchuang/domain-access';
import { Person } from '@wanchuang/server-access';
import { isOneOf, Jurisdiction, Organisation } from '@wanchuang/server-registry';
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

/** One line of somebody's inbox: it follows from one event of the log. */
@Entity('notification')
@Unique('notification_once', ['personId', 'kind', 'eventSequence'])
@Index('notification_inbox', ['personId', 'id'], { where: 'in_inbox' })
@Index('notification_unread', ['personId', 'eventSequence'], { where: 'in_inbox AND read_at IS NULL' })
@Index('notification_to_mail', ['mail', 'personId'], { where: `mailed_at IS NULL AND mail <> 'NEVER'` })
@Check('notification_kind_known', isOneOf('kind', NotificationKind))
@Check('notification_mail_known', isOneOf('mail', MailTime))
export class Notification {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'notification_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'person_id' })
  personId!: number;

  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'notification_person_fk' })
  person!: Relation<Person>;

  @Column({ type: 'text' })
  kind!: NotificationKind;

  @Column({ type: 'bigint', name: 'event_sequence' })
  eventSequence!: string;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'text', nullable: true })
  role!: Role | null;

  @Column({ type: 'integer', name: 'jurisdiction_id', nullable: true })
  jurisdictionId!: number | null;

  @ManyToOne(() => Jurisdiction)
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'notification_jurisdiction_fk' })
  jurisdiction!: Relation<Jurisdiction> | null;

  @Column({ type: 'integer', name: 'organisation_id', nullable: true })
  organisationId!: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'notification_organisation_fk' })
  organisation!: Relation<Organisation> | null;

  @Column({ type: 'date', name: 'until_on', nullable: true })
  untilOn!: string | null;

  /** When the event happened. */
  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  /** Whether it shows there; some people want a kind by e-mail alone. */
  @Column({ type: 'boolean', name: 'in_inbox' })
  inInbox!: boolean;

  @Column({ type: 'timestamptz', name: 'read_at', nullable: true })
  readAt!: Date | null;

  @Column({ type: 'text' })
  mail!: MailTime;

  /** When a mail server took it; null: it has not gone out. */
  @Column({ type: 'timestamptz', name: 'mailed_at', nullable: true })
  mailedAt!: Date | null;
}
