import type { ReactNode } from 'react';
import type { ValueFormat } from '../numbers/number-format';
import { keptWithin, labelsThatFit, textWidth } from '../plot/layout';
import { type SeriesPoint, markOf } from '../plot/series';
import type { PlotFrame } from './plot-frame';
import { usePlotGeometry } from './plot-geometry';

/** A year with a value, and its place on the axis. */
export interface KnownMark {
  readonly year: number;
  readonly value: string;
  readonly size: number;
}

/** The years that have a value. */
export function knownMarks(points: readonly SeriesPoint[]): readonly KnownMark[] {
  return points.flatMap(({ year, value }) => (value === null ? [] : [{ year, value, size: markOf(value) ?? 0 }]));
}

export interface PointLabelsProps {
  readonly marks: readonly KnownMark[];
  readonly format: ValueFormat;
  readonly frame: PlotFrame;
}

/** The number of the last point, of the first, and of the highest and the lowest where there is room. */
export function PointLabels({ marks, format, frame: { width, fontSize } }: PointLabelsProps): ReactNode {
  const geometry = usePlotGeometry();
  if (!geometry) return null;
  const bySize = [...marks].sort((one, other) => one.size - other.size);
  const last = marks.at(-1);
  const wanted = [...new Set([last, marks[0], bySize.at(-1), bySize[0]])].filter((mark) => mark !== undefined);
  const labels = wanted.map((mark) => {
    const text = format.short(mark.value);
    const wide = textWidth(text, fontSize);
    return { key: mark.year, mark, text, width: wide, at: keptWithin(geometry.x(mark.year), wide, width) };
  });
  const shown = labelsThatFit(labels, 8);
  return labels
    .filter(({ key }) => shown.has(key))
    .map(({ key, mark, text, at }) => (
      <text
        key={key}
        className={mark === last ? 'w-total w-total-last' : 'w-total'}
        x={at}
        y={geometry.y(mark.size) - fontSize * 0.75}
        fontSize={fontSize}
        textAnchor="middle"
      >
        {text}
      </text>
    ));
}
