import { NotificationKind, notificationKindLabels, Role } from '@wanchuang/domain-access';
import { connectionOf, DateScalar, DateTimeScalar, NodeInterface } from '@wanchuang/server-platform';
import { JurisdictionType, OrganisationType, registerLabelledEnum } from '@wanchuang/server-registry';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';

registerLabelledEnum('NotificationKind', 'What a notification tells of.', NotificationKind, notificationKindLabels);

@ObjectType('Notification', {
  implements: NodeInterface,
  description: 'Something that one is told of, in one’s own inbox. It follows from an event of the log.',
})
export class NotificationType extends NodeInterface {
  @Field(() => NotificationKind, { description: 'What it tells of.' })
  kind!: NotificationKind;

  @Field(() => String, { description: 'Place in the log of the event that it follows from.' })
  eventSequence!: string;

  @Field(() => ID, { description: 'Id of what the event happened to: a person, an import run.' })
  subject!: string;

  @Field(() => Role, { nullable: true, description: 'The role that was granted or ends.' })
  role!: Role | null;

  @Field(() => JurisdictionType, { nullable: true, description: 'The jurisdiction concerned.' })
  jurisdiction!: Relation<JurisdictionType> | null;

  @Field(() => OrganisationType, { nullable: true, description: 'The organisation concerned.' })
  organisation!: Relation<OrganisationType> | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which the role is held no more.' })
  untilOn!: string | null;

  @Field(() => DateTimeScalar, { description: 'When the event happened.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was marked read; null: it is unread.' })
  readAt!: Date | null;
}

export const { ConnectionType: NotificationConnection } = connectionOf('Notification', () => NotificationType);

@ObjectType('NotificationsRead', { description: 'What became of marking notifications read.' })
export class NotificationsReadType {
  @Field(() => Int, { description: 'How many were unread before.' })
  marked!: number;

  @Field(() => Int, { description: 'How many are unread now.' })
  unread!: number;
}
