import { type ReactNode, useState } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import { fitText } from '../plot/layout';
import type { SeriesColour } from '../theme/css-variables';
import { useUi } from '../theme/ui-context';
import { type BarRowsFrame, barRowsFrame } from './bar-rows-frame';
import { Overlay } from './overlay';
import { type RowGeometry, useRowGeometry } from './row-geometry';
import { useSize } from './use-size';

export interface BarRow {
  readonly key: string;
  readonly label: string;
  readonly size: number;
  /** What was aimed at: a line across the row. */
  readonly target?: number;
  readonly valueText: string;
  readonly colour: SeriesColour;
}

export interface BarRowsProps {
  readonly label: string;
  readonly rows: readonly BarRow[];
  /** Names and numbers of plots beside this one, so that all are set alike. */
  readonly alike?: readonly Pick<BarRow, 'label' | 'valueText'>[];
  /** The longest bar stands for at least so much: plots side by side have one scale. */
  readonly atLeast?: number;
  readonly selectedKeys?: readonly string[];
  /** What a row says to a screen reader; rows are buttons where it is given. */
  readonly describe?: (row: BarRow) => string;
  readonly onSelect?: (key: string) => void;
}

/** Small bars from zero, one row each, with the name and the number. */
export function BarRows(props: BarRowsProps): ReactNode {
  const [ref, size] = useSize();
  const { scale } = useUi();
  const all = [...props.rows, ...(props.alike ?? [])];
  const content = { labels: all.map(({ label }) => label), values: all.map(({ valueText }) => valueText) };
  const frame = size === null ? null : barRowsFrame(content, size.width, scale);
  return (
    <div ref={ref} className="w-plot" style={{ minHeight: (frame?.rowHeight ?? 28 * scale) * props.rows.length }}>
      {frame && frame.width > 0 && <Rows {...props} frame={frame} />}
    </div>
  );
}

type RowsProps = BarRowsProps & { readonly frame: BarRowsFrame };

function Rows({ label, rows, atLeast = 0, selectedKeys, describe, onSelect, frame }: RowsProps): ReactNode {
  const { scale } = useUi();
  const [host, setHost] = useState<HTMLDivElement | null>(null);
  const height = frame.rowHeight * rows.length;
  const rests = (key: string): boolean =>
    selectedKeys !== undefined && selectedKeys.length > 0 && !selectedKeys.includes(key);
  return (
    <div className="w-plot-layer" style={{ height }}>
      <div role="img" aria-label={label}>
        <BarChart
          layout="vertical"
          width={frame.width}
          height={height}
          data={[...rows]}
          margin={{ top: 0, right: frame.right, bottom: 0, left: frame.left }}
          barSize={10 * scale}
          accessibilityLayer={false}
        >
          <XAxis
            type="number"
            domain={[0, Math.max(atLeast, ...rows.map(({ size, target = 0 }) => Math.max(size, target))) || 1]}
            hide
          />
          <YAxis type="category" dataKey="key" hide />
          <Bar dataKey="size" isAnimationActive={false} shape={rowShape(rests, frame)} />
          <RowTexts rows={rows} frame={frame} />
          {onSelect && describe && (
            <RowButtons
              host={host}
              rows={rows}
              describe={describe}
              onSelect={onSelect}
              selectedKeys={selectedKeys}
              height={frame.rowHeight}
            />
          )}
        </BarChart>
      </div>
      <div ref={setHost} className="w-plot-buttons" />
    </div>
  );
}

function rowShape(rests: (key: string) => boolean, frame: BarRowsFrame): (bar: BarShapeProps) => ReactNode {
  return function RowBar({ x, y, width, height, payload }: BarShapeProps): ReactNode {
    const row: BarRow = payload;
    return (
      <rect
        className={rests(row.key) ? 'w-segment w-segment-resting' : 'w-segment'}
        x={x}
        y={y + below(frame)}
        width={Math.max(row.size > 0 ? 1.5 : 0, width)}
        height={height}
        rx={1.5}
        style={{ fill: row.colour.mark }}
      />
    );
  };
}

/** How far a bar goes below the middle of its row, to make room for its name. */
const below = ({ stacked, fontSize }: BarRowsFrame): number => (stacked ? fontSize * 0.7 : 0);

function RowTexts({ rows, frame }: { readonly rows: readonly BarRow[]; readonly frame: BarRowsFrame }): ReactNode {
  const geometry = useRowGeometry();
  if (!geometry) return null;
  const { stacked, fontSize } = frame;
  return rows.map(({ key, label, size, target, valueText }) => {
    const middle = geometry.y(key);
    return (
      <g key={key}>
        <text
          className="w-row-label"
          x={stacked ? 0 : geometry.left - 8}
          y={stacked ? middle - fontSize * 0.7 : middle}
          dy="0.36em"
          fontSize={fontSize}
          textAnchor={stacked ? 'start' : 'end'}
        >
          <title>{label}</title>
          {fitText(label, stacked ? frame.width : frame.left, fontSize)}
        </text>
        {target === undefined ? null : (
          <line
            className="w-row-target"
            x1={geometry.x(target)}
            x2={geometry.x(target)}
            y1={middle + below(frame) - fontSize * 0.6}
            y2={middle + below(frame) + fontSize * 0.6}
          />
        )}
        <text
          className="w-row-label w-strong"
          x={geometry.x(Math.max(size, target ?? 0)) + 6}
          y={middle + below(frame)}
          dy="0.36em"
          fontSize={fontSize}
        >
          {valueText}
        </text>
      </g>
    );
  });
}

type ButtonsProps = Required<Pick<BarRowsProps, 'rows' | 'describe' | 'onSelect'>> & {
  readonly host: HTMLElement | null;
  /** Undefined where a row leads somewhere instead of being chosen. */
  readonly selectedKeys: readonly string[] | undefined;
  readonly height: number;
};

function RowButtons({ host, ...props }: ButtonsProps): ReactNode {
  const geometry = useRowGeometry();
  return <Overlay host={host}>{geometry && <Buttons {...props} geometry={geometry} />}</Overlay>;
}

function Buttons({
  rows,
  describe,
  onSelect,
  selectedKeys,
  height,
  geometry,
}: Omit<ButtonsProps, 'host'> & { readonly geometry: RowGeometry }): ReactNode {
  return rows.map((row) => (
    <button
      key={row.key}
      type="button"
      className="w-row-button"
      aria-label={describe(row)}
      aria-pressed={selectedKeys?.includes(row.key)}
      title={row.label}
      style={{ top: geometry.y(row.key) - height / 2, height }}
      onClick={() => onSelect(row.key)}
    />
  ));
}
