import { DateScalar, DecimalScalar, KeyedInput } from '@wanchuang/server-platform';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A subsidy for a newly recognised center.' })
export class GrantSubsidyInput extends KeyedInput {
  @Field(() => ID, { description: 'The certificate of the center.' })
  certificateId!: string;

  @Field(() => DecimalScalar, {
    description: 'Amount, CNY, above 0 and within the cap of the policy in force; two places at most.',
  })
  amount!: string;

  @Field(() => ID, { nullable: true, description: 'An own upload: the document by which it is granted.' })
  documentId?: string | null;
}

@InputType({ description: 'That a subsidy was paid.' })
export class MarkSubsidyPaidInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  subsidyId!: string;

  @Field(() => Int, { description: 'The version that was read: another one is a CONFLICT.' })
  version!: number;

  @Field(() => DateScalar, { description: 'Day of the payment: from the day of the grant until today.' })
  paidOn!: string;
}

@InputType({ description: 'A subsidy that was granted by mistake.' })
export class CancelSubsidyInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  subsidyId!: string;

  @Field(() => Int, { description: 'The version that was read: another one is a CONFLICT.' })
  version!: number;

  @Field(() => String, { description: 'Why, which those concerned read: 1 to 1000 characters.' })
  reason!: string;
}
