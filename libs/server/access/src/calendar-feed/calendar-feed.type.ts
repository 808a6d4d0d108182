import { DateTimeScalar, KeyedInput, ToldOnceInput } from '@wanchuang/server-platform';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

@ObjectType('CalendarFeed', {
  description:
    'A secret address from which a calendar program reads one’s deadlines, as one may see them when it reads. Nobody has more than one.',
})
export class CalendarFeedType {
  @Field(() => ID, { description: 'Id of the feed, such as calendarFeed_3.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  madeAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null: it works.' })
  revokedAt!: Date | null;
}

@ObjectType('CreatedCalendarFeed', {
  description: 'A calendar feed that was just made. Its secret is shown this once.',
})
export class CreatedCalendarFeedType {
  @Field(() => CalendarFeedType, { description: 'The feed.' })
  feed!: CalendarFeedType;

  @Field(() => String, {
    description:
      'Whoever has it reads the calendar: /recognition/deadlines/SECRET.ics, with ?language=zh or en. Only its hash is kept.',
  })
  secret!: string;
}

@InputType({ description: 'A secret address for one’s own deadlines, in place of the one before.' })
export class MakeCalendarFeedInput extends ToldOnceInput {}

@InputType({ description: 'That one’s own secret address is to work no more.' })
export class RevokeCalendarFeedInput extends KeyedInput {}
