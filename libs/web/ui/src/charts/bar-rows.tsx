import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import { fitText, textWidth } from '../plot/layout';
import type { SeriesColour } from '../theme/css-variables';
import { useUi } from '../theme/ui-context';
import type { PlotFrame } from './plot-frame';
import { type RowGeometry, useRowGeometry } from './row-geometry';
import { useWidth } from './use-width';

export interface BarRow {
  readonly key: string;
  readonly label: string;
  readonly size: number;
  readonly valueText: string;
  readonly colour: SeriesColour;
}

export interface BarRowsProps {
  readonly label: string;
  readonly rows: readonly BarRow[];
  readonly selectedKeys?: readonly string[];
  /** What a row says to a screen reader; rows are buttons where it is given. */
  readonly describe?: (row: BarRow) => string;
  readonly onSelect?: (key: string) => void;
}

/** Small bars from zero, one row each, the name before and the number behind. */
export function BarRows(props: BarRowsProps): ReactNode {
  const [ref, width] = useWidth();
  const { scale } = useUi();
  const height = 28 * scale * props.rows.length;
  return (
    <div ref={ref} className="w-plot" style={{ minHeight: height }}>
      {width !== null && width > 0 && <Rows {...props} frame={framed(props.rows, width, scale)} height={height} />}
    </div>
  );
}

/** Names take at most half; the longest number always fits behind the longest bar. */
function framed(rows: readonly BarRow[], width: number, scale: number): PlotFrame {
  const fontSize = 12 * scale;
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => textWidth(text, fontSize)));
  return {
    width,
    left: Math.ceil(Math.min(widest(rows.map(({ label }) => label)) + 12 * scale, width / 2)),
    right: Math.ceil(widest(rows.map(({ valueText }) => valueText)) + 16 * scale),
    fontSize,
    small: false,
  };
}

type RowsProps = BarRowsProps & { readonly frame: PlotFrame; readonly height: number };

function Rows({ label, rows, selectedKeys = [], describe, onSelect, frame, height }: RowsProps): ReactNode {
  const { scale } = useUi();
  const [host, setHost] = useState<HTMLDivElement | null>(null);
  const rests = (key: string): boolean => selectedKeys.length > 0 && !selectedKeys.includes(key);
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
          <XAxis type="number" domain={[0, Math.max(...rows.map(({ size }) => size)) || 1]} hide />
          <YAxis type="category" dataKey="key" hide />
          <Bar dataKey="size" isAnimationActive={false} shape={rowShape(rests)} />
          <RowTexts rows={rows} frame={frame} />
          {onSelect && describe && (
            <RowButtons host={host} rows={rows} describe={describe} onSelect={onSelect} selectedKeys={selectedKeys} />
          )}
        </BarChart>
      </div>
      <div ref={setHost} className="w-plot-buttons" />
    </div>
  );
}

function rowShape(rests: (key: string) => boolean): (bar: BarShapeProps) => ReactNode {
  return function RowBar({ x, y, width, height, payload }: BarShapeProps): ReactNode {
    const row: BarRow = payload;
    return (
      <rect
        className={rests(row.key) ? 'w-segment w-segment-resting' : 'w-segment'}
        x={x}
        y={y}
        width={Math.max(row.size > 0 ? 1.5 : 0, width)}
        height={height}
        rx={1.5}
        style={{ fill: row.colour.mark }}
      />
    );
  };
}

function RowTexts({ rows, frame }: { readonly rows: readonly BarRow[]; readonly frame: PlotFrame }): ReactNode {
  const geometry = useRowGeometry();
  if (!geometry) return null;
  return rows.map(({ key, label, size, valueText }) => (
    <g key={key}>
      <text
        className="w-row-label"
        x={geometry.left - 8}
        y={geometry.y(key)}
        dy="0.36em"
        fontSize={frame.fontSize}
        textAnchor="end"
      >
        {fitText(label, frame.left - 10, frame.fontSize)}
      </text>
      <text
        className="w-row-label w-strong"
        x={geometry.x(size) + 6}
        y={geometry.y(key)}
        dy="0.36em"
        fontSize={frame.fontSize}
      >
        {valueText}
      </text>
    </g>
  ));
}

type ButtonsProps = Required<Pick<BarRowsProps, 'rows' | 'describe' | 'onSelect' | 'selectedKeys'>> & {
  readonly host: HTMLElement | null;
};

function RowButtons({ host, ...props }: ButtonsProps): ReactNode {
  const geometry = useRowGeometry();
  return host && geometry ? createPortal(<Buttons {...props} geometry={geometry} />, host) : null;
}

function Buttons({
  rows,
  describe,
  onSelect,
  selectedKeys,
  geometry,
}: Omit<ButtonsProps, 'host'> & { readonly geometry: RowGeometry }): ReactNode {
  const { scale } = useUi();
  const height = 26 * scale;
  return rows.map((row) => (
    <button
      key={row.key}
      type="button"
      className="w-row-button"
      aria-label={describe(row)}
      aria-pressed={selectedKeys.includes(row.key)}
      title={row.label}
      style={{ top: geometry.y(row.key) - height / 2, height }}
      onClick={() => onSelect(row.key)}
    />
  ));
}
