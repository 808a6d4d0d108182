import { NotificationKind } from '@wanchuang/domain-access';
import { KeyedInput } from '@wanchuang/server-platform';
import { PageArgs } from '@wanchuang/server-registry';
import { ArgsType, Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which notifications are wanted: those that meet every part that is given.' })
export class NotificationFilter {
  @Field(() => Boolean, { nullable: true, description: 'True: those that are unread; false: those that were read.' })
  unread?: boolean | null;

  @Field(() => [NotificationKind], { nullable: true, description: 'Of one of these kinds; an empty list finds none.' })
  kinds?: NotificationKind[] | null;
}

@ArgsType()
export class NotificationArgs extends PageArgs {
  @Field(() => NotificationFilter, { nullable: true, description: 'Which ones; all without it.' })
  filter?: NotificationFilter | null;
}

@InputType({ description: 'Which of one’s notifications were read: give ids or a place in the log.' })
export class MarkNotificationsReadInput extends KeyedInput {
  @Field(() => [ID], { nullable: true, description: 'These, at most 200.' })
  ids?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'All whose event stands in the log up to here, so that what came meanwhile stays unread.',
  })
  throughSequence?: string | null;
}
