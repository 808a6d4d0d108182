import type { ExpertKind, TieKind } from '@wanchuang/domain-recognition';
import { DateScalar, KeyedInput } from '@wanchuang/server-platform';
import { PageArgs } from '@wanchuang/server-registry';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { ExpertState } from './expert-state';
import { ExpertKindEnum, ExpertStateEnum, TieKindEnum } from './expert.enums';

@InputType({ description: 'Which experts are wanted: those that meet every part that is given.' })
export class ExpertFilter {
  @Field(() => ID, { nullable: true, description: 'Experts of this jurisdiction and of those below it.' })
  jurisdictionId?: string | null;

  @Field(() => [ExpertKindEnum], { nullable: true, description: 'Who can sit for one of these kinds.' })
  kinds?: ExpertKind[] | null;

  @Field(() => [ExpertStateEnum], { nullable: true, description: 'In one of these states; an empty list finds none.' })
  states?: ExpertState[] | null;

  @Field(() => [String], { nullable: true, description: 'At home in one of these fields, by code.' })
  fieldCodes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the expert’s name or title, or of the name of a tied organisation; at most 200 characters.',
  })
  search?: string | null;
}

@ArgsType()
export class ExpertArgs extends PageArgs {
  @Field(() => ExpertFilter, { nullable: true, description: 'Which ones; all without it.' })
  filter?: ExpertFilter | null;
}

@InputType({ description: 'Somebody who joins the pool of experts.' })
export class AddExpertInput extends KeyedInput {
  @Field(() => ID, { description: 'The jurisdiction whose pool it is.' })
  jurisdictionId!: string;

  @Field(() => String, {
    description: 'E-mail address of the person, who holds the role of an expert in the jurisdiction already.',
  })
  email!: string;

  @Field(() => ExpertKindEnum, { description: 'The main kind.' })
  kind!: ExpertKind;

  @Field(() => [ExpertKindEnum], { defaultValue: [], description: 'Further kinds for which the expert can sit.' })
  furtherKinds!: ExpertKind[];

  @Field(() => [String], { defaultValue: [], description: 'Codes of the fields in which the expert is at home.' })
  fieldCodes!: string[];

  @Field(() => String, { defaultValue: '', description: 'Professional title: at most 100 characters.' })
  title!: string;
}

@InputType({ description: 'What changes of an expert; what is left out stays.' })
export class ChangeExpertInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  expertId!: string;

  @Field(() => Int, { description: 'The version that the change rests on: another one is a CONFLICT.' })
  version!: number;

  @Field(() => ExpertKindEnum, { nullable: true, description: 'The main kind.' })
  kind?: ExpertKind | null;

  @Field(() => [ExpertKindEnum], { nullable: true, description: 'Further kinds for which the expert can sit.' })
  furtherKinds?: ExpertKind[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of the fields in which the expert is at home.' })
  fieldCodes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Professional title: at most 100 characters.' })
  title?: string | null;

  @Field(() => ExpertStateEnum, { nullable: true, description: 'ACTIVE brings back an expert who had retired.' })
  state?: ExpertState | null;
}

@InputType({ description: 'An expert who is not invited any more. Seats that were taken stay.' })
export class RetireExpertInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  expertId!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;
}

@InputType({
  description: 'What binds an expert to an organisation: one of the register, or one known by its credit code.',
})
export class AddTieInput extends KeyedInput {
  @Field(() => ID, { description: 'Whom.' })
  expertId!: string;

  @Field(() => TieKindEnum, { description: 'What it is; an earlier employer has a last day.' })
  kind!: TieKind;

  @Field(() => ID, { nullable: true, description: 'The organisation, if the register knows it.' })
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Unified social credit code, if the register does not know it.' })
  creditCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Its name, with a credit code: 1 to 200 characters.' })
  name?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day, if it is known.' })
  fromOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null: it holds.' })
  untilOn?: string | null;
}

@InputType({ description: 'The end of a tie. It is kept: an earlier employer counts for some years.' })
export class EndTieInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  tieId!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => DateScalar, { description: 'The last day, today or earlier.' })
  untilOn!: string;
}
