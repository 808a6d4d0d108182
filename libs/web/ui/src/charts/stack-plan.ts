import { useMemo } from 'react';
import { type ValueFormat, percentFormat } from '../numbers/number-format';
import { ticksFromZero } from '../plot/scale';
import { type PlotRow, markOf, sharesOf } from '../plot/series';
import { type PlotFrame, innerWidth, plotFrame } from './plot-frame';
import { highestOf } from './stack-segments';
import type { StackSeries } from './stack-types';

export interface StackPlanInput {
  readonly rows: readonly PlotRow[];
  readonly series: readonly StackSeries[];
  readonly format: ValueFormat;
  readonly share: boolean;
  readonly whole: boolean;
  /** The name at the end of the panel below; null where it does not stand there. */
  readonly panelName: string | null;
  readonly width: number;
  readonly scale: number;
}

/** A year as Recharts reads it: the mark of the first series is `m0`, of the second `m1`. */
export type StackDatum = Readonly<Record<string, number | null>> & { readonly year: number };

export interface StackPlan {
  readonly keys: readonly string[];
  /** What is drawn: the amounts, or their shares. */
  readonly drawn: readonly PlotRow[];
  readonly format: ValueFormat;
  readonly data: StackDatum[];
  readonly ticks: readonly number[];
  readonly frame: PlotFrame;
  readonly barWidth: number;
}

const shareTicks: readonly number[] = [0, 0.25, 0.5, 0.75, 1];
const widestBar = 72;

/** The mark of a series in a `StackDatum`. */
export const markKey = (index: number): string => `m${index}`;

export function stackPlan({ rows, series, format, share, whole, panelName, width, scale }: StackPlanInput): StackPlan {
  const keys = series.map(({ key }) => key);
  const drawn = share ? sharesOf(rows) : rows;
  const drawnFormat = share ? percentFormat() : format;
  const ticks = share ? shareTicks : ticksFromZero(highestOf(rows, keys), 4, whole);
  const names = series.length > 1 ? series.map((entry) => entry.shortLabel ?? entry.label) : [];
  const frame = plotFrame({
    width,
    scale,
    axis: ticks.map(drawnFormat.tick),
    ends: panelName === null ? names : [...names, panelName],
  });
  const band = innerWidth(frame) / Math.max(1, rows.length);
  return {
    keys,
    drawn,
    format: drawnFormat,
    data: drawn.map(({ year, values }) => ({
      ...Object.fromEntries(keys.map((key, index) => [markKey(index), markOf(values[key])])),
      year,
    })),
    ticks,
    frame,
    barWidth: Math.round(Math.min(band * 0.62, widestBar * scale)),
  };
}

/** The same plan for the same input. */
export function useStackPlan({
  rows,
  series,
  format,
  share,
  whole,
  panelName,
  width,
  scale,
}: StackPlanInput): StackPlan {
  return useMemo(
    () => stackPlan({ rows, series, format, share, whole, panelName, width, scale }),
    [rows, series, format, share, whole, panelName, width, scale],
  );
}
