import { type ObjectionState, type ObjectionStep, objectionLifecycle } from '@wanchuang/domain-recognition';
import { KeyedInput, ToldOnceInput } from '@wanchuang/server-platform';
import { PageArgs } from '@wanchuang/server-registry';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { ObjectionStateEnum } from '../notice/notice.type';
import { enumOf } from '../reading/enum-of';

export const ObjectionStepEnum = enumOf(
  'ObjectionSettlement',
  'How an objection is settled.',
  objectionLifecycle.steps,
);

@InputType({ description: 'An objection to one application of a notice, while its period runs.' })
export class SubmitObjectionInput extends ToldOnceInput {
  @Field(() => ID, { description: 'What on the notice it is about.' })
  itemId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who objects: at most 50 characters. The applicant does not learn it.',
  })
  objectorName?: string | null;

  @Field(() => String, { nullable: true, description: 'How the bureau reaches them: at most 100 characters.' })
  objectorContact?: string | null;

  @Field(() => String, { description: 'What is objected, with what it rests on: 10 to 4000 characters.' })
  body!: string;

  @Field(() => String, { nullable: true, description: 'People leave it empty; what fills it in is a program.' })
  website?: string | null;
}

@InputType({ description: 'How an objection is settled.' })
export class SettleObjectionInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  objectionId!: string;

  @Field(() => Int, { description: 'The version that was read: another one is a CONFLICT.' })
  version!: number;

  @Field(() => ObjectionStepEnum, {
    description: 'Upheld, it strikes the application out; dismissed, it holds it back no longer.',
  })
  outcome!: ObjectionStep;

  @Field(() => String, { description: 'Why: 1 to 2000 characters. The applicant and whoever objects read it.' })
  reason!: string;
}

@InputType({ description: 'Which objections are wanted: those that meet every part that is given.' })
export class ObjectionFilter {
  @Field(() => ID, { nullable: true, description: 'Of this jurisdiction and of those below it.' })
  jurisdictionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'To what stands on this notice.' })
  noticeId?: string | null;

  @Field(() => [ObjectionStateEnum], {
    nullable: true,
    description: 'In one of these states; an empty list finds none.',
  })
  states?: ObjectionState[] | null;
}

@ArgsType()
export class ObjectionArgs extends PageArgs {
  @Field(() => ObjectionFilter, { nullable: true, description: 'Which ones; all without it.' })
  filter?: ObjectionFilter | null;
}
