import { FactSource, Verification } from '@wanchuang/domain-operation';
import { CenterStatus } from '@wanchuang/domain-registry';
import { DateTimeScalar, pageArgsOf } from '@wanchuang/server-platform';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';

@InputType({
  description: 'Which facts are wanted: those that meet every part that is given. An empty list finds none.',
})
export class IndicatorFactFilter {
  @Field(() => ID, { nullable: true, description: 'Facts of centers of this jurisdiction and of those below it.' })
  jurisdictionId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Facts of these centers.' })
  centerIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Facts of these indicators, or parts of one, by code.' })
  indicatorCodes?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Facts about this year or later.' })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: 'Facts about this year or earlier.' })
  toYear?: number | null;

  @Field(() => [String], { nullable: true, description: 'Facts of centers of these technology fields, by code.' })
  fieldCodes?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Facts of centers supervised by one of these departments (Art. 6).',
  })
  departmentIds?: string[] | null;

  @Field(() => [CenterStatus], { nullable: true, description: 'Facts of centers in one of these statuses.' })
  statuses?: CenterStatus[] | null;

  @Field(() => [FactSource], { nullable: true, description: 'Facts from these sources.' })
  sources?: FactSource[] | null;

  @Field(() => [Verification], { nullable: true, description: 'Facts of which a verifier found one of these.' })
  verifications?: Verification[] | null;
}

/** Flat rows come in large pages. */
export const factPageSizes = { usual: 1000, largest: 20_000 };

@ArgsType()
export class IndicatorFactArgs extends pageArgsOf(factPageSizes) {
  @Field(() => IndicatorFactFilter, { nullable: true, description: 'Which ones; all without it.' })
  filter?: IndicatorFactFilter | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'What was believed then; without it, now.' })
  asOf?: Date | null;
}
