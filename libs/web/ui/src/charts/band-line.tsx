import { type ReactNode, useMemo, useState } from 'react';
import { Area, ComposedChart, Line } from 'recharts';
import type { ValueFormat } from '../numbers/number-format';
import { fitText, spreadLabels } from '../plot/layout';
import { ticksFromZero } from '../plot/scale';
import { type SeriesPoint, markOf } from '../plot/series';
import type { SeriesColour } from '../theme/css-variables';
import { useUi } from '../theme/ui-context';
import { useUiText } from '../theme/ui-text';
import { ValueAxis, ValueGrid, YearAxis } from './axes';
import { BandAreas } from './band-areas';
import { type LineDatum, lineData } from './line-panel';
import { PlainLine, stillLine } from './plain-line';
import { type PlotFrame, plotFrame } from './plot-frame';
import { usePlotGeometry } from './plot-geometry';
import { type KnownMark, PointLabels, knownMarks } from './point-labels';
import { useMargin } from './use-margin';
import { useSize } from './use-size';

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

interface BandDatum extends LineDatum {
  readonly quartiles: readonly [number, number] | null;
  readonly middle: number | null;
}

const noPeers = { p25: null, median: null, p75: null };

function bandRows(points: readonly SeriesPoint[], band: readonly BandPoint[]): readonly BandRow[] {
  const bandOf = new Map(band.map((point) => [point.year, point]));
  return points.map((point) => ({ ...point, ...(bandOf.get(point.year) ?? noPeers) }));
}

function bandData(rows: readonly BandRow[]): BandDatum[] {
  return lineData(rows).map((datum, index) => {
    const [low, high] = [markOf(rows[index]?.p25), markOf(rows[index]?.p75)];
    return {
      ...datum,
      quartiles: low === null || high === null ? null : [low, high],
      middle: markOf(rows[index]?.median),
    };
  });
}

type BandProps = BandLineProps & { readonly width: number; readonly height: number };

function Band(props: BandProps): ReactNode {
  const {
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
  } = props;
  const { scale } = useUi();
  const { peersMedian } = useUiText();
  const [host, setHost] = useState<HTMLDivElement | null>(null);
  const rows = useMemo(() => bandRows(points, band), [points, band]);
  const data = useMemo(() => bandData(rows), [rows]);
  const marks = useMemo(() => knownMarks(points), [points]);
  const ticks = useMemo(() => {
    const greatest = Math.max(atLeast, ...rows.flatMap(({ value, p75 }) => [markOf(value) ?? 0, markOf(p75) ?? 0]));
    return ticksFromZero(greatest, 3, whole);
  }, [rows, atLeast, whole]);
  const frame = plotFrame({
    width,
    scale,
    axis: ticks.map(format.tick),
    ends: band.length > 0 ? [name, peersMedian] : [name],
  });
  const margin = useMargin(22 * scale, frame.right, 0, 0);
  const areas = { host, rows, name, format, frame, colour, onSelect, describe };
  return (
    <div className="w-plot-layer" style={{ height }}>
      <div role="img" aria-label={label}>
        <ComposedChart width={width} height={height} data={data} margin={margin} accessibilityLayer={false}>
          <ValueGrid ticks={ticks} />
          <ValueAxis frame={frame} ticks={ticks} write={format.tick} />
          <YearAxis frame={frame} points={points} />
          <Area
            dataKey="quartiles"
            type="linear"
            className="w-band"
            stroke="none"
            isAnimationActive={false}
            activeDot={false}
          />
          <Line
            dataKey="middle"
            shape={PlainLine}
            stroke="var(--w-good)"
            strokeWidth={1.25 * scale}
            strokeDasharray="2 3"
            {...stillLine}
          />
          <Line dataKey="firm" shape={PlainLine} stroke={colour.mark} strokeWidth={2 * scale} {...stillLine} />
          <Line
            dataKey="open"
            shape={PlainLine}
            stroke={colour.mark}
            strokeWidth={2 * scale}
            strokeDasharray="4 3"
            {...stillLine}
          />
          <BandDots marks={marks} colour={colour} fontSize={frame.fontSize} selectedYear={selectedYear ?? null} />
          <PointLabels marks={marks} format={format} frame={frame} />
          <BandNames rows={rows} name={name} colour={colour} frame={frame} peersMedian={peersMedian} />
          <BandAreas {...areas} />
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
