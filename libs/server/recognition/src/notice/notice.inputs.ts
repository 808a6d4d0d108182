import type { NoticeState } from '@wanchuang/domain-recognition';
import { DateScalar, KeyedInput } from '@wanchuang/server-platform';
import { PageArgs } from '@wanchuang/server-registry';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { NoticeStateEnum } from './notice.type';

@InputType({ description: 'A public notice that is not posted yet.' })
export class DraftNoticeInput extends KeyedInput {
  @Field(() => ID, { description: 'The jurisdiction whose bureau posts it.' })
  jurisdictionId!: string;

  @Field(() => String, { description: 'Number of the document: 1 to 60 characters, unique in the jurisdiction.' })
  number!: string;

  @Field(() => String, { description: 'Title: 1 to 200 characters, on one line.' })
  title!: string;

  @Field(() => String, { description: 'Its words: 1 to 20000 characters.' })
  body!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Length in working days, at most 60; as few as the policy lets it without it.',
  })
  workingDays?: number | null;

  @Field(() => [ID], { description: 'Approved applications, each on one notice: at most 200.' })
  applicationIds!: string[];
}

@InputType({ description: 'What changes of a notice that is not posted; what is left out stays.' })
export class ChangeNoticeInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  noticeId!: string;

  @Field(() => Int, { description: 'The version that the change rests on: another one is a CONFLICT.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Number of the document: 1 to 60 characters.' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'Title: 1 to 200 characters, on one line.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Its words: 1 to 20000 characters.' })
  body?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Length in working days, at most 60; null: as few as the policy lets it.',
  })
  workingDays?: number | null;

  @Field(() => [ID], { nullable: true, description: 'The whole list: approved applications, at most 200.' })
  applicationIds?: string[] | null;
}

@InputType({ description: 'A notice that is to be posted, and from then on is public.' })
export class PostNoticeInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  noticeId!: string;

  @Field(() => Int, { description: 'The version that was read: another one is a CONFLICT.' })
  version!: number;
}

@InputType({
  description: 'Holidays that are announced, and that the program does not know yet: a notice is reckoned by them.',
})
export class ReckonNoticeInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  noticeId!: string;

  @Field(() => Int, { description: 'The version that was read: another one is a CONFLICT.' })
  version!: number;

  @Field(() => [DateScalar], {
    description: 'Days off in its period, of a year that the program does not know: at most 60.',
  })
  holidays!: string[];

  @Field(() => [DateScalar], { description: 'Weekends that are worked in its period, of such a year: at most 60.' })
  workedWeekends!: string[];

  @Field(() => String, {
    description: 'Number or title of the State Council’s announcement: 1 to 200 characters, public.',
  })
  source!: string;
}

@InputType({ description: 'A notice that is not to be posted; its applications may stand on another one.' })
export class DiscardNoticeInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  noticeId!: string;

  @Field(() => Int, { description: 'The version that was read: another one is a CONFLICT.' })
  version!: number;
}

@InputType({ description: 'Which notices are wanted: those that meet every part that is given.' })
export class PublicNoticeFilter {
  @Field(() => ID, { nullable: true, description: 'Of this jurisdiction and of those below it.' })
  jurisdictionId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Of these jurisdictions themselves, and not of those below; an empty list finds none.',
  })
  exactJurisdictionIds?: string[] | null;

  @Field(() => [NoticeStateEnum], { nullable: true, description: 'In one of these states; an empty list finds none.' })
  states?: NoticeState[] | null;
}

@ArgsType()
export class PublicNoticeArgs extends PageArgs {
  @Field(() => PublicNoticeFilter, { nullable: true, description: 'Which ones; all without it.' })
  filter?: PublicNoticeFilter | null;
}
