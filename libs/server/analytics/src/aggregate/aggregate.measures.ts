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
  readonly per: string | null;
  /** Rows alike in these are placed against each other; null: the measure is no place. */
  readonly within: readonly AggregateGroup[] | null;
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

const checkRatio = (
  place: string,
  { kind, of, over, per }: AggregateMeasure,
  groupBy: readonly AggregateGroup[],
): void => {
  if (kind !== 'RATIO') {
    if (over) throw badInput(`${place}.over`, over, 'only a RATIO has an indicator below the line');
    if (per != null) throw badInput(`${place}.per`, per, 'only a RATIO is per something');
    return;
  }
  if (per != null && !(Number(per) > 0)) throw badInput(`${place}.per`, per, 'a number above 0 is wanted');
  if (!of || !over) throw badInput(place, kind, 'a RATIO wants `of` and `over`');
  if (groupBy.includes('INDICATOR'))
    throw badInput(place, kind, 'a RATIO of two indicators cannot be grouped by INDICATOR');
};

const places: readonly AggregateMeasureKind[] = ['SHARE', 'RANK', 'PERCENTILE'];

/** Among which rows one is placed: never among other years, and among other indicators only if asked for. */
const withinOf = (
  place: string,
  { kind, within }: AggregateMeasure,
  groupBy: readonly AggregateGroup[],
): AggregateGroup[] | null => {
  if (!places.includes(kind)) {
    if (within) throw badInput(`${place}.within`, within.join(), `only ${places.join(', ')} have rows alike`);
    return null;
  }
  const other = within?.find((group) => !groupBy.includes(group));
  if (other) throw badInput(`${place}.within`, other, `${other} is not in groupBy`);
  const alike = new Set<AggregateGroup>(['YEAR', ...(within ?? ['INDICATOR'])]);
  return groupBy.filter((group) => alike.has(group));
};

/** A sum of yuan and people is a number without meaning. */
const checkUnits = (place: string, { kind, of, within }: Measure, groupBy: readonly AggregateGroup[]): void => {
  const units = new Set(of.map((indicator) => indicator.unit));
  if (kind === 'COUNT' || units.size <= 1 || (within ?? groupBy).includes('INDICATOR')) return;
  throw new ExpectedError(
    'REFUSED',
    `${place}: ${kind} would mix the units ${[...units].join(', ')}; name one indicator in \`of\`, or group by INDICATOR${within ? ' and name it in `within`' : ''}`,
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
      per: given.per ?? null,
      within: withinOf(place, given, groupBy),
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
