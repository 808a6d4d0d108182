import { type ReactNode, useId, useState } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import { fitText, textWidth } from '../plot/layout';
import { seriesColour } from '../theme/css-variables';
import { useUi } from '../theme/ui-context';
import { Overlay } from './overlay';
import { type PatternedPart, PartPatterns } from './part-patterns';
import { keyPlaces, type Part, type PartCounts, placedParts, sumOfParts } from './part-rows-layout';
import { type PlotFrame, rowFrame } from './plot-frame';
import { useRowGeometry } from './row-geometry';
import { useSize } from './use-size';

export type RowPart<Key extends string = string> = Part<Key> & PatternedPart;

export interface PartRow<Key extends string = string> {
  readonly key: string;
  readonly label: string;
  readonly counts: PartCounts<Key>;
  /** Behind the row, such as a rate. */
  readonly note: string;
}

export interface PartRowsProps<Key extends string = string> {
  readonly label: string;
  readonly parts: readonly RowPart<Key>[];
  readonly rows: readonly PartRow<Key>[];
  /** Rows of 100 %, or as long as they count. */
  readonly as: 'shares' | 'counts';
  /** What a row says to a screen reader; rows are buttons where it is given. */
  readonly describe?: (row: PartRow<Key>) => string;
  readonly onSelect?: (key: string) => void;
}

/** Rows of parts, each with its count and a pattern of its own, below a key that names those that are there. */
export function PartRows<Key extends string>(props: PartRowsProps<Key>): ReactNode {
  const [ref, size] = useSize();
  const width = size?.width ?? null;
  const { scale } = useUi();
  const frame =
    width === null
      ? null
      : rowFrame({
          width,
          scale,
          axis: props.rows.map(({ label }) => label),
          ends: props.rows.map(({ note }) => note),
        });
  const rowHeight = (frame?.small ? 48 : 30) * scale;
  return (
    <div ref={ref} className="w-plot" style={{ minHeight: rowHeight * props.rows.length + 24 * scale }}>
      {frame && frame.width > 0 && <Rows {...props} frame={frame} rowHeight={rowHeight} />}
    </div>
  );
}

type RowsProps<Key extends string> = PartRowsProps<Key> & { readonly frame: PlotFrame; readonly rowHeight: number };

function Rows<Key extends string>(props: RowsProps<Key>): ReactNode {
  const { label, rows, as, frame, rowHeight, describe, onSelect } = props;
  const { scale } = useUi();
  const id = useId();
  const [host, setHost] = useState<HTMLDivElement | null>(null);
  const { parts } = props; // all of them, always: Recharts stacks bars in the order in which they came
  const present = parts.filter((part) => rows.some(({ counts }) => (counts[part.key] ?? 0) > 0));
  const key = keyPlaces(present, frame.width, frame.fontSize);
  const keyHeight = ((key.at(-1)?.line ?? 0) + 1) * frame.fontSize * 1.75 + 4 * scale;
  const height = keyHeight + rowHeight * rows.length;
  const greatest = Math.max(1, ...rows.map(({ counts }) => sumOfParts(counts)));
  const drawn = rows.map((row) => ({
    key: row.key,
    placed: placedParts(parts, row.counts, as === 'shares' ? Math.max(1, sumOfParts(row.counts)) : greatest),
  }));
  return (
    <div className="w-plot-layer" style={{ height }}>
      <div role="img" aria-label={label}>
        <BarChart
          layout="vertical"
          width={frame.width}
          height={height}
          data={drawn}
          margin={{ top: keyHeight, right: frame.right, bottom: 0, left: frame.left }}
          barSize={18 * scale}
          accessibilityLayer={false}
        >
          <PartPatterns id={id} parts={parts} scale={scale} />
          <XAxis type="number" domain={[0, 1]} hide />
          <YAxis type="category" dataKey="key" hide />
          {parts.map((part) => (
            <Bar
              key={part.key}
              dataKey={({ placed }: (typeof drawn)[number]) => lengthOf(placed, part.key)}
              stackId="parts"
              isAnimationActive={false}
              shape={partShape(part, `${id}${part.key}`, frame)}
            />
          ))}
          {key.map(({ key: name, x, line }) => {
            const part = parts.find((one) => one.key === name);
            return (
              part && <KeyMark key={name} part={part} id={id} x={x} y={line * frame.fontSize * 1.75} frame={frame} />
            );
          })}
          <RowTexts rows={rows} frame={frame} />
          {onSelect && describe && (
            <RowButtons host={host} rows={rows} describe={describe} onSelect={onSelect} height={rowHeight} />
          )}
        </BarChart>
      </div>
      <div ref={setHost} className="w-plot-buttons" />
    </div>
  );
}

interface Placed {
  readonly key: string;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

function lengthOf(placed: readonly Placed[], key: string): number {
  const part = placed.find((one) => one.key === key);
  return part ? part.to - part.from : 0;
}

function partShape(part: PatternedPart, patternId: string, frame: PlotFrame): (bar: BarShapeProps) => ReactNode {
  const { mark, onMark } = seriesColour(part.tone);
  return function RowPartShape({ x, y, width, height, payload }: BarShapeProps): ReactNode {
    const { placed }: { readonly placed: readonly Placed[] } = payload;
    const count = placed.find(({ key }) => key === part.key)?.count ?? 0;
    if (count === 0) return <g />;
    const box = { x: x + 0.5, y, width: Math.max(1, width - 1), height, rx: 2 };
    return (
      <g>
        <rect {...box} style={{ fill: mark }} />
        {part.pattern !== 'plain' && <rect {...box} fill={`url(#${patternId})`} />}
        {width > textWidth(String(count), frame.fontSize) + 6 && (
          <text
            className="w-strong"
            x={x + width / 2}
            y={y + height / 2}
            dy="0.36em"
            fontSize={frame.fontSize}
            textAnchor="middle"
            // the count stands on a pattern: a halo in the part's own colour keeps it readable
            style={{ fill: onMark, paintOrder: 'stroke', stroke: mark, strokeWidth: 5, strokeLinejoin: 'round' }}
          >
            {count}
          </text>
        )}
      </g>
    );
  };
}

interface KeyMarkProps {
  readonly part: RowPart;
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly frame: PlotFrame;
}

function KeyMark({ part, id, x, y, frame: { fontSize } }: KeyMarkProps): ReactNode {
  const box = { x, y: y + fontSize * 0.1, width: fontSize, height: fontSize, rx: 2 };
  return (
    <g>
      <rect {...box} style={{ fill: seriesColour(part.tone).mark }} />
      {part.pattern !== 'plain' && <rect {...box} fill={`url(#${id}${part.key})`} />}
      <text className="w-row-label" x={x + fontSize * 1.5} y={y + fontSize * 0.6} dy="0.36em" fontSize={fontSize}>
        {part.label}
      </text>
    </g>
  );
}

/** The name before each row and the note behind it; on a phone both above it. */
function RowTexts({ rows, frame }: { readonly rows: readonly PartRow[]; readonly frame: PlotFrame }): ReactNode {
  const geometry = useRowGeometry();
  if (!geometry) return null;
  const { small, fontSize } = frame;
  return rows.map(({ key, label, note }) => {
    const y = small ? geometry.y(key) - fontSize * 1.45 : geometry.y(key);
    return (
      <g key={key}>
        <text
          className="w-row-label"
          x={small ? geometry.left : geometry.left - 8}
          y={y}
          dy="0.36em"
          fontSize={fontSize}
          textAnchor={small ? 'start' : 'end'}
        >
          <title>{label}</title>
          {small ? fitText(label, geometry.right - geometry.left - textWidth(note, fontSize) - 8, fontSize) : label}
        </text>
        <text
          className="w-tick"
          x={small ? geometry.right : geometry.right + 8}
          y={y}
          dy="0.36em"
          fontSize={fontSize}
          textAnchor={small ? 'end' : 'start'}
        >
          {note}
        </text>
      </g>
    );
  });
}

interface ButtonsProps<Key extends string> {
  readonly host: HTMLElement | null;
  readonly rows: readonly PartRow<Key>[];
  readonly describe: (row: PartRow<Key>) => string;
  readonly onSelect: (key: string) => void;
  readonly height: number;
}

function RowButtons<Key extends string>({ host, rows, describe, onSelect, height }: ButtonsProps<Key>): ReactNode {
  const geometry = useRowGeometry();
  const buttons =
    geometry &&
    rows.map((row) => (
      <button
        key={row.key}
        type="button"
        className="w-row-button"
        aria-label={describe(row)}
        title={describe(row)}
        style={{ top: geometry.y(row.key) - height / 2, height }}
        onClick={() => onSelect(row.key)}
      />
    ));
  return <Overlay host={host}>{buttons}</Overlay>;
}
