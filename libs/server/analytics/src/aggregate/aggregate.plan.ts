import { allIndicators, type Indicator, indicatorCatalogue } from '@wanchuang/domain-indicators';
import type { Reader } from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';
import { type FactScope, resolveFactScope } from '../fact/fact-conditions';
import type { AggregateArgs, AggregateGroup, CompareTo } from './aggregate.inputs';
import { type Measure, resolveMeasures } from './aggregate.measures';

export interface Bound {
  readonly measure: number;
  readonly min: string | null;
  readonly max: string | null;
}

export interface Sorting {
  /** A group, or the place of a measure. */
  readonly by: AggregateGroup | number;
  readonly direction: 'ASC' | 'DESC';
}

/** A checked request: nothing in it can go wrong any more. */
export interface AggregatePlan {
  readonly facts: FactScope;
  readonly groupBy: readonly AggregateGroup[];
  readonly measures: readonly Measure[];
  readonly compareTo: CompareTo | null;
  readonly asOf: Date | null;
  readonly having: readonly Bound[];
  readonly orderBy: readonly Sorting[];
}

const checkGroups = (groupBy: readonly AggregateGroup[]): void => {
  const twice = groupBy.findIndex((group, index) => groupBy.indexOf(group) !== index);
  if (twice >= 0) throw badInput(`groupBy[${twice}]`, groupBy[twice], `${groupBy[twice]} stands there twice`);
};

const checkComparison = ({ kind, years }: CompareTo, groupBy: readonly AggregateGroup[]): void => {
  if (!groupBy.includes('YEAR')) throw badInput('compareTo', kind, 'a comparison wants YEAR in groupBy');
  if (kind !== 'PREVIOUS_MEAN' && years != null)
    throw badInput('compareTo.years', years, 'only PREVIOUS_MEAN has a number of years');
  if (kind === 'PREVIOUS_MEAN' && (years == null || years < 1 || years > 10))
    throw badInput('compareTo.years', years, 'PREVIOUS_MEAN wants 1 to 10 years');
};

const measureNamed = (place: string, name: string, measures: readonly Measure[]): number => {
  const index = measures.findIndex((measure) => measure.name === name);
  if (index >= 0) return index;
  throw badInput(
    place,
    name,
    `there is no measure '${name}'; the measures are ${measures.map((one) => one.name).join(', ')}`,
  );
};

const mostTerms = 20;

const checkLength = (place: string, terms: readonly unknown[]): void => {
  if (terms.length > mostTerms) throw badInput(place, terms.length, `at most ${mostTerms} are allowed`);
};

/**
 * Checks a request against the catalogue and the register; at most one statement.
 * @throws ExpectedError BAD_USER_INPUT that names the place of what is wrong; REFUSED where units would be mixed.
 */
export const planAggregates = async (reader: Reader, args: AggregateArgs): Promise<AggregatePlan> => {
  const { groupBy, compareTo, asOf } = args;
  const having = args.having ?? [];
  const orderBy = args.orderBy ?? [];
  checkGroups(groupBy);
  if (compareTo) checkComparison(compareTo, groupBy);
  checkLength('having', having);
  checkLength('orderBy', orderBy);
  const facts = await resolveFactScope(reader, args.filter ?? {});
  const measures = resolveMeasures(args.measures, groupBy, indicatorsOf(facts));
  return {
    facts,
    groupBy,
    measures,
    compareTo: compareTo ?? null,
    asOf: asOf ?? null,
    having: having.map(({ measure, min, max }, index) => ({
      measure: measureNamed(`having[${index}].measure`, measure, measures),
      min: min ?? null,
      max: max ?? null,
    })),
    orderBy: orderBy.map(({ by, direction }, index) => {
      const place = `orderBy[${index}].by`;
      if (orderBy.findIndex((term) => term.by === by) < index) throw badInput(place, by, `'${by}' stands there twice`);
      return { by: groupBy.find((group) => group === by) ?? measureNamed(place, by, measures), direction };
    }),
  };
};

/** What a measure is about that names no indicator: parts would count twice beside what they are parts of. */
const indicatorsOf = ({ indicatorKeys }: FactScope): readonly Indicator[] =>
  indicatorKeys ? allIndicators.filter((indicator) => indicatorKeys.includes(indicator.id)) : indicatorCatalogue;
