import { type Say, sayIn } from '@wanchuang/web-client';
import {
  type DecimalText,
  type SeriesPoint,
  changeText,
  compareDecimals,
  countFormat,
  divideDecimals,
  moneyText,
  percentText,
  roundDecimal,
} from '@wanchuang/web-ui';
import {
  type Comparison,
  type YearRange,
  annualGrowth,
  baseOf,
  changeRate,
  fastestGrowing,
  greatestShare,
  newest,
  streakOf,
  valueIn,
} from './growth';
import { type GroupNames, currencyName, groupName } from './names';
import { type PlotNumbers, panelPoints, restKey, unsortedKey } from './plot-data';
import { type FigureStyle, countWord, moneyStyle, uiLanguage } from './plot-format';
import type { PlotSpec } from './plot-specs';
import { plotText } from './plot.text';

export interface SentenceInput {
  readonly spec: PlotSpec;
  readonly numbers: PlotNumbers;
  readonly names: GroupNames;
  readonly style: FigureStyle;
  readonly comparison: Comparison;
  /** The evaluation cycle before, where that is what is compared with. */
  readonly cycle: YearRange | null;
}

type Saying = Say<(typeof plotText)['entries']>;

/** What stands out in a plot, computed; `**` marks what matters. Null where there is no complete value. */
export function plotSentence(input: SentenceInput): string | null {
  const say = sayIn(plotText, input.style.language);
  const last = newest(input.numbers.totals);
  if (last === null) return null;
  const head = [
    say('valueOf', { year: last.year, value: amount(input, last.value) }),
    ...comparisonClause(input, last.year, last.value, say),
    ...endClause(input.numbers.totals, last.year, say),
  ].join(say('comma'));
  const findings = findingsOf(input, last.year, say);
  return [head, ...(findings.length > 0 ? [findings.join(say('comma'))] : [])].join(say('semicolon')) + say('stop');
}

function amount({ spec, numbers, style }: SentenceInput, value: DecimalText): string {
  if (spec.counts === 'money') return moneyText(value, moneyStyle(style));
  const unit = countWord(spec.counts, numbers.substituted, style.language);
  return countFormat(value, { language: uiLanguage(style.language), unit }).full(value);
}

function comparisonClause(
  { numbers, comparison, cycle }: SentenceInput,
  year: number,
  value: DecimalText,
  say: Saying,
): readonly string[] {
  const rate = changeRate(value, baseOf(numbers.totals, year, comparison, cycle));
  return rate === null ? [] : [say(comparison, { change: changeText(rate) })];
}

/** Says where the values end before the years do. */
function endClause(totals: readonly SeriesPoint[], year: number, say: Saying): readonly string[] {
  const complete = totals.filter(({ provisional }) => !provisional);
  return (complete.at(-1)?.year ?? year) > year ? [say('notAfter', { year })] : [];
}

function findingsOf(input: SentenceInput, year: number, say: Saying): readonly string[] {
  switch (input.spec.panel) {
    case 'perCenter':
      return groupFindings(input, year, say);
    case 'perInvestment':
      return [...inventionFinding(input, year, say), ...ratioFinding(input, year, say)];
    case 'developmentShare':
      return [...growthFinding(input, say), ...developmentFinding(input, year, say)];
    case 'investmentPerStaff':
      return [...growthFinding(input, say), ...perStaffFinding(input, year, say)];
  }
}

/** Which group grew most and which is the greatest; what is left over is not a group. */
function groupFindings({ numbers, names, style }: SentenceInput, year: number, say: Saying): readonly string[] {
  if (numbers.stack === null) return growthFinding({ numbers }, say);
  const groups = numbers.series.filter(({ key }) => key !== restKey && key !== unsortedKey);
  const name = (key: string): string => groupName(numbers.stack, key, names, style.language);
  const fastest = fastestGrowing(groups, year);
  const greatest = greatestShare(numbers.series, year);
  return [
    ...(fastest ? [say('fastest', { name: name(fastest.key), rate: changeText(fastest.rate, 0) })] : []),
    ...(greatest && greatest.key !== restKey
      ? [say('greatest', { name: name(greatest.key), share: percentText(greatest.share, 0) })]
      : []),
  ];
}

function inventionFinding({ numbers, style }: SentenceInput, year: number, say: Saying): readonly string[] {
  const inventions = numbers.series.find(({ key }) => key === 'PATENTS_INVENTION');
  const value = inventions ? valueIn(inventions.points, year) : null;
  const total = valueIn(numbers.totals, year);
  const share = value === null || total === null ? null : divideDecimals(value, total, 6);
  if (value === null || share === null) return [];
  const format = countFormat(value, { language: uiLanguage(style.language), unit: '' });
  return [say('inventions', { value: format.full(value), share: percentText(share, 0) })];
}

function ratioFinding({ spec, numbers, style }: SentenceInput, year: number, say: Saying): readonly string[] {
  const points = panelPoints(spec, numbers);
  const value = valueIn(points, year);
  if (value === null) return [];
  const streak = streakOf(points);
  return [
    say('perInvestmentIs', { value: roundDecimal(value, 1), currency: currencyName(style.currency, style.language) }),
    ...(Math.abs(streak) < 2 ? [] : [say(streak > 0 ? 'rising' : 'falling', { years: Math.abs(streak) })]),
  ];
}

function growthFinding({ numbers }: Pick<SentenceInput, 'numbers'>, say: Saying): readonly string[] {
  const growth = annualGrowth(numbers.totals, 3);
  if (growth === null || growth.years < 2) return [];
  const grows = compareDecimals(growth.rate, '0') >= 0;
  return [
    say(grows ? 'annualGrowth' : 'annualDecline', {
      years: growth.years,
      rate: percentText(growth.rate.replace('-', '')),
    }),
  ];
}

function developmentFinding({ spec, numbers }: SentenceInput, year: number, say: Saying): readonly string[] {
  const share = valueIn(panelPoints(spec, numbers), year);
  return share === null ? [] : [say('development', { share: percentText(share, 0) })];
}

function perStaffFinding({ spec, numbers, style }: SentenceInput, year: number, say: Saying): readonly string[] {
  const value = valueIn(panelPoints(spec, numbers), year);
  return value === null ? [] : [say('perStaff', { value: moneyText(value, moneyStyle(style)) })];
}
