import { CenterStatus } from '@wanchuang/domain-registry';
import { checkYears } from '@wanchuang/server-registry';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Which results of published cycles are wanted. An empty list finds none.' })
export class EvaluationFilter {
  @Field(() => ID, { description: 'Centers of this jurisdiction and of those below it.' })
  jurisdictionId!: string;

  @Field(() => [String], { nullable: true, description: 'Of one of these technology fields, by code.' })
  fieldCodes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Supervised by one of these departments (Art. 6).' })
  departmentIds?: string[] | null;

  @Field(() => [CenterStatus], { nullable: true, description: 'In one of these statuses.' })
  statuses?: CenterStatus[] | null;

  @Field(() => Int, { nullable: true, description: 'Cycles that reach into this year or later.' })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: 'Cycles that begin in this year or earlier.' })
  toYear?: number | null;
}

/** @throws ExpectedError BAD_USER_INPUT for a year out of bounds, or an end before its beginning. */
export const checkEvaluationYears = ({ fromYear, toYear }: EvaluationFilter): void =>
  checkYears(['filter.fromYear', fromYear], ['filter.toYear', toYear]);
