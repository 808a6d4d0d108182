import type { ReactNode } from 'react';
import type { ValueFormat } from '../numbers/number-format';
import { labelPlace } from '../plot/label-place';
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

/** The number of the last point; of the first, the highest and the lowest where there is room beside each other and the line. */
export function PointLabels({ marks, format, frame: { width: whole, fontSize } }: PointLabelsProps): ReactNode {
  const geometry = usePlotGeometry();
  if (!geometry) return null;
  const bySize = [...marks].sort((one, other) => one.size - other.size);
  const last = marks.at(-1);
  const wanted = [...new Set([last, marks[0], bySize.at(-1), bySize[0]])].filter((mark) => mark !== undefined);
  const line = marks.map(({ year, size }) => ({ x: geometry.x(year), y: geometry.y(size) }));
  const labels = wanted.flatMap((mark) => {
    const text = format.short(mark.value);
    const width = textWidth(text, fontSize);
    const at = keptWithin(geometry.x(mark.year), width, whole);
    const room = { line, at, width, mark: geometry.y(mark.size), fontSize, bottom: geometry.bottom };
    const { base, isFree } = labelPlace(room);
    return isFree || mark === last ? [{ key: mark.year, text, width, at, base }] : [];
  });
  const shown = labelsThatFit(labels, 8);
  return labels
    .filter(({ key }) => shown.has(key))
    .map(({ key, text, at, base }) => (
      <text
        key={key}
        className={key === last?.year ? 'w-total w-total-last w-halo' : 'w-total w-halo'}
        x={at}
        y={base}
        fontSize={fontSize}
        textAnchor="middle"
      >
        {text}
      </text>
    ));
}
