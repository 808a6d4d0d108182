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
  /** The same for one segment, as a screen reader says it. */
  readonly spoken: string;
}

const shareText = (value: string | null, total: string | null): string => {
  const share = value === null || total === null ? null : divideDecimals(value, total, 4);
  return share === null ? '' : percentText(share, 0);
};

/** One year in numbers, exact, from the top of the stack down. */
export function stackTooltip({ rows, series, format, cell, text, language }: StackTooltipInput): StackTooltip {
  const row = rows.find(({ year }) => year === cell.year);
  const year = language === 'en' ? String(cell.year) : `${cell.year}年`;
  const title = row?.provisional ? `${year} · ${text.provisional}` : year;
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
  const chosen = lines.find(({ key }) => key === cell.key);
  return {
    title,
    lines: series.length > 1 ? [...lines, total] : lines,
    spoken: [title, chosen?.label, chosen?.value, chosen?.aside].filter(Boolean).join(' '),
  };
}
