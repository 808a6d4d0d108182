import { DateTimeScalar, KeyedInput } from '@wanchuang/server-platform';
import { PageArgs } from '@wanchuang/server-registry';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { CallState } from './call.type';
import { longestGuidance, longestReason, longestTitle, mostAttachments } from './call.limits';

@InputType({ description: 'Which calls are wanted: those that meet every part that is given.' })
export class RecognitionCallFilter {
  @Field(() => ID, { nullable: true, description: 'Calls of this jurisdiction and of those below it.' })
  jurisdictionId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Of these jurisdictions themselves, and not of those below; an empty list finds none.',
  })
  exactJurisdictionIds?: string[] | null;

  @Field(() => [CallState], { nullable: true, description: 'In one of these states; an empty list finds none.' })
  states?: CallState[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: those that take applications now; false: the others.' })
  isOpen?: boolean | null;
}

@ArgsType()
export class RecognitionCallArgs extends PageArgs {
  @Field(() => RecognitionCallFilter, { nullable: true, description: 'Which ones; all without it.' })
  filter?: RecognitionCallFilter | null;
}

@InputType({ description: 'A call that is not published yet. What is left out can be added to the draft.' })
export class CreateRecognitionCallInput extends KeyedInput {
  @Field(() => ID, { description: 'The jurisdiction whose bureau calls.' })
  jurisdictionId!: string;

  @Field(() => String, { description: `Title: 1 to ${longestTitle} characters, on one line.` })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: `What applicants have to know, as plain text: at most ${longestGuidance} characters.`,
  })
  guidance?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes of the technology fields that it is open to.' })
  fieldCodes?: string[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when on applications are taken.' })
  opensAt?: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The first instant at which no application is taken any more.',
  })
  closesAt?: Date | null;

  @Field(() => [ID], {
    nullable: true,
    description: `Own uploads that belong to it, in their order: at most ${mostAttachments}.`,
  })
  attachmentIds?: string[] | null;
}

@InputType({ description: 'What changes of a draft; what is left out stays.' })
export class ChangeRecognitionCallInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  callId!: string;

  @Field(() => Int, { description: 'The version that the change rests on: another one is a CONFLICT.' })
  version!: number;

  @Field(() => String, { nullable: true, description: `Title: 1 to ${longestTitle} characters, on one line.` })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `What applicants have to know, as plain text: at most ${longestGuidance} characters.`,
  })
  guidance?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes of the technology fields that it is open to.' })
  fieldCodes?: string[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when on applications are taken; null: not set.' })
  opensAt?: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The first instant at which no application is taken any more; null: not set.',
  })
  closesAt?: Date | null;

  @Field(() => [ID], {
    nullable: true,
    description: `The files that belong to it from now on, in their order: those that it has, and own uploads. Others of it are removed. At most ${mostAttachments}.`,
  })
  attachmentIds?: string[] | null;
}

@InputType({ description: 'A call, as it was seen.' })
export class RecognitionCallStepInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  callId!: string;

  @Field(() => Int, { description: 'The version that was seen: another one is a CONFLICT.' })
  version!: number;
}

@InputType({ description: 'A later closing time of a call that is published.' })
export class ExtendRecognitionCallInput extends RecognitionCallStepInput {
  @Field(() => DateTimeScalar, { description: 'The first instant at which no application is taken any more.' })
  closesAt!: Date;

  @Field(() => String, { description: `Why, in words for the public: 1 to ${longestReason} characters.` })
  reason!: string;
}
