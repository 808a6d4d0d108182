import { type CenterKind, sayIn } from '@wanchuang/web-client';
import {
  type DecimalText,
  type SeriesPoint,
  type TileProps,
  type ValueFormat,
  changeText,
  countChangeText,
  countFormat,
  decimalOf,
  divideDecimals,
  grouped,
  moneyFormat,
  moneyText,
  percentText,
  subtractDecimals,
} from '@wanchuang/web-ui';
import { type Comparison, type YearRange, baseOf, changeRate, newest, valueIn } from './growth';
import { overviewText } from './overview.text';
import { type ApiPoint, type PlotNumbers } from './plot-data';
import { type FigureStyle, moneyStyle, uiLanguage } from './plot-format';

export interface TileContext {
  readonly style: FigureStyle;
  readonly unit: CenterKind;
  readonly comparison: Comparison;
  /** The evaluation cycle before the newest. */
  readonly cycle: YearRange | null;
  /** The newest complete year of the page; a tile of another year says so. */
  readonly latestYear: number | null;
}

const comparisonKeys = { lastYear: 'onLastYear', mean: 'onMean', cycle: 'onCycle' } as const;

function changeOf(
  points: readonly SeriesPoint[],
  year: number,
  value: DecimalText,
  { comparison, cycle, style }: TileContext,
): string | null {
  const rate = changeRate(value, baseOf(points, year, comparison, cycle));
  return rate === null
    ? null
    : sayIn(overviewText, style.language)(comparisonKeys[comparison], { change: changeText(rate) });
}

/** The newest value of a series as a tile, with its change; without any it says that there is none. */
function valueTile(
  label: string,
  points: readonly SeriesPoint[],
  formatOf: (value: DecimalText) => ValueFormat,
  details: readonly string[],
  context: TileContext,
): TileProps {
  const say = sayIn(overviewText, context.style.language);
  const last = newest(points);
  if (last === null) return { label, figure: '–', unit: '', details: [say('noValue')] };
  const format = formatOf(last.value);
  const older = last.year === context.latestYear ? [] : [say('ofYear', { year: last.year })];
  return {
    label,
    ...figureAndUnit(format, last.value, context.style),
    exact: format.exact(last.value),
    change: changeOf(points, last.year, last.value, context),
    details: [...older, ...details],
    points,
  };
}

/** English writes the currency's sign before the figure, so its unit is the word alone. */
function figureAndUnit(
  format: ValueFormat,
  value: DecimalText,
  { language }: FigureStyle,
): { readonly figure: string; readonly unit: string } {
  if (language === 'zh') return { figure: format.figure(value), unit: format.unit };
  const [figure = '', ...unit] = format.full(value).split(' ');
  return { figure, unit: unit.join(' ') };
}

export interface CenterCounts {
  readonly total: number;
  readonly independent: number;
  readonly byYear: readonly { readonly year: number; readonly centers: number }[];
}

/** How many units there are, and how many more than before. */
export function centersTile(counts: CenterCounts, reporting: number, context: TileContext): TileProps {
  const { style, unit, latestYear } = context;
  const say = sayIn(overviewText, style.language);
  const points = counts.byYear.map(({ year, centers }) => ({ year, value: String(centers), provisional: false }));
  const details =
    unit === 'REGION'
      ? latestYear === null
        ? []
        : [say('reporting', { year: latestYear, count: reporting })]
      : [say('independent', { count: counts.independent })];
  return {
    label: say(unit === 'REGION' ? 'regions' : 'centers'),
    figure: grouped(String(counts.total)),
    unit: say(unit === 'REGION' ? 'regionUnit' : 'centerUnit'),
    change: unit === 'REGION' ? null : centersChange(points, context),
    details,
    ...(unit === 'REGION' ? {} : { points }),
  };
}

function centersChange(points: readonly SeriesPoint[], context: TileContext): string | null {
  const last = newest(points);
  if (last === null) return null;
  if (context.comparison !== 'lastYear') return changeOf(points, last.year, last.value, context);
  const before = valueIn(points, last.year - 1);
  if (before === null) return null;
  return sayIn(overviewText, context.style.language)('onLastYear', {
    change: countChangeText(subtractDecimals(last.value, before)),
  });
}

/** R&D investment, and per center. */
export function investmentTile({ totals }: Pick<PlotNumbers, 'totals'>, context: TileContext): TileProps {
  const say = sayIn(overviewText, context.style.language);
  const last = newest(totals);
  const centers = last === null ? 0 : (totals.find(({ year }) => year === last.year)?.centers ?? 0);
  const each = last === null || centers === 0 ? null : divideDecimals(last.value, String(centers), 2);
  const details =
    each === null
      ? []
      : [
          say(context.unit === 'REGION' ? 'perRegion' : 'perCenter', {
            value: moneyText(each, moneyStyle(context.style)),
          }),
        ];
  return valueTile(
    say('investment'),
    totals,
    (value) => moneyFormat(value, moneyStyle(context.style)),
    details,
    context,
  );
}

/** Patents granted, or applications where none were. */
export function patentsTile(numbers: PlotNumbers, inventions: readonly ApiPoint[], context: TileContext): TileProps {
  const say = sayIn(overviewText, context.style.language);
  const last = newest(numbers.totals);
  const value = last === null ? null : valueIn(inventions, last.year);
  const details = numbers.substituted || value === null ? [] : [say('inventions', { number: grouped(value) })];
  const formatOf = (greatest: DecimalText): ValueFormat =>
    countFormat(greatest, { language: uiLanguage(context.style.language), unit: say('patentUnit') });
  return valueTile(say(numbers.substituted ? 'applications' : 'patents'), numbers.totals, formatOf, details, context);
}

/** The volume of technology contracts, and how many there were. */
export function contractsTile(
  { totals }: Pick<PlotNumbers, 'totals'>,
  contractCounts: readonly ApiPoint[],
  context: TileContext,
): TileProps {
  const say = sayIn(overviewText, context.style.language);
  const last = newest(totals);
  const count = last === null ? null : valueIn(contractCounts, last.year);
  const details = count === null ? [] : [say('contractCount', { number: grouped(count) })];
  return valueTile(
    say('contracts'),
    totals,
    (value) => moneyFormat(value, moneyStyle(context.style)),
    details,
    context,
  );
}

export interface CycleGrades extends YearRange {
  readonly participants: number;
  readonly excellent: number;
}

/** The share of EXCELLENT in the newest cycle (Art. 23), beside the one before. */
export function excellentTile(cycles: readonly CycleGrades[], { style }: TileContext): TileProps {
  const say = sayIn(overviewText, style.language);
  const rateOf = ({ excellent, participants }: CycleGrades): string | null =>
    participants === 0 ? null : percentText(decimalOf(excellent / participants));
  const [last, before] = [cycles.at(-1), cycles.at(-2)];
  const rate = last ? rateOf(last) : null;
  if (!last || rate === null) return { label: say('excellentRate'), figure: '–', unit: '', details: [say('noCycle')] };
  const rateBefore = before ? rateOf(before) : null;
  return {
    label: say('excellentRate'),
    figure: rate.slice(0, -1),
    unit: '%',
    change: say('excellentOf', { excellent: last.excellent, participants: last.participants }),
    details: rateBefore === null ? [] : [say('lastCycle', { rate: rateBefore })],
  };
}

/** Where nobody is evaluated: the staff in R&D. */
export function staffTile(points: readonly ApiPoint[], context: TileContext): TileProps {
  const say = sayIn(overviewText, context.style.language);
  const formatOf = (greatest: DecimalText): ValueFormat =>
    countFormat(greatest, { language: uiLanguage(context.style.language), unit: say('staffUnit') });
  return valueTile(say('staff'), points, formatOf, [], context);
}
