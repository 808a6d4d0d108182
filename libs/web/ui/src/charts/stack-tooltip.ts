import { divideDecimals } from '../numbers/decimal';
import { type UiLanguage, type ValueFormat, percentText } from '../numbers/number-format';
import type { PlotRow } from '../plot/series';
import type { UiText } from '../theme/ui-text';
import type { TooltipLine } from './plot-tooltip';
import type { Cell } from './stack-cells';
import type { StackSeries } from './stack-types';

export interface StackTooltipInput {
  readonly rows: readonly PlotRow[];
  readonly series: readonly StackSeries[];
  readonly format: ValueFormat;
  /** An empty key stands for the whole column. */
  readonly cell: Cell;
  readonly text: UiText;
  readonly language: UiLanguage;
}

export interface StackTooltip {
  readonly title: string;
  readonly lines: readonly TooltipLine[];
}

const shareText = (value: string | null, total: string | null): string => {
  const share = value === null || total === null ? null : divideDecimals(value, total, 4);
  return share === null ? '' : percentText(share, 0);
};

const titleOf = ({ cell, text, language }: StackTooltipInput, row: PlotRow | undefined): string => {
  const year = language === 'en' ? String(cell.year) : `${cell.year}年`;
  return row?.provisional ? `${year} · ${text.provisional}` : year;
};

/** One year in numbers, exact, from the top of the stack down. */
export function stackTooltip(input: StackTooltipInput): StackTooltip {
  const { rows, series, format, cell, text } = input;
  const row = rows.find(({ year }) => year === cell.year);
  const exact = (value: string | null | undefined): string =>
    value === null || value === undefined ? text.missing : format.exact(value);
  const lines: TooltipLine[] = [...series].reverse().map(({ key, label, colour }) => ({
    key,
    label,
    value: exact(row?.values[key]),
    aside: shareText(row?.values[key] ?? null, row?.total ?? null),
    colour: colour.mark,
    strong: key === cell.key,
  }));
  const total: TooltipLine = { key: 'total', label: text.total, value: exact(row?.total), strong: cell.key === '' };
  return { title: titleOf(input, row), lines: series.length > 1 ? [...lines, total] : lines };
}

/** One segment as a screen reader says it. */
export function spokenSegment(input: StackTooltipInput): string {
  const { rows, series, format, cell } = input;
  const row = rows.find(({ year }) => year === cell.year);
  const value = row?.values[cell.key] ?? null;
  const label = series.find(({ key }) => key === cell.key)?.label ?? '';
  const share = shareText(value, row?.total ?? null);
  return [titleOf(input, row), label, value === null ? input.text.missing : format.exact(value), share]
    .filter((part) => part !== '')
    .join(' ');
}
