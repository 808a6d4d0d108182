import { type ReactNode, memo, useMemo } from 'react';
import { DefaultZIndexes, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { textWidth } from '../plot/layout';
import { thinned } from '../plot/scale';
import { useUi } from '../theme/ui-context';
import { useUiText } from '../theme/ui-text';
import { type PlotFrame, innerWidth } from './plot-frame';
import { usePlotGeometry } from './plot-geometry';
import { useRowGeometry } from './row-geometry';
import { valueTicks, yearTicks } from './ticks';

export interface ValueAxisProps {
  readonly frame: PlotFrame;
  /** From zero; the last is the top of the plot. */
  readonly ticks: readonly number[];
  readonly write: (value: number) => string;
}

/** The values on the left; none in the small form, where marks say their own. */
export const ValueAxis = memo(function ValueAxis({ frame, ticks, write }: ValueAxisProps): ReactNode {
  const { fontSize } = frame;
  const fixed = useMemo(() => ({ domain: [0, ticks.at(-1) ?? 1] as const, ticks: [...ticks] }), [ticks]);
  const tick = useMemo(() => valueTicks(write, fontSize), [write, fontSize]);
  return (
    <YAxis
      hide={frame.small}
      width={frame.left}
      domain={fixed.domain}
      ticks={fixed.ticks}
      tick={tick}
      axisLine={false}
      tickLine={false}
      interval={0}
    />
  );
});

export interface YearAxisProps {
  readonly frame: PlotFrame;
  readonly points: readonly { readonly year: number; readonly provisional: boolean }[];
}

const axisLine = { stroke: 'var(--w-axis)' };

/** The years below, as many as there is room for; a provisional one says so. */
export const YearAxis = memo(function YearAxis({ frame, points }: YearAxisProps): ReactNode {
  const { scale } = useUi();
  const { provisionalShort } = useUiText();
  const { fontSize } = frame;
  const room = Math.floor(innerWidth(frame) / (textWidth('2025', fontSize) + 6));
  const tick = useMemo(
    () =>
      yearTicks({
        shown: new Set(thinned(points, room).map(({ year }) => year)),
        provisional: new Set(points.filter(({ provisional }) => provisional).map(({ year }) => year)),
        provisionalWord: provisionalShort,
        fontSize,
      }),
    [points, room, provisionalShort, fontSize],
  );
  const height = points.some(({ provisional }) => provisional) ? 40 : 24;
  return (
    <XAxis
      dataKey="year"
      scale="band"
      height={height * scale}
      interval={0}
      axisLine={axisLine}
      tickLine={false}
      tick={tick}
    />
  );
});

/** A line per value across the plot. Recharts' own grid measures texts to know where its lines go; ours are given. */
export function ValueGrid({ ticks }: { readonly ticks: readonly number[] }): ReactNode {
  const geometry = usePlotGeometry();
  if (!geometry) return null;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.grid}>
      {ticks.map((tick) => (
        <line
          key={tick}
          className="w-grid"
          x1={geometry.left}
          x2={geometry.right}
          y1={geometry.y(tick)}
          y2={geometry.y(tick)}
        />
      ))}
    </ZIndexLayer>
  );
}

/** A line per score up the strip. */
export function ScoreGrid({ ticks }: { readonly ticks: readonly number[] }): ReactNode {
  const geometry = useRowGeometry();
  if (!geometry) return null;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.grid}>
      {ticks.map((tick) => (
        <line
          key={tick}
          className="w-grid"
          x1={geometry.x(tick)}
          x2={geometry.x(tick)}
          y1={geometry.top}
          y2={geometry.bottom}
        />
      ))}
    </ZIndexLayer>
  );
}
