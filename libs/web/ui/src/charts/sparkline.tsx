import type { ReactNode } from 'react';
import { type SeriesPoint, markOf, unbrokenRuns } from '../plot/series';
import { linear } from '../plot/scale';
import { useUi } from '../theme/ui-context';

export interface SparklineProps {
  readonly points: readonly SeriesPoint[];
  /** What it shows, in a sentence; without one it is decoration beside a figure that says the same. */
  readonly label?: string;
}

const [width, height, inset] = [96, 24, 3];

/** A course of years, 96 × 24: a gap where a value is missing, dashes where it is provisional, a dot on the last. */
export function Sparkline({ points, label }: SparklineProps): ReactNode {
  const { scale } = useUi();
  const marks = points.map(({ value, provisional }, index) => ({ index, value: markOf(value), provisional }));
  const known = marks.flatMap(({ value }) => (value === null ? [] : [value]));
  const x = linear([0, Math.max(1, points.length - 1)], [inset, width - inset]);
  const y = linear([Math.min(0, ...known), Math.max(...known, 0) || 1], [height - inset, inset]);
  const path = (run: readonly { index: number; value: number | null }[]): string =>
    run
      .map(({ index, value }, place) => `${place === 0 ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value ?? 0).toFixed(1)}`)
      .join('');
  const runs = unbrokenRuns(marks, ({ value }) => value === null);
  const last = marks.findLast(({ value }) => value !== null);
  return (
    <svg
      className="w-sparkline"
      width={width * scale}
      height={height * scale}
      viewBox={`0 0 ${width} ${height}`}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {runs.map((run) => {
        const firm = run.filter(({ provisional }) => !provisional);
        const open = run.slice(Math.max(0, firm.length - 1));
        return (
          <g key={run[0]?.index}>
            {firm.length > 1 && <path className="w-sparkline-line" d={path(firm)} />}
            {open.length > 1 && <path className="w-sparkline-line w-dashed" d={path(open)} />}
            {run.length === 1 && (
              <circle className="w-sparkline-dot" cx={x(run[0]?.index ?? 0)} cy={y(run[0]?.value ?? 0)} r={1.5} />
            )}
          </g>
        );
      })}
      {last && <circle className="w-sparkline-dot" cx={x(last.index)} cy={y(last.value ?? 0)} r={2.5} />}
    </svg>
  );
}
