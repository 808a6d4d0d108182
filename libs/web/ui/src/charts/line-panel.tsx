import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { Line, LineChart, XAxis, YAxis } from 'recharts';
import { fitText } from '../plot/layout';
import { type SeriesPoint, markOf } from '../plot/series';
import { useUi } from '../theme/ui-context';
import { useUiText } from '../theme/ui-text';
import { type PlotFrame, innerWidth } from './plot-frame';
import { type PlotGeometry, usePlotGeometry } from './plot-geometry';
import { PlotTooltip } from './plot-tooltip';
import { type KnownMark, PointLabels, knownMarks } from './point-labels';
import type { RatioPanel } from './stack-types';

export interface LinePanelProps extends RatioPanel {
  readonly frame: PlotFrame;
  /** The name stands above the line, not at its end. */
  readonly above?: boolean;
  readonly height?: number;
}

/** How high a panel is, in pixels at scale 1. */
export const panelHeight = (above: boolean): number => (above ? 92 : 72);

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
  const marks = knownMarks(points);
  if (marks.length === 0) return null;
  const greatest = Math.max(...marks.map(({ size }) => size));
  const lastFirm = points.findLastIndex(({ provisional, value }) => !provisional && value !== null);
  const firm = (point: SeriesPoint): number | null => (point.provisional ? null : markOf(point.value));
  const open = (point: SeriesPoint): number | null =>
    point.provisional || points.indexOf(point) === lastFirm ? markOf(point.value) : null;
  const spoken = `${name}: ${marks.map(({ year, value }) => `${year} ${format.short(value)}`).join(', ')}`;
  return (
    <div className="w-plot-layer" style={{ height: height * scale }}>
      <div role="img" aria-label={spoken}>
        <LineChart
          width={frame.width}
          height={height * scale}
          data={[...points]}
          margin={{ top: (above ? 44 : 24) * scale, right: frame.right, bottom: 4 * scale, left: 0 }}
          accessibilityLayer={false}
        >
          <YAxis
            hide={frame.left === 0}
            width={frame.left}
            domain={[0, greatest || 1]}
            tick={false}
            axisLine={false}
            tickLine={false}
          />
          <XAxis
            dataKey="year"
            padding="no-gap"
            scale="band"
            height={1}
            tick={false}
            tickLine={false}
            axisLine={{ stroke: 'var(--w-grid)' }}
          />
          {[firm, open].map((value, index) => (
            <Line
              key={index}
              dataKey={value}
              type="linear"
              stroke="var(--w-ink)"
              strokeWidth={1.75 * scale}
              strokeDasharray={index === 1 ? '4 3' : undefined}
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
          ))}
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
  return host && geometry ? createPortal(areasOf(geometry, points, onHover), host) : null;
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
