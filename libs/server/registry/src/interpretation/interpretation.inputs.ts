import { DateScalar, KeyedInput } from '@wanchuang/server-platform';
import { InterpretationEffect, interpretationEffects } from '@wanchuang/domain-policy';
import { Field, ID, InputType, Int } from 'type-graphql';
import { registerLabelledEnum } from '../reading/labelled-enum';

registerLabelledEnum(
  'InterpretationEffect',
  'What rules read from an interpretation (Art. 19, 24).',
  InterpretationEffect,
  {
    ANNUAL_REPORT_DUE_DAY_ITSELF_IN_TIME: interpretationEffects.ANNUAL_REPORT_DUE_DAY_ITSELF_IN_TIME.title,
    BAN_EXTENDS_TO_SUCCESSOR: interpretationEffects.BAN_EXTENDS_TO_SUCCESSOR.title,
    BAN_EXTENDS_TO_PARTY: interpretationEffects.BAN_EXTENDS_TO_PARTY.title,
    ONE_LIST_SUFFICES: interpretationEffects.ONE_LIST_SUFFICES.title,
  },
);

@InputType({ description: 'How the bureau has ruled that a clause is to be read (Art. 27).' })
export class RecordInterpretationInput extends KeyedInput {
  @Field(() => ID, { description: 'The policy that the clause is of.' })
  policyDocumentId!: string;

  @Field(() => String, { description: 'The clause, such as Art. 19.' })
  clause!: string;

  @Field(() => String, { description: 'What was asked, in Chinese: 1 to 2,000 characters.' })
  questionZh!: string;

  @Field(() => String, { description: 'What was asked, in English: 1 to 2,000 characters.' })
  questionEn!: string;

  @Field(() => String, { description: 'What the bureau has ruled, in Chinese: 1 to 2,000 characters.' })
  rulingZh!: string;

  @Field(() => String, { description: 'What the bureau has ruled, in English: 1 to 2,000 characters.' })
  rulingEn!: string;

  @Field(() => DateScalar, { description: 'The day of the ruling, today or earlier: it holds from then on.' })
  decidedOn!: string;

  @Field(() => InterpretationEffect, {
    nullable: true,
    description: 'What rules read from it; without it, it is for people alone.',
  })
  effect?: InterpretationEffect | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The signed one of the same clause whose place it takes from its day on.',
  })
  replacesId?: string | null;
}

@InputType({ description: 'An interpretation that is signed.' })
export class SignInterpretationInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  interpretationId!: string;

  @Field(() => Int, { description: 'The version that was read: another one is a CONFLICT.' })
  version!: number;
}

@InputType({ description: 'An interpretation that is not to be signed.' })
export class DiscardInterpretationInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  interpretationId!: string;

  @Field(() => Int, { description: 'The version that was read: another one is a CONFLICT.' })
  version!: number;
}
