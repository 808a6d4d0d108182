import { findIndicator } from '@wanchuang/domain-indicators';
import { type CenterKind, type Language, sayIn } from '@wanchuang/web-client';
import {
  type Annotation,
  type Definition,
  type PlotRow,
  type PlotTable,
  type RatioPanel,
  type SeriesPoint,
  type StackSeries,
  type TableCell,
  type ValueFormat,
  greatestDecimal,
  percentFormat,
  sharesOf,
} from '@wanchuang/web-ui';
import { articleText } from './article';
import { type GroupNames, currencyName, groupColour, groupName, indicatorLabel, shortGroupName } from './names';
import { type PlotNumbers, panelPoints, plotRows, restKey, wholeKey } from './plot-data';
import { type FigureStyle, columnFormat, panelFormat, unitOf } from './plot-format';
import type { Measure, PlotSpec } from './plot-specs';
import { plotNameText, plotText } from './plot.text';

export interface PlotViewInput {
  readonly spec: PlotSpec;
  readonly measure: Measure;
  readonly numbers: PlotNumbers;
  readonly years: readonly number[];
  readonly names: GroupNames;
  readonly style: FigureStyle;
  readonly unit: CenterKind;
  /** Where the figures come from and what was converted; empty where nothing is to be said. */
  readonly note: string;
}

/** Everything that one plot draws and says. */
export interface PlotView {
  readonly name: string;
  readonly title: string;
  readonly rows: readonly PlotRow[];
  readonly series: readonly StackSeries[];
  readonly format: ValueFormat;
  readonly panel: RatioPanel | null;
  readonly table: PlotTable;
  readonly definitions: readonly Definition[];
}

/** Puts the numbers of a plot into what is drawn, in one language. */
export function plotView(input: PlotViewInput): PlotView {
  const { spec, measure, numbers, years, style } = input;
  const rows = plotRows(measure === 'share' ? 'total' : measure, spec, numbers, years);
  const writing = { spec, measure, substituted: numbers.substituted, rows, style };
  const format = columnFormat(writing);
  const name = plotName(spec, numbers, measure, style.language);
  const unit = unitOf(writing, format);
  const span = years.length > 1 ? `${years[0]}–${years.at(-1)}` : String(years[0] ?? '');
  const title = titleOf(name, unit, span, numbers, style.language);
  const series = seriesOf(input);
  const panel = panelOf(input);
  return {
    name,
    title,
    rows,
    series,
    format,
    panel,
    table: tableOf(title, rows, series, format, panel, input),
    definitions: definitionsOf(input),
  };
}

/** Subject, unit, split and period; a plot without years is its subject alone. */
function titleOf(name: string, unit: string, years: string, { stack }: PlotNumbers, language: Language): string {
  const say = sayIn(plotText, language);
  if (years === '') return name;
  return stack === null
    ? say('title', { name, unit, years })
    : say('titleBy', { name, unit, by: say(`by_${stack}`), years });
}

function plotName(spec: PlotSpec, numbers: PlotNumbers, measure: Measure, language: Language): string {
  const subject = numbers.substituted ? 'applications' : spec.id;
  return sayIn(plotNameText, language)(`${subject}_${measure}`);
}

function seriesOf({ spec, numbers, names, style }: PlotViewInput): readonly StackSeries[] {
  const { language } = style;
  return numbers.series.map(({ key }, index) => {
    const colour = groupColour(numbers.stack, key, index, numbers.parts);
    if (key === wholeKey) return { key, label: plotName(spec, numbers, 'total', language), colour };
    if (key === restKey) return { key, label: sayIn(plotText, language)('rest', { count: numbers.restCount }), colour };
    return {
      key,
      label: groupName(numbers.stack, key, names, language),
      shortLabel: shortGroupName(numbers.stack, key, names, language),
      colour,
    };
  });
}

function panelOf({ spec, measure, numbers, style, unit }: PlotViewInput): RatioPanel | null {
  const say = sayIn(plotText, style.language);
  const showsAmounts = spec.panel === 'perCenter' && measure === 'perCenter';
  const points: readonly SeriesPoint[] = showsAmounts ? numbers.totals : panelPoints(spec, numbers);
  if (points.every(({ value }) => value === null)) return null;
  const name = showsAmounts
    ? say('panelTotal')
    : {
        perCenter: say(unit === 'REGION' ? 'panelPerRegion' : 'panelPerCenter'),
        perInvestment: say('panelPerInvestmentIn', { currency: currencyName(style.currency, style.language) }),
        developmentShare: say('panelDevelopment'),
        investmentPerStaff: say('panelPerStaff'),
      }[spec.panel];
  return { name, points, format: panelFormat(spec.panel, greatestDecimal(points.map(({ value }) => value)), style) };
}

const cell = (value: string | null | undefined, format: ValueFormat): TableCell =>
  value === null || value === undefined ? null : { text: format.figure(value), raw: value };

function tableOf(
  title: string,
  rows: readonly PlotRow[],
  series: readonly StackSeries[],
  format: ValueFormat,
  panel: RatioPanel | null,
  { measure, style }: PlotViewInput,
): PlotTable {
  const say = sayIn(plotText, style.language);
  const shares = measure === 'share';
  const shown = shares ? sharesOf(rows) : rows;
  const shownFormat = shares ? percentFormat(1) : format;
  const isSplit = series.length > 1;
  return {
    caption: title,
    columns: [
      say('year'),
      ...series.map(({ label }) => label),
      ...(isSplit ? [say('sum')] : []),
      ...(panel ? [panel.name] : []),
    ],
    rows: shown.map(({ year, provisional, values, total }) => ({
      key: String(year),
      cells: [
        provisional ? say('provisionalYear', { year }) : String(year),
        ...series.map(({ key }) => cell(values[key], shownFormat)),
        ...(isSplit ? [cell(total, shownFormat)] : []),
        ...(panel ? [cell(panel.points.find((point) => point.year === year)?.value, panel.format)] : []),
      ],
    })),
  };
}

function definitionsOf({ spec, measure, numbers, style, unit, note }: PlotViewInput): readonly Definition[] {
  const say = sayIn(plotText, style.language);
  const codes = [
    ...new Set([
      ...(spec.whole === null || numbers.substituted ? [] : [spec.whole]),
      ...numbers.parts.map(({ indicatorCode }) => indicatorCode),
    ]),
  ];
  const indicators = codes.map((code): Definition => {
    const indicator = findIndicator(code);
    const meaning =
      unit === 'REGION'
        ? 'meaningStatistics'
        : indicator?.source === 'annual report'
          ? 'meaningReport'
          : 'meaningRegister';
    const definition = { term: indicatorLabel(code, style.language), text: say(meaning) };
    return indicator ? { ...definition, clause: articleText(indicator.clause, style.language) } : definition;
  });
  const ratios = [
    ...(measure === 'perCenter' || spec.panel === 'perCenter'
      ? [{ term: say('panelPerCenter'), text: say('meaningPerCenter') }]
      : []),
    ...(measure === 'perInvestment' || spec.panel === 'perInvestment'
      ? [{ term: say('panelPerInvestment'), text: say('meaningPerInvestment') }]
      : []),
    ...(spec.panel === 'investmentPerStaff' ? [{ term: say('panelPerStaff'), text: say('meaningPerStaff') }] : []),
    ...(spec.panel === 'developmentShare' ? [{ term: say('panelDevelopment'), text: say('meaningDevelopment') }] : []),
  ];
  const isProvisional = numbers.totals.some(({ provisional }) => provisional);
  return [
    ...indicators,
    ...ratios,
    ...(isProvisional
      ? [{ term: say('provisionalTerm'), text: say('meaningProvisional'), clause: articleText('19', style.language) }]
      : []),
    ...(note === '' ? [] : [{ term: say('noteTerm'), text: note }]),
  ];
}

/** The rates at which money was converted, as the jurisdiction's note states them: `1 EUR = 0.85 GBP`. */
export function ratesIn(note: string): readonly string[] {
  return [...new Set(note.match(/\b1 [A-Z]{3} = \d+(?:\.\d+)? [A-Z]{3}\b/g) ?? [])];
}

/** Regulatory events on the axis of time. */
export function annotationsOf(
  policies: readonly { readonly inForceFrom: string }[],
  language: Language,
): readonly Annotation[] {
  return policies.map(({ inForceFrom }) => ({
    year: Number(inForceFrom.slice(0, 4)),
    label: sayIn(plotText, language)('inForce', { month: inForceFrom.slice(0, 7) }),
  }));
}
