import { CenterStatus } from '@wanchuang/domain-registry';
import type { Given } from '@wanchuang/server-platform';
import { allOf, checkYears, type Scope, scopeOf } from '@wanchuang/server-registry';
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

/** The first and the last year, as placeholders; null where that end is open. */
export interface YearBounds {
  readonly from: string | null;
  readonly to: string | null;
}

/** What an evaluation filter names, as placeholders. */
export interface EvaluationScope {
  readonly centers: Scope;
  readonly years: YearBounds;
}

/**
 * What a filter names, bound. What it names must exist.
 * Its refusals: BAD_USER_INPUT that names the place of what is unknown, of a year out of bounds, or of an end before its beginning.
 */
export const evaluationScope = (filter: Given<EvaluationFilter>): EvaluationScope => {
  const [from, to] = [filter.at('fromYear'), filter.at('toYear')];
  filter.check(({ fromYear, toYear }) => checkYears([from.place, fromYear], [to.place, toYear]));
  return {
    centers: scopeOf(filter),
    years: { from: from.isGiven ? from.bind('int') : null, to: to.isGiven ? to.bind('int') : null },
  };
};

/** The condition that a cycle, or a row with its years, overlaps the years. */
export const overlapsYears = ({ from, to }: YearBounds, alias: string): string =>
  allOf([from && `${alias}.to_year >= ${from}`, to && `${alias}.from_year <= ${to}`]);
