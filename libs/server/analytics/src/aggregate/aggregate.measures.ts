import { type Indicator, findIndicator } from '@wanchuang/domain-indicators';
import { ExpectedError } from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';
import type { AggregateGroup, AggregateMeasure, AggregateMeasureKind } from './aggregate.inputs';

/** A measure with its name and the indicators that it rests on. */
export interface Measure {
  readonly name: string;
  readonly kind: AggregateMeasureKind;
  readonly of: readonly Indicator[];
  readonly over: readonly Indicator[];
}

const mostMeasures = 20;
const longestName = 60;

const indicatorAt = (place: string, code: string): Indicator => {
  const indicator = findIndicator(code);
  if (indicator) return indicator;
  throw badInput(place, code, `there is no indicator '${code}'`);
};

const nameOf = ({ as, kind, of, over }: AggregateMeasure): string =>
  as ?? [kind, of, over].filter((part) => part).join('_');

const checkRatio = (place: string, { kind, of, over }: AggregateMeasure, groupBy: readonly AggregateGroup[]): void => {
  if (kind !== 'RATIO') {
    if (over) throw badInput(`${place}.over`, over, 'only a RATIO has an indicator below the line');
    return;
  }
  if (!of || !over) throw badInput(place, kind, 'a RATIO wants `of` and `over`');
  if (groupBy.includes('INDICATOR'))
    throw badInput(place, kind, 'a RATIO of two indicators cannot be grouped by INDICATOR');
};

/** A sum of yuan and people is a number without meaning. */
const checkUnits = (place: string, { kind, of }: Measure, groupBy: readonly AggregateGroup[]): void => {
  const units = new Set(of.map((indicator) => indicator.unit));
  if (kind === 'COUNT' || units.size <= 1 || groupBy.includes('INDICATOR')) return;
  throw new ExpectedError(
    'REFUSED',
    `${place}: ${kind} would mix the units ${[...units].join(', ')}; name one indicator in \`of\`, or group by INDICATOR`,
    { place },
  );
};

const measureAt =
  (groupBy: readonly AggregateGroup[], ofFilter: readonly Indicator[]) =>
  (given: AggregateMeasure, index: number): Measure => {
    const place = `measures[${index}]`;
    checkRatio(place, given, groupBy);
    const { kind, of, over } = given;
    if (kind === 'SOURCE_SUM' && !groupBy.includes('SOURCE_CURRENCY'))
      throw badInput(place, kind, 'SOURCE_SUM wants SOURCE_CURRENCY in groupBy: currencies are never added up');
    const measure = {
      name: nameOf(given),
      kind,
      of: of ? [indicatorAt(`${place}.of`, of)] : ofFilter,
      over: over ? [indicatorAt(`${place}.over`, over)] : [],
    };
    if (measure.name === '' || measure.name.length > longestName)
      throw badInput(`${place}.as`, measure.name, `a name has 1 to ${longestName} characters`);
    checkUnits(place, measure, groupBy);
    return measure;
  };

/**
 * The measures with their names and indicators.
 * @param ofFilter the indicators of a measure that names none
 * @throws ExpectedError BAD_USER_INPUT that names the place of what is wrong; REFUSED where units would be mixed.
 */
export const resolveMeasures = (
  given: readonly AggregateMeasure[],
  groupBy: readonly AggregateGroup[],
  ofFilter: readonly Indicator[],
): Measure[] => {
  if (given.length === 0 || given.length > mostMeasures)
    throw badInput('measures', given.length, `1 to ${mostMeasures} measures are wanted`);
  const measures = given.map(measureAt(groupBy, ofFilter));
  const names = new Set<string>(groupBy);
  for (const [index, { name }] of measures.entries()) {
    if (names.has(name))
      throw badInput(`measures[${index}].as`, name, `the name '${name}' is taken; give another with \`as\``);
    names.add(name);
  }
  return measures;
};

/** Whether a measure adds or compares money of the jurisdictions' own currencies. */
export const isMoney = ({ kind, of, over }: Measure): boolean =>
  kind !== 'COUNT' && kind !== 'SOURCE_SUM' && [...of, ...over].some((indicator) => indicator.unit === 'CNY');
