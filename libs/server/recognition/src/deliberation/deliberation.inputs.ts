import type { DeliberationDecision, DeliberationState } from '@wanchuang/domain-recognition';
import { DateScalar, KeyedInput } from '@wanchuang/server-platform';
import { PageArgs } from '@wanchuang/server-registry';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DeliberationDecisionEnum, DeliberationStateEnum } from './deliberation.type';

@InputType({ description: 'What the meeting decides of one application.' })
export class DeliberationItemInput {
  @Field(() => ID, { description: 'The application, once.' })
  applicationId!: string;

  @Field(() => DeliberationDecisionEnum, { description: 'What is decided.' })
  decision!: DeliberationDecision;

  @Field(() => String, { nullable: true, description: 'Why, at most 2000 characters; wanted where it is refused.' })
  reason?: string | null;
}

@InputType({ description: 'The record of a meeting that is not signed yet.' })
export class DraftDeliberationInput extends KeyedInput {
  @Field(() => ID, { description: 'The jurisdiction whose bureau met.' })
  jurisdictionId!: string;

  @Field(() => DateScalar, { description: 'Day of the meeting.' })
  heldOn!: string;

  @Field(() => String, { description: 'Who was there, one on each line: at most 2000 characters.' })
  attendees!: string;

  @Field(() => String, { description: 'Minutes: at most 20000 characters.' })
  minutes!: string;

  @Field(() => [DeliberationItemInput], { description: 'What it decides: at most 200 applications.' })
  items!: DeliberationItemInput[];

  @Field(() => ID, { nullable: true, description: 'An own upload: the minutes as a document.' })
  documentId?: string | null;
}

@InputType({ description: 'What changes of a record that is not signed; what is left out stays.' })
export class ChangeDeliberationInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  deliberationId!: string;

  @Field(() => Int, { description: 'The version that the change rests on: another one is a CONFLICT.' })
  version!: number;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the meeting.' })
  heldOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Who was there, one on each line: at most 2000 characters.' })
  attendees?: string | null;

  @Field(() => String, { nullable: true, description: 'Minutes: at most 20000 characters.' })
  minutes?: string | null;

  @Field(() => [DeliberationItemInput], {
    nullable: true,
    description: 'All that it decides: at most 200 applications.',
  })
  items?: DeliberationItemInput[] | null;

  @Field(() => ID, { nullable: true, description: 'An own upload, in place of the document before.' })
  documentId?: string | null;
}

@InputType({ description: 'A record that is to take effect.' })
export class SignDeliberationInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  deliberationId!: string;

  @Field(() => Int, { description: 'The version that was read: another one is a CONFLICT.' })
  version!: number;
}

@InputType({ description: 'Which records are wanted: those that meet every part that is given.' })
export class DeliberationFilter {
  @Field(() => ID, { nullable: true, description: 'Of this jurisdiction and of those below it.' })
  jurisdictionId?: string | null;

  @Field(() => [DeliberationStateEnum], {
    nullable: true,
    description: 'In one of these states; an empty list finds none.',
  })
  states?: DeliberationState[] | null;
}

@ArgsType()
export class DeliberationArgs extends PageArgs {
  @Field(() => DeliberationFilter, { nullable: true, description: 'Which ones; all without it.' })
  filter?: DeliberationFilter | null;
}
