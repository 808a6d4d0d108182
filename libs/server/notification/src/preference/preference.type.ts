import { MailTime, mailTimeLabels, NotificationKind } from '@wanchuang/domain-access';
import { KeyedInput } from '@wanchuang/server-platform';
import { registerLabelledEnum } from '@wanchuang/server-registry';
import { Field, InputType, Int, ObjectType } from 'type-graphql';

registerLabelledEnum('MailTime', 'When a notification goes out by e-mail.', MailTime, mailTimeLabels);

@ObjectType('NotificationPreference', { description: 'How one is told of one kind.' })
export class NotificationPreferenceType {
  @Field(() => NotificationKind, { description: 'What it is about.' })
  kind!: NotificationKind;

  @Field(() => Boolean, { description: 'Whether it shows in the inbox.' })
  inInbox!: boolean;

  @Field(() => MailTime, { description: 'When it goes out by e-mail.' })
  mail!: MailTime;

  @Field(() => Boolean, { description: 'Whether it concerns the safety of the account: then it stays in the inbox.' })
  isSecurity!: boolean;

  @Field(() => Int, { description: 'Grows with every change; 0: one has not chosen yet.' })
  version!: number;
}

@ObjectType('NotificationSettings', { description: 'How one is told of what happens.' })
export class NotificationSettingsType {
  @Field(() => Boolean, { description: 'Whether this server sends e-mail at all.' })
  isMailOn!: boolean;

  @Field(() => [NotificationPreferenceType], { description: 'One for each kind.' })
  preferences!: NotificationPreferenceType[];
}

@InputType({ description: 'How one wants to be told of one kind.' })
export class SetNotificationPreferenceInput extends KeyedInput {
  @Field(() => NotificationKind, { description: 'What it is about.' })
  kind!: NotificationKind;

  @Field(() => Boolean, { description: 'Whether it shows in the inbox; what concerns security always does.' })
  inInbox!: boolean;

  @Field(() => MailTime, { description: 'When it goes out by e-mail; what waits to go out follows.' })
  mail!: MailTime;

  @Field(() => Int, { description: 'The version that the change rests on: another one is a CONFLICT.' })
  version!: number;
}
