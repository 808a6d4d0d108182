import type { ReactNode } from 'react';
import { Bar, BarChart, type BarShapeProps, DefaultZIndexes, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { useUi } from '../theme/ui-context';
import { type PlotFrame, rowFrame } from './plot-frame';
import { useRowGeometry } from './row-geometry';
import { useSize } from './use-size';

/** Lowest, quartiles and highest of one thing, on an axis of scores. */
export interface BoxRow {
  readonly key: string;
  readonly label: string;
  readonly min: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly max: number;
  readonly previousMedian: number | null;
  /** Behind the row, such as the median in figures. */
  readonly note: string;
}

export interface BoxRowsProps {
  readonly label: string;
  readonly rows: readonly BoxRow[];
  /** The axis, shared with the strip above. */
  readonly ticks: readonly number[];
  readonly reserve?: { readonly axis: readonly string[]; readonly ends: readonly string[] };
  /** Writes the ticks below the rows; without it the axis stands on the plot above. */
  readonly writeTick?: (tick: number) => string;
}

/** A box per dimension: quartiles, median, whiskers to the ends, and a ring where the median was one cycle before. */
export function BoxRows({ reserve, ...props }: BoxRowsProps): ReactNode {
  const [ref, size] = useSize();
  const width = size?.width ?? null;
  const { scale } = useUi();
  const frame =
    width === null
      ? null
      : rowFrame({
          width,
          scale,
          axis: [...props.rows.map(({ label }) => label), ...(reserve?.axis ?? [])],
          ends: [...props.rows.map(({ note }) => note), ...(reserve?.ends ?? [])],
        });
  const rowHeight = (frame?.small ? 40 : 24) * scale;
  const axisHeight = props.writeTick ? 24 * scale : 0;
  return (
    <div ref={ref} className="w-plot" style={{ minHeight: rowHeight * props.rows.length + axisHeight }}>
      {frame && frame.width > 0 && <Boxes {...props} frame={frame} rowHeight={rowHeight} axisHeight={axisHeight} />}
    </div>
  );
}

type BoxesProps = Omit<BoxRowsProps, 'reserve'> & {
  readonly frame: PlotFrame;
  readonly rowHeight: number;
  readonly axisHeight: number;
};

function Boxes({ label, rows, ticks, frame, rowHeight, axisHeight, writeTick }: BoxesProps): ReactNode {
  const { scale } = useUi();
  return (
    <div role="img" aria-label={label}>
      <BarChart
        layout="vertical"
        width={frame.width}
        height={rowHeight * rows.length + axisHeight}
        data={[...rows]}
        margin={{ top: 0, right: frame.right, bottom: axisHeight, left: frame.left }}
        barSize={12 * scale}
        accessibilityLayer={false}
      >
        <XAxis type="number" domain={[ticks[0] ?? 0, ticks.at(-1) ?? 100]} allowDataOverflow hide />
        <YAxis type="category" dataKey="key" hide />
        {writeTick && <Ticks ticks={ticks} write={writeTick} fontSize={frame.fontSize} />}
        <Bar dataKey={({ p25, p75 }: BoxRow) => [p25, p75]} isAnimationActive={false} shape={Box} />
        <ZIndexLayer zIndex={DefaultZIndexes.label}>
          <BoxMarks rows={rows} frame={frame} />
        </ZIndexLayer>
      </BarChart>
    </div>
  );
}

interface TicksProps {
  readonly ticks: readonly number[];
  readonly write: (tick: number) => string;
  readonly fontSize: number;
}

function Ticks({ ticks, write, fontSize }: TicksProps): ReactNode {
  const geometry = useRowGeometry();
  if (!geometry) return null;
  return ticks.map((tick) => {
    const x = geometry.x(tick);
    return (
      <g key={tick}>
        <line className="w-grid" x1={x} x2={x} y1={geometry.top} y2={geometry.bottom} />
        <text className="w-tick" x={x} y={geometry.bottom + fontSize * 1.25} fontSize={fontSize} textAnchor="middle">
          {write(tick)}
        </text>
      </g>
    );
  });
}

function Box({ x, y, width, height }: BarShapeProps): ReactNode {
  return <rect className="w-box" x={x} y={y} width={Math.max(1, width)} height={height} rx={2} />;
}

function BoxMarks({ rows, frame }: { readonly rows: readonly BoxRow[]; readonly frame: PlotFrame }): ReactNode {
  const geometry = useRowGeometry();
  if (!geometry) return null;
  const half = frame.fontSize / 2;
  return rows.map(({ key, label, note, min, p25, median, p75, max, previousMedian }) => {
    const y = geometry.y(key);
    const textY = frame.small ? y - frame.fontSize * 1.15 : y;
    return (
      <g key={key}>
        <line className="w-whisker" x1={geometry.x(min)} x2={geometry.x(p25)} y1={y} y2={y} />
        <line className="w-whisker" x1={geometry.x(p75)} x2={geometry.x(max)} y1={y} y2={y} />
        <line
          className="w-median"
          x1={geometry.x(median)}
          x2={geometry.x(median)}
          y1={y - half}
          y2={y + half}
          strokeWidth={frame.fontSize / 6}
        />
        {previousMedian !== null && (
          <circle
            className="w-previous"
            cx={geometry.x(previousMedian)}
            cy={y}
            r={frame.fontSize * 0.22}
            strokeWidth={frame.fontSize / 8}
          />
        )}
        <text
          className="w-row-label"
          x={frame.small ? geometry.left : geometry.left - 8}
          y={textY}
          dy="0.36em"
          fontSize={frame.fontSize}
          textAnchor={frame.small ? 'start' : 'end'}
        >
          {label}
        </text>
        <text
          className="w-tick"
          x={frame.small ? geometry.right : geometry.right + 8}
          y={textY}
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
