import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { Line, LineChart, XAxis, YAxis } from 'recharts';
import type { ValueFormat } from '../numbers/number-format';
import { fitText, labelsThatFit, textWidth } from '../plot/layout';
import { type SeriesPoint, markOf } from '../plot/series';
import { useUi } from '../theme/ui-context';
import { useUiText } from '../theme/ui-text';
import { type PlotFrame, innerWidth } from './plot-frame';
import { type PlotGeometry, usePlotGeometry } from './plot-geometry';
import { PlotTooltip } from './plot-tooltip';
import type { RatioPanel } from './stack-types';

export interface LinePanelProps extends RatioPanel {
  readonly frame: PlotFrame;
  readonly height?: number;
}

/** A ratio under a plot, from zero, on an axis of its own: years stand in line with the columns above. */
export function LinePanel({ name, points, format, frame, height = 72 }: LinePanelProps): ReactNode {
  const { scale } = useUi();
  const text = useUiText();
  const [host, setHost] = useState<HTMLDivElement | null>(null);
  const [hovered, setHovered] = useState<SeriesPoint | null>(null);
  const known = points.filter(({ value }) => value !== null);
  if (known.length === 0) return null;
  const greatest = Math.max(...known.map(({ value }) => markOf(value) ?? 0));
  const lastFirm = points.findLastIndex(({ provisional, value }) => !provisional && value !== null);
  const firm = (point: SeriesPoint): number | null => (point.provisional ? null : markOf(point.value));
  const open = (point: SeriesPoint): number | null =>
    point.provisional || points.indexOf(point) === lastFirm ? markOf(point.value) : null;
  const spoken = `${name}: ${known.map(({ year, value }) => `${year} ${format.short(value ?? '0')}`).join(', ')}`;
  return (
    <div className="w-plot-layer" style={{ height: height * scale }}>
      <div role="img" aria-label={spoken}>
        <LineChart
          width={frame.width}
          height={height * scale}
          data={[...points]}
          margin={{ top: 24 * scale, right: frame.right, bottom: 4 * scale, left: 0 }}
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
          <PanelDots points={points} fontSize={frame.fontSize} format={format} />
          <PanelName name={name} frame={frame} last={known.at(-1)} />
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

interface DotsProps {
  readonly points: readonly SeriesPoint[];
  readonly fontSize: number;
  readonly format: ValueFormat;
}

/** A ring per value; the first and the last say their number, the highest and the lowest where there is room. */
function PanelDots({ points, fontSize, format }: DotsProps): ReactNode {
  const geometry = usePlotGeometry();
  if (!geometry) return null;
  const known = points.flatMap(({ year, value }) =>
    value === null ? [] : [{ year, value, size: markOf(value) ?? 0 }],
  );
  const bySize = [...known].sort((one, other) => one.size - other.size);
  const last = known.at(-1);
  const wanted = [...new Set([last, known[0], bySize.at(-1), bySize[0]])].filter((point) => point !== undefined);
  const shown = labelsThatFit(
    wanted.map(({ year, value }) => ({
      key: year,
      at: geometry.x(year),
      width: textWidth(format.short(value), fontSize),
    })),
    8,
  );
  return known.map(({ year, value, size }) => (
    <g key={year}>
      <circle
        className="w-ring"
        cx={geometry.x(year)}
        cy={geometry.y(size)}
        r={fontSize * 0.24}
        strokeWidth={fontSize * 0.13}
      />
      {shown.has(year) && (
        <text
          className={year === last?.year ? 'w-total w-total-last' : 'w-total'}
          x={geometry.x(year)}
          y={geometry.y(size) - fontSize * 0.75}
          fontSize={fontSize}
          textAnchor="middle"
        >
          {format.short(value)}
        </text>
      )}
    </g>
  ));
}

function PanelName({
  name,
  frame,
  last,
}: {
  readonly name: string;
  readonly frame: PlotFrame;
  readonly last: SeriesPoint | undefined;
}): ReactNode {
  const geometry = usePlotGeometry();
  if (!geometry || !last) return null;
  const x = geometry.right + frame.fontSize * 0.9;
  return (
    <text className="w-panel-name" x={x} y={geometry.y(markOf(last.value) ?? 0)} dy="0.35em" fontSize={frame.fontSize}>
      {fitText(name, frame.width - x, frame.fontSize)}
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
