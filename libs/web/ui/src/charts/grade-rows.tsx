import { type ReactNode, useId, useState } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import { textWidth } from '../plot/layout';
import { seriesColour } from '../theme/css-variables';
import { gradeTones } from '../theme/tokens';
import { useUi } from '../theme/ui-context';
import { GradePatterns } from './grade-mark';
import { type GradeCounts, type GradeName, gradeHeads, gradeNames, gradeParts, participantsOf } from './grade-parts';
import { Overlay } from './overlay';
import { type PlotFrame, rowFrame } from './plot-frame';
import { useRowGeometry } from './row-geometry';
import { useSize } from './use-size';

export interface GradeRow {
  readonly key: string;
  /** The cycle's years. */
  readonly label: string;
  readonly counts: GradeCounts;
  /** Behind the row: how many took part. */
  readonly note: string;
}

export interface GradePick {
  readonly key: string;
  readonly grade: GradeName;
}

export interface GradeRowsProps {
  readonly label: string;
  /** Oldest first. */
  readonly rows: readonly GradeRow[];
  readonly gradeLabels: Readonly<Record<GradeName, string>>;
  /** Texts of the plots below, so that their left edges stand in line. */
  readonly reserve?: { readonly axis: readonly string[]; readonly ends: readonly string[] };
  readonly describe?: (pick: GradePick) => string;
  readonly onSelect?: (pick: GradePick) => void;
}

const noTexts: readonly string[] = [];

/** Grades per cycle: rows of 100 %, each part with its count. */
export function GradeRows({ reserve, ...props }: GradeRowsProps): ReactNode {
  const [ref, size] = useSize();
  const width = size?.width ?? null;
  const { scale } = useUi();
  const frame = width === null ? null : framed(width, scale, props.rows, reserve);
  const rowHeight = (frame?.small ? 56 : 34) * scale;
  return (
    <div ref={ref} className="w-plot" style={{ minHeight: rowHeight * props.rows.length + 22 * scale }}>
      {frame && frame.width > 0 && <Rows {...props} frame={frame} rowHeight={rowHeight} />}
    </div>
  );
}

function framed(
  width: number,
  scale: number,
  rows: readonly GradeRow[],
  reserve: GradeRowsProps['reserve'],
): PlotFrame {
  return rowFrame({
    width,
    scale,
    axis: [...rows.map(({ label }) => label), ...(reserve?.axis ?? noTexts)],
    ends: [...rows.map(({ note }) => note), ...(reserve?.ends ?? noTexts)],
  });
}

interface DrawnRow extends GradeRow {
  readonly participants: number;
}

type RowsProps = Omit<GradeRowsProps, 'reserve'> & { readonly frame: PlotFrame; readonly rowHeight: number };

function Rows({ label, rows, gradeLabels, frame, rowHeight, describe, onSelect }: RowsProps): ReactNode {
  const { scale } = useUi();
  const id = useId();
  const [host, setHost] = useState<HTMLDivElement | null>(null);
  const drawn: DrawnRow[] = rows.map((row) => ({
    ...row,
    participants: participantsOf(row.counts),
  }));
  const height = rowHeight * rows.length + 22 * scale;
  return (
    <div className="w-plot-layer" style={{ height }}>
      <div role="img" aria-label={label}>
        <BarChart
          layout="vertical"
          width={frame.width}
          height={height}
          data={drawn}
          margin={{ top: 22 * scale, right: frame.right, bottom: 0, left: frame.left }}
          barSize={22 * scale}
          accessibilityLayer={false}
        >
          <GradePatterns id={id} scale={scale} />
          <XAxis type="number" domain={[0, 1]} hide />
          <YAxis type="category" dataKey="key" hide />
          {gradeNames.map((grade) => (
            <Bar
              key={grade}
              dataKey={({ counts, participants }: DrawnRow) => (participants === 0 ? 0 : counts[grade] / participants)}
              stackId="grades"
              isAnimationActive={false}
              shape={gradeShape(grade, `${id}${grade}`, frame)}
            />
          ))}
          <RowTexts rows={drawn} frame={frame} />
          <GradeHeads rows={drawn} labels={gradeLabels} frame={frame} />
          {onSelect && describe && <GradeButtons host={host} rows={drawn} describe={describe} onSelect={onSelect} />}
        </BarChart>
      </div>
      <div ref={setHost} className="w-plot-buttons" />
    </div>
  );
}

function gradeShape(grade: GradeName, patternId: string, frame: PlotFrame): (bar: BarShapeProps) => ReactNode {
  const { mark, onMark } = seriesColour(gradeTones[grade]);
  return function GradePart({ x, y, width, height, payload }: BarShapeProps): ReactNode {
    const row: DrawnRow = payload;
    const count = String(row.counts[grade]);
    if (row.counts[grade] === 0) return <g />;
    const box = { x: x + 1, y, width: Math.max(1, width - 2), height, rx: 2 };
    return (
      <g>
        <rect {...box} style={{ fill: mark }} />
        {grade !== 'EXCELLENT' && <rect {...box} fill={`url(#${patternId})`} />}
        {width > textWidth(count, frame.fontSize) + 6 && (
          <text
            className="w-strong"
            x={x + width / 2}
            y={y + height / 2}
            dy="0.36em"
            fontSize={frame.fontSize}
            textAnchor="middle"
            // the count stands on a pattern: a halo in the bar's own colour keeps it readable
            style={{ fill: onMark, paintOrder: 'stroke', stroke: mark, strokeWidth: 5, strokeLinejoin: 'round' }}
          >
            {count}
          </text>
        )}
      </g>
    );
  };
}

/** The cycle before each row and the number of participants behind; on a phone both above it. */
function RowTexts({ rows, frame }: { readonly rows: readonly DrawnRow[]; readonly frame: PlotFrame }): ReactNode {
  const geometry = useRowGeometry();
  if (!geometry) return null;
  return rows.map(({ key, label, note }, index) => {
    const y = frame.small ? geometry.y(key) - frame.fontSize * 1.7 : geometry.y(key);
    const className = index === rows.length - 1 ? 'w-row-label w-strong' : 'w-row-label';
    return (
      <g key={key}>
        <text
          className={className}
          x={frame.small ? geometry.left : geometry.left - 8}
          y={y}
          dy="0.36em"
          fontSize={frame.fontSize}
          textAnchor={frame.small ? 'start' : 'end'}
        >
          {label}
        </text>
        <text
          className="w-tick"
          x={frame.small ? geometry.right : geometry.right + 8}
          y={y}
          dy="0.36em"
          fontSize={frame.fontSize}
          textAnchor={frame.small ? 'end' : 'start'}
        >
          {note}
        </text>
      </g>
    );
  });
}

/** The names of the grades above the first row. */
function GradeHeads({ rows: [first], labels, frame }: HeadsProps): ReactNode {
  const geometry = useRowGeometry();
  if (!geometry || !first) return null;
  const y = frame.small ? frame.fontSize : geometry.y(first.key) - frame.fontSize * 1.5;
  return gradeHeads(first.counts, labels, geometry.x, frame.fontSize).map(({ grade, x, anchor }) => (
    <text
      key={grade}
      className="w-strong"
      x={x}
      y={y}
      fontSize={frame.fontSize}
      textAnchor={anchor}
      style={{ fill: seriesColour(gradeTones[grade]).text }}
    >
      {labels[grade]}
    </text>
  ));
}

interface HeadsProps {
  readonly rows: readonly DrawnRow[];
  readonly labels: GradeRowsProps['gradeLabels'];
  readonly frame: PlotFrame;
}

interface ButtonsProps {
  readonly host: HTMLElement | null;
  readonly rows: readonly DrawnRow[];
  readonly describe: (pick: GradePick) => string;
  readonly onSelect: (pick: GradePick) => void;
}

function GradeButtons({ host, rows, describe, onSelect }: ButtonsProps): ReactNode {
  const geometry = useRowGeometry();
  const { scale } = useUi();
  if (!geometry) return null;
  const height = 24 * scale;
  const buttons = rows.flatMap((row) =>
    gradeParts(row.counts)
      .filter(({ from, to }) => to > from)
      .map(({ grade, from, to }) => {
        const pick = { key: row.key, grade };
        const left = geometry.x(from);
        return (
          <button
            key={`${row.key}${grade}`}
            type="button"
            className="w-segment-button"
            aria-label={describe(pick)}
            title={describe(pick)}
            style={{ left, top: geometry.y(row.key) - height / 2, width: geometry.x(to) - left, height }}
            onClick={() => onSelect(pick)}
          />
        );
      }),
  );
  return <Overlay host={host}>{buttons}</Overlay>;
}
