import type { ReactNode } from 'react';
import type { ValueFormat } from '../numbers/number-format';
import { fitText, keptWithin, labelsThatFit, spreadLabels, textWidth } from '../plot/layout';
import { type PlotRow, markOf } from '../plot/series';
import type { PlotFrame } from './plot-frame';
import { usePlotGeometry } from './plot-geometry';
import { segmentsOf } from './stack-segments';
import type { Annotation, StackSeries } from './stack-types';

interface LabelsProps {
  readonly rows: readonly PlotRow[];
  readonly frame: PlotFrame;
}

/** The total above each column as far as there is room; the newest, the first and the greatest go before the others. */
export function TotalLabels({ rows, frame, format }: LabelsProps & { readonly format: ValueFormat }): ReactNode {
  const geometry = usePlotGeometry();
  if (!geometry) return null;
  const known = rows.filter(({ total }) => total !== null);
  const last = known.at(-1);
  const greatest = known.reduce<PlotRow | undefined>(
    (best, row) => ((markOf(row.total) ?? 0) > (markOf(best?.total) ?? 0) ? row : best),
    undefined,
  );
  const byPrecedence = [...new Set([last, known[0], greatest, ...[...known].reverse()])].filter(
    (row) => row !== undefined,
  );
  const sizeOf = (row: PlotRow): number => (row === last ? (frame.fontSize * 14) / 12 : frame.fontSize);
  const textOf = ({ total }: PlotRow): string => (total === null ? '' : format.short(total));
  const widthOf = (row: PlotRow): number => textWidth(textOf(row), sizeOf(row));
  const xOf = (row: PlotRow): number => keptWithin(geometry.x(row.year), widthOf(row), frame.width);
  const shown = labelsThatFit(byPrecedence.map((row) => ({ key: row.year, at: xOf(row), width: widthOf(row) })));
  return known
    .filter(({ year }) => shown.has(year))
    .map((row) => (
      <text
        key={row.year}
        className={row === last ? 'w-total w-total-last' : 'w-total'}
        x={xOf(row)}
        y={geometry.y(markOf(row.total) ?? 0) - frame.fontSize * 0.5}
        fontSize={sizeOf(row)}
        textAnchor="middle"
      >
        {textOf(row)}
      </text>
    ));
}

interface EndLabelsProps extends LabelsProps {
  readonly series: readonly StackSeries[];
  readonly selectedKey: string | undefined;
}

/** The names of the series beside the last column, in its order: a legend that needs no looking up. */
export function EndLabels({ rows, frame, series, selectedKey }: EndLabelsProps): ReactNode {
  const geometry = usePlotGeometry();
  const row = rows.findLast(({ values }) => series.some(({ key }) => (values[key] ?? null) !== null));
  if (!geometry || !row) return null;
  const segments = segmentsOf(
    row,
    series.map(({ key }) => key),
  );
  const middles = segments.map(({ key, from, to }) => ({ key, at: geometry.y((from + to) / 2) }));
  const half = frame.fontSize / 2;
  const placed = spreadLabels(middles, frame.fontSize * 1.4, geometry.top - half, geometry.bottom - half);
  const x = geometry.right + frame.fontSize * 0.9;
  return placed.map(({ key, at }) => {
    const entry = series.find((candidate) => candidate.key === key);
    const middle = middles.find((candidate) => candidate.key === key);
    if (!entry || !middle) return null;
    return (
      <g key={key} className={selectedKey !== undefined && selectedKey !== key ? 'w-end w-end-resting' : 'w-end'}>
        <path
          className="w-leader"
          style={{ stroke: entry.colour.mark }}
          d={`M${geometry.right + 2} ${middle.at}L${x - 4} ${at}`}
        />
        <text x={x} y={at} dy="0.35em" fontSize={frame.fontSize} style={{ fill: entry.colour.text }}>
          {fitText(entry.shortLabel ?? entry.label, frame.width - x, frame.fontSize)}
        </text>
      </g>
    );
  });
}

/** Lines where something happened, named above the plot. */
export function AnnotationLines({
  frame,
  annotations,
}: {
  readonly frame: PlotFrame;
  readonly annotations: readonly Annotation[];
}): ReactNode {
  const geometry = usePlotGeometry();
  if (!geometry) return null;
  return annotations.map(({ year, label }) => {
    const x = geometry.bandStart(year);
    const onTheLeft = x > (geometry.left + geometry.right) / 2;
    return (
      <g key={label} className="w-annotation">
        <line x1={x} x2={x} y1={frame.fontSize * 0.4} y2={geometry.bottom} />
        <text
          x={onTheLeft ? x - 6 : x + 6}
          y={frame.fontSize}
          fontSize={frame.fontSize}
          textAnchor={onTheLeft ? 'end' : 'start'}
        >
          {label}
        </text>
      </g>
    );
  });
}
