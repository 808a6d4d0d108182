import { type ReactNode, useMemo, useState } from 'react';
import { Line, LineChart, XAxis, YAxis } from 'recharts';
import { fitText } from '../plot/layout';
import { type SeriesPoint, markOf } from '../plot/series';
import { useUi } from '../theme/ui-context';
import { useUiText } from '../theme/ui-text';
import { Overlay } from './overlay';
import { PlainLine, stillLine } from './plain-line';
import { type PlotFrame, innerWidth } from './plot-frame';
import { type PlotGeometry, usePlotGeometry } from './plot-geometry';
import { PlotTooltip } from './plot-tooltip';
import { type KnownMark, PointLabels, knownMarks } from './point-labels';
import type { RatioPanel } from './stack-types';
import { useMargin } from './use-margin';

export interface LinePanelProps extends RatioPanel {
  readonly frame: PlotFrame;
  /** The name stands above the line, not at its end. */
  readonly above?: boolean;
  readonly height?: number;
}

/** How high a panel is, in pixels at scale 1. */
export const panelHeight = (above: boolean): number => (above ? 92 : 72);

/** A year of a line: complete values, and those that are provisional with the last complete one before them. */
export interface LineDatum {
  readonly year: number;
  readonly firm: number | null;
  readonly open: number | null;
}

export function lineData(points: readonly SeriesPoint[]): LineDatum[] {
  const lastFirm = points.findLastIndex(({ provisional, value }) => !provisional && value !== null);
  return points.map(({ year, value, provisional }, index) => ({
    year,
    firm: provisional ? null : markOf(value),
    open: provisional || index === lastFirm ? markOf(value) : null,
  }));
}

const rim = { stroke: 'var(--w-grid)' };

/** A ratio under a plot, from zero, on an axis of its own: years stand in line with the columns above. */
export function LinePanel({
  name,
  points,
  format,
  frame,
  above = false,
  height = panelHeight(above),
}: LinePanelProps): ReactNode {
  const { scale } = useUi();
  const text = useUiText();
  const [host, setHost] = useState<HTMLDivElement | null>(null);
  const [hovered, setHovered] = useState<SeriesPoint | null>(null);
  const marks = useMemo(() => knownMarks(points), [points]);
  const data = useMemo(() => lineData(points), [points]);
  const domain = useMemo(() => [0, Math.max(0, ...marks.map(({ size }) => size)) || 1], [marks]);
  const margin = useMargin((above ? 44 : 24) * scale, frame.right, 4 * scale, 0);
  if (marks.length === 0) return null;
  const spoken = `${name}: ${marks.map(({ year, value }) => `${year} ${format.short(value)}`).join(', ')}`;
  const width = 1.75 * scale;
  return (
    <div className="w-plot-layer" style={{ height: height * scale }}>
      <div role="img" aria-label={spoken}>
        <LineChart width={frame.width} height={height * scale} data={data} margin={margin} accessibilityLayer={false}>
          <YAxis
            hide={frame.left === 0}
            width={frame.left}
            domain={domain}
            tick={false}
            axisLine={false}
            tickLine={false}
          />
          <XAxis dataKey="year" scale="band" height={1} tick={false} tickLine={false} axisLine={rim} />
          <Line dataKey="firm" shape={PlainLine} stroke="var(--w-ink)" strokeWidth={width} {...stillLine} />
          <Line
            dataKey="open"
            shape={PlainLine}
            stroke="var(--w-ink)"
            strokeWidth={width}
            strokeDasharray="4 3"
            {...stillLine}
          />
          <PanelDots marks={marks} fontSize={frame.fontSize} />
          <PointLabels marks={marks} format={format} frame={frame} />
          <PanelName name={name} frame={frame} last={marks.at(-1)} above={above} />
          <PanelAreas host={host} points={points} onHover={setHovered} />
        </LineChart>
      </div>
      <div ref={setHost} className="w-plot-buttons" />
      {hovered && (
        <PanelTooltip
          name={name}
          point={hovered}
          points={points}
          format={format}
          frame={frame}
          missing={text.missing}
        />
      )}
    </div>
  );
}

/** A ring per value. */
function PanelDots({
  marks,
  fontSize,
}: {
  readonly marks: readonly KnownMark[];
  readonly fontSize: number;
}): ReactNode {
  const geometry = usePlotGeometry();
  if (!geometry) return null;
  return marks.map(({ year, size }) => (
    <circle
      key={year}
      className="w-ring"
      cx={geometry.x(year)}
      cy={geometry.y(size)}
      r={fontSize * 0.24}
      strokeWidth={fontSize * 0.13}
    />
  ));
}

interface NameProps {
  readonly name: string;
  readonly frame: PlotFrame;
  readonly last: KnownMark | undefined;
  readonly above: boolean;
}

/** The name of the line at its end; above it where there is no room. */
function PanelName({ name, frame, last, above }: NameProps): ReactNode {
  const geometry = usePlotGeometry();
  if (!geometry || !last) return null;
  const place = above
    ? { x: geometry.left, y: frame.fontSize * 0.8 }
    : { x: geometry.right + frame.fontSize * 0.9, y: geometry.y(last.size) };
  return (
    <text className="w-panel-name" {...place} dy="0.35em" fontSize={frame.fontSize}>
      {fitText(name, frame.width - place.x, frame.fontSize)}
    </text>
  );
}

interface AreasProps {
  readonly host: HTMLElement | null;
  readonly points: readonly SeriesPoint[];
  readonly onHover: (point: SeriesPoint | null) => void;
}

/** The bands that the pointer can be over. */
function PanelAreas({ host, points, onHover }: AreasProps): ReactNode {
  const geometry = usePlotGeometry();
  return <Overlay host={host}>{geometry && areasOf(geometry, points, onHover)}</Overlay>;
}

function areasOf(geometry: PlotGeometry, points: readonly SeriesPoint[], onHover: AreasProps['onHover']): ReactNode {
  return points.map((point) => {
    const left = geometry.bandStart(point.year);
    return (
      <div
        key={point.year}
        className="w-column-area"
        style={{ left, top: 0, width: (geometry.x(point.year) - left) * 2, height: geometry.bottom }}
        onMouseEnter={() => onHover(point)}
        onMouseLeave={() => onHover(null)}
      />
    );
  });
}

interface PanelTooltipProps extends Pick<LinePanelProps, 'name' | 'points' | 'format' | 'frame'> {
  readonly point: SeriesPoint;
  readonly missing: string;
}

function PanelTooltip({ name, point, points, format, frame, missing }: PanelTooltipProps): ReactNode {
  const band = innerWidth(frame) / points.length;
  const middle = frame.left + band * (points.indexOf(point) + 0.5);
  const value = point.value === null ? missing : format.exact(point.value);
  return (
    <PlotTooltip
      title={String(point.year)}
      lines={[{ key: name, label: name, value, colour: 'var(--w-ink)', strong: true }]}
      at={{ left: middle - 8, right: middle + 8, top: 0 }}
      within={frame.width}
    />
  );
}
