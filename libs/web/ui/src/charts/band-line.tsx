import { type ReactNode, useState } from 'react';
import { Area, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import type { ValueFormat } from '../numbers/number-format';
import { fitText, spreadLabels, textWidth } from '../plot/layout';
import { thinned, ticksFromZero } from '../plot/scale';
import { type SeriesPoint, markOf } from '../plot/series';
import type { SeriesColour } from '../theme/css-variables';
import { useUi } from '../theme/ui-context';
import { useUiText } from '../theme/ui-text';
import { BandAreas } from './band-areas';
import { type PlotFrame, innerWidth, plotFrame } from './plot-frame';
import { usePlotGeometry } from './plot-geometry';
import { type KnownMark, PointLabels, knownMarks } from './point-labels';
import { useSize } from './use-size';
import { yearTicks } from './year-tick';

/** The quartiles of the peers in one year; null below five peers. */
export interface BandPoint {
  readonly year: number;
  readonly p25: string | null;
  readonly median: string | null;
  readonly p75: string | null;
}

export interface BandLineProps {
  readonly label: string;
  /** The name of the line. */
  readonly name: string;
  readonly points: readonly SeriesPoint[];
  readonly band: readonly BandPoint[];
  readonly format: ValueFormat;
  readonly colour: SeriesColour;
  readonly whole?: boolean;
  /** The axis reaches at least so far: plots side by side have one scale. */
  readonly atLeast?: number;
  readonly selectedYear?: number | null;
  readonly onSelect?: (year: number) => void;
  /** What a year says to a screen reader and what a click on it does. */
  readonly describe?: (year: number) => string;
  readonly height?: number;
}

/** A center's course over the band between the quartiles of its peers. */
export function BandLine({ height = 200, ...props }: BandLineProps): ReactNode {
  const [ref, size] = useSize();
  const width = size?.width ?? null;
  const { scale } = useUi();
  return (
    <div ref={ref} className="w-plot" style={{ minHeight: height * scale }}>
      {width !== null && width > 0 && <Band {...props} width={width} height={height * scale} />}
    </div>
  );
}

/** One year with everything that is drawn of it. */
export interface BandRow extends SeriesPoint, Omit<BandPoint, 'year'> {}

type BandProps = BandLineProps & { readonly width: number; readonly height: number };

function Band({
  label,
  name,
  points,
  band,
  format,
  colour,
  whole = false,
  atLeast = 0,
  selectedYear,
  onSelect,
  describe,
  width,
  height,
}: BandProps): ReactNode {
  const { scale } = useUi();
  const text = useUiText();
  const [host, setHost] = useState<HTMLDivElement | null>(null);
  const bandOf = new Map(band.map((point) => [point.year, point]));
  const rows: BandRow[] = points.map((point) => ({
    ...point,
    ...(bandOf.get(point.year) ?? { p25: null, median: null, p75: null }),
  }));
  const greatest = Math.max(atLeast, ...rows.flatMap(({ value, p75 }) => [markOf(value) ?? 0, markOf(p75) ?? 0]));
  const ticks = ticksFromZero(greatest, 3, whole);
  const frame = plotFrame({ width, scale, axis: ticks.map(format.tick), ends: [name, text.peersMedian] });
  const years = thinned(rows, Math.floor(innerWidth(frame) / (textWidth('2025', frame.fontSize) + 6)));
  const marks = knownMarks(points);
  const lastFirm = rows.findLastIndex(({ provisional, value }) => !provisional && value !== null);
  return (
    <div className="w-plot-layer" style={{ height }}>
      <div role="img" aria-label={label}>
        <ComposedChart
          width={width}
          height={height}
          data={rows}
          margin={{ top: 22 * scale, right: frame.right, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--w-grid)" />
          <YAxis
            hide={frame.small}
            width={frame.left}
            domain={[0, ticks.at(-1) ?? 1]}
            ticks={ticks}
            tickFormatter={format.tick}
            tick={{ className: 'w-tick', fontSize: frame.fontSize, fill: 'var(--w-muted)' }}
            tickMargin={4 * scale}
            axisLine={false}
            tickLine={false}
            interval={0}
          />
          <XAxis
            dataKey="year"
            scale="band"
            height={24 * scale}
            interval={0}
            axisLine={{ stroke: 'var(--w-axis)' }}
            tickLine={false}
            tick={yearTicks({
              shown: new Set(years.map(({ year }) => year)),
              provisional: new Set(),
              provisionalWord: text.provisionalShort,
              fontSize: frame.fontSize,
            })}
          />
          <Area
            dataKey={({ p25, p75 }: BandRow) =>
              p25 === null || p75 === null ? null : [markOf(p25) ?? 0, markOf(p75) ?? 0]
            }
            type="linear"
            className="w-band"
            stroke="none"
            isAnimationActive={false}
            activeDot={false}
          />
          <Line
            dataKey={({ median }: BandRow) => markOf(median)}
            type="linear"
            stroke="var(--w-good)"
            strokeDasharray="2 3"
            strokeWidth={1.25 * scale}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
          {[false, true].map((open) => (
            <Line
              key={String(open)}
              dataKey={(row: BandRow) =>
                row.provisional === open || (open && rows.indexOf(row) === lastFirm) ? markOf(row.value) : null
              }
              type="linear"
              stroke={colour.mark}
              strokeWidth={2 * scale}
              strokeDasharray={open ? '4 3' : undefined}
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
          ))}
          <BandDots marks={marks} colour={colour} fontSize={frame.fontSize} selectedYear={selectedYear ?? null} />
          <PointLabels marks={marks} format={format} frame={frame} />
          <BandNames rows={rows} name={name} colour={colour} frame={frame} peersMedian={text.peersMedian} />
          <BandAreas
            host={host}
            rows={rows}
            name={name}
            format={format}
            frame={frame}
            colour={colour}
            onSelect={onSelect}
            describe={describe}
          />
        </ComposedChart>
      </div>
      <div ref={setHost} className="w-plot-buttons" />
    </div>
  );
}

interface DotsProps {
  readonly marks: readonly KnownMark[];
  readonly colour: SeriesColour;
  readonly fontSize: number;
  readonly selectedYear: number | null;
}

function BandDots({ marks, colour, fontSize, selectedYear }: DotsProps): ReactNode {
  const geometry = usePlotGeometry();
  if (!geometry) return null;
  return marks.map(({ year, size }) => (
    <circle
      key={year}
      cx={geometry.x(year)}
      cy={geometry.y(size)}
      r={fontSize * (year === selectedYear ? 0.42 : 0.28)}
      strokeWidth={fontSize * 0.12}
      style={{ fill: year === selectedYear ? 'var(--w-ink)' : colour.mark, stroke: 'var(--w-card)' }}
    />
  ));
}

interface NamesProps {
  readonly rows: readonly BandRow[];
  readonly name: string;
  readonly peersMedian: string;
  readonly colour: SeriesColour;
  readonly frame: PlotFrame;
}

function BandNames({ rows, name, colour, frame, peersMedian }: NamesProps): ReactNode {
  const geometry = usePlotGeometry();
  if (!geometry) return null;
  const value = markOf(rows.findLast((row) => row.value !== null)?.value);
  const median = markOf(rows.findLast((row) => row.median !== null)?.median);
  const labels = [
    ...(value === null ? [] : [{ key: name, at: geometry.y(value) }]),
    ...(median === null ? [] : [{ key: peersMedian, at: geometry.y(median) }]),
  ];
  const x = geometry.right + frame.fontSize * 0.6;
  return spreadLabels(labels, frame.fontSize * 1.4, geometry.top, geometry.bottom).map(({ key, at }) => (
    <text
      key={key}
      className={key === name ? 'w-strong' : undefined}
      x={x}
      y={at}
      dy="0.35em"
      fontSize={frame.fontSize}
      style={{ fill: key === name ? colour.text : 'var(--w-good-text)' }}
    >
      {fitText(key, frame.width - x, frame.fontSize)}
    </text>
  ));
}
