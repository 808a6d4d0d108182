import { MailTime, NotificationKind } from '@wanchuang/domain-access';
import { Person } from '@wanchuang/server-access';
import { isOneOf } from '@wanchuang/server-registry';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';

/** How somebody wants to be told of one kind. */
@Entity('notification_preference')
@Unique('notification_preference_once', ['personId', 'kind'])
@Check('notification_preference_kind_known', isOneOf('kind', NotificationKind))
@Check('notification_preference_mail_known', isOneOf('mail', MailTime))
@Check(
  'notification_preference_security',
  `in_inbox OR kind NOT IN ('ACCOUNT_SUSPENDED', 'ACCOUNT_RESUMED', 'PASSWORD_CHANGED', 'SECOND_FACTOR_CHANGED', 'SESSIONS_ENDED', 'SIGN_IN_LOCKED')`,
)
export class NotificationPreference {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'notification_preference_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'person_id' })
  personId!: number;

  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'notification_preference_person_fk' })
  person!: Relation<Person>;

  @Column({ type: 'text' })
  kind!: NotificationKind;

  @Column({ type: 'boolean', name: 'in_inbox' })
  inInbox!: boolean;

  @Column({ type: 'text' })
  mail!: MailTime;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
