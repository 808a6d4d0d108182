import { allIndicators, type Indicator, indicatorCatalogue } from '@wanchuang/domain-indicators';
import { badInput, indicatorKey } from '@wanchuang/server-registry';
import type { AggregateArgs, AggregateFigure, AggregateGroup, CompareTo } from './aggregate.inputs';
import { type Measure, resolveMeasures } from './aggregate.measures';

/** How a figure is held to a number, and how SQL writes it. */
export const bounds = { min: '>=', max: '<=', above: '>', below: '<' } as const;

export interface Bound extends Readonly<Record<keyof typeof bounds, string | null>> {
  readonly measure: number;
  readonly figure: AggregateFigure;
}

export interface Sorting {
  /** A group, or the place of a measure. */
  readonly by: AggregateGroup | number;
  readonly figure: AggregateFigure;
  readonly direction: 'ASC' | 'DESC';
}

/** A checked request: nothing in it can go wrong any more but what only the database knows. */
export interface AggregatePlan {
  readonly groupBy: readonly AggregateGroup[];
  readonly measures: readonly Measure[];
  /** Numbers of the indicators that any measure rests on. */
  readonly indicatorKeys: readonly number[];
  readonly compareTo: CompareTo | null;
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

/** What a measure is about that names no indicator: parts would count twice beside what they are parts of. */
const indicatorsOf = (codes: readonly string[] | null | undefined): readonly Indicator[] => {
  if (!codes) return indicatorCatalogue;
  const keys = codes.map((code, index) => indicatorKey(`filter.indicatorCodes[${index}]`, code));
  return allIndicators.filter((indicator) => keys.includes(indicator.id));
};

/** There is nothing but the value where nothing is compared. */
const figureAt = (place: string, figure: AggregateFigure, { compareTo }: AggregateArgs): AggregateFigure => {
  if (figure !== 'VALUE' && !compareTo) throw badInput(`${place}.figure`, figure, `${figure} wants compareTo`);
  return figure;
};

const boundsOf = (args: AggregateArgs, measures: readonly Measure[]): Bound[] =>
  (args.having ?? []).map(({ measure, figure = 'VALUE', min, max, above, below }, index) => ({
    measure: measureNamed(`having[${index}].measure`, measure, measures),
    figure: figureAt(`having[${index}]`, figure, args),
    min: min ?? null,
    max: max ?? null,
    above: above ?? null,
    below: below ?? null,
  }));

const sortingsOf = (args: AggregateArgs, measures: readonly Measure[]): Sorting[] =>
  (args.orderBy ?? []).map(({ by, figure = 'VALUE', direction }, index, terms) => {
    const place = `orderBy[${index}]`;
    if (terms.findIndex((term) => term.by === by && (term.figure ?? 'VALUE') === figure) < index)
      throw badInput(`${place}.by`, by, `'${by}' stands there twice`);
    const group = args.groupBy.find((one) => one === by);
    if (group && figure !== 'VALUE') throw badInput(`${place}.figure`, figure, 'a group is its value only');
    return { by: group ?? measureNamed(`${place}.by`, by, measures), figure: figureAt(place, figure, args), direction };
  });

const made = (args: AggregateArgs): AggregatePlan => {
  const { groupBy, compareTo } = args;
  checkGroups(groupBy);
  if (compareTo) checkComparison(compareTo, groupBy);
  checkLength('having', args.having ?? []);
  checkLength('orderBy', args.orderBy ?? []);
  const measures = resolveMeasures(args.measures, groupBy, indicatorsOf(args.filter?.indicatorCodes));
  return {
    groupBy,
    measures,
    indicatorKeys: [...new Set(measures.flatMap(({ of, over }) => [...of, ...over].map(({ id }) => id)))],
    compareTo: compareTo ?? null,
    having: boundsOf(args, measures),
    orderBy: sortingsOf(args, measures),
  };
};

/** Each value that a statement binds asks for the plan of the same arguments. */
const known = new WeakMap<AggregateArgs, AggregatePlan>();

/**
 * Checks a request against the catalogue.
 * @throws ExpectedError BAD_USER_INPUT that names the place of what is wrong; REFUSED where units would be mixed.
 */
export const planAggregates = (args: AggregateArgs): AggregatePlan => {
  const plan = known.get(args) ?? made(args);
  known.set(args, plan);
  return plan;
};
