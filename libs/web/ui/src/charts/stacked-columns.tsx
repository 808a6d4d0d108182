import { type ReactNode, useId, useMemo, useState } from 'react';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { type ValueFormat, percentFormat } from '../numbers/number-format';
import { textWidth } from '../plot/layout';
import { thinned, ticksFromZero } from '../plot/scale';
import { type PlotRow, markOf, sharesOf } from '../plot/series';
import { useUi } from '../theme/ui-context';
import { useUiText } from '../theme/ui-text';
import { HatchingPatterns } from './hatching';
import { LinePanel, panelHeight } from './line-panel';
import { innerWidth, plotFrame } from './plot-frame';
import { PlotTooltip, type TooltipPlace } from './plot-tooltip';
import { segmentShape } from './stack-bars';
import { StackButtons } from './stack-buttons';
import type { Cell } from './stack-cells';
import { AnnotationLines, EndLabels, TotalLabels } from './stack-labels';
import { highestOf } from './stack-segments';
import { stackTooltip } from './stack-tooltip';
import type { Annotation, RatioPanel, StackSeries } from './stack-types';
import { useSize } from './use-size';
import { yearTicks } from './year-tick';

export interface StackedColumnsProps {
  /** What the picture shows, in a sentence, for those who do not see it. */
  readonly label: string;
  readonly rows: readonly PlotRow[];
  /** From the bottom up. */
  readonly series: readonly StackSeries[];
  readonly format: ValueFormat;
  /** Draws each year as shares of its total; tables and hovers keep the amounts. */
  readonly share?: boolean;
  /** Counts have no ticks between whole numbers. */
  readonly whole?: boolean;
  readonly panel?: RatioPanel | null;
  readonly annotations?: readonly Annotation[];
  readonly selected?: Cell | null;
  readonly onSelect?: (cell: Cell) => void;
  /** What a click on a segment does, under the numbers. */
  readonly hint?: (cell: Cell) => string;
  readonly height?: number;
}

interface Hover {
  readonly cell: Cell;
  readonly at: TooltipPlace;
}

/** The share of the width from which on a panel's name stands above it instead of at its end. */
const mostForPanelName = 0.24;

/**
 * Columns per year, stacked; totals above, names at the end, what is provisional hatched, what is missing a gap.
 * They fill the room that their card has, and are never lower than `height`.
 */
export function StackedColumns({ height = 264, ...props }: StackedColumnsProps): ReactNode {
  const [ref, size] = useSize();
  const { scale } = useUi();
  const isNameAbove = props.panel
    ? textWidth(props.panel.name, 12 * scale) > (size?.width ?? 0) * mostForPanelName
    : false;
  const below = props.panel ? panelHeight(isNameAbove) * scale : 0;
  return (
    <div ref={ref} className="w-plot w-plot-filling" style={{ minHeight: height * scale + below }}>
      {size !== null && size.width > 0 && (
        <div className="w-plot-filled">
          <Columns
            {...props}
            isNameAbove={isNameAbove}
            width={size.width}
            height={Math.max(height * scale, size.height - below)}
          />
        </div>
      )}
    </div>
  );
}

const noAnnotations: readonly Annotation[] = [];

interface ColumnsProps extends StackedColumnsProps {
  readonly isNameAbove: boolean;
  readonly width: number;
  readonly height: number;
}

function Columns({
  label,
  rows,
  series,
  format,
  share = false,
  whole = false,
  panel = null,
  annotations = noAnnotations,
  selected = null,
  onSelect,
  hint,
  isNameAbove,
  width,
  height,
}: ColumnsProps): ReactNode {
  const { scale, language } = useUi();
  const text = useUiText();
  const id = useId();
  const [host, setHost] = useState<HTMLDivElement | null>(null);
  const [hover, setHover] = useState<Hover | null>(null);

  const keys = useMemo(() => series.map(({ key }) => key), [series]);
  const drawn = useMemo(() => (share ? sharesOf(rows) : rows), [rows, share]);
  const drawnFormat = useMemo(() => (share ? percentFormat() : format), [share, format]);
  const ticks = share ? [0, 0.25, 0.5, 0.75, 1] : ticksFromZero(highestOf(rows, keys), 4, whole);
  const ends = [
    ...(series.length > 1 ? series.map((entry) => entry.shortLabel ?? entry.label) : []),
    ...(panel && !isNameAbove ? [panel.name] : []),
  ];
  const frame = plotFrame({
    width,
    scale,
    axis: ticks.map(drawnFormat.tick),
    ends,
  });
  const band = innerWidth(frame) / Math.max(1, rows.length);
  const barWidth = Math.round(Math.min(band * 0.62, 72 * scale));
  const yearsShown = thinned(rows, Math.floor(innerWidth(frame) / (textWidth('2025', frame.fontSize) + 6))).map(
    ({ year }) => year,
  );
  const provisional = rows.filter((row) => row.provisional).map(({ year }) => year);
  const margin = {
    top: (share ? 8 : 22) * scale + (annotations.length > 0 ? 18 * scale : 0),
    right: frame.right,
    bottom: 0,
    left: 0,
  };
  const tooltip = hover && stackTooltip({ rows, series, format, cell: hover.cell, text, language });

  return (
    <>
      <div className="w-plot-layer" style={{ height }}>
        <div role="img" aria-label={label}>
          <BarChart
            width={width}
            height={height}
            data={[...drawn]}
            margin={margin}
            accessibilityLayer={false}
            barSize={barWidth}
          >
            <HatchingPatterns
              scale={scale}
              patterns={series.map(({ key, colour }) => ({ id: `${id}${key}`, colour: colour.mark }))}
            />
            <CartesianGrid vertical={false} stroke="var(--w-grid)" />
            <YAxis
              hide={frame.small}
              width={frame.left}
              domain={[0, ticks.at(-1) ?? 1]}
              ticks={ticks}
              tickFormatter={drawnFormat.tick}
              tick={{ className: 'w-tick', fontSize: frame.fontSize, fill: 'var(--w-muted)' }}
              tickMargin={4 * scale}
              axisLine={false}
              tickLine={false}
              interval={0}
            />
            <XAxis
              dataKey="year"
              height={(provisional.length > 0 ? 40 : 24) * scale}
              interval={0}
              axisLine={{ stroke: 'var(--w-axis)' }}
              tickLine={false}
              tick={yearTicks({
                shown: new Set(yearsShown),
                provisional: new Set(provisional),
                provisionalWord: text.provisionalShort,
                fontSize: frame.fontSize,
              })}
            />
            {series.map((entry) => (
              <Bar
                key={entry.key}
                dataKey={(row: PlotRow) => markOf(row.values[entry.key])}
                name={entry.label}
                stackId="stack"
                isAnimationActive={false}
                shape={segmentShape({
                  entry,
                  hatchingId: `${id}${entry.key}`,
                  selected,
                  format: drawnFormat,
                  fontSize: frame.fontSize,
                  detailed: series.length > 1 && (scale > 1 || width > 900),
                })}
              />
            ))}
            {!share && <TotalLabels rows={drawn} frame={frame} format={format} />}
            {series.length > 1 && <EndLabels rows={drawn} frame={frame} series={series} selectedKey={selected?.key} />}
            <AnnotationLines
              frame={frame}
              annotations={annotations.filter(({ year }) => rows.some((row) => row.year === year))}
            />
            <StackButtons
              host={host}
              rows={drawn}
              keys={keys}
              barWidth={barWidth}
              selected={selected}
              describe={(cell) => stackTooltip({ rows, series, format, cell, text, language }).spoken}
              onHover={(cell, at) => setHover(cell && { cell, at })}
              onSelect={onSelect}
            />
          </BarChart>
        </div>
        <div ref={setHost} role="group" aria-label={`${text.choose}: ${text.moveHint}`} className="w-plot-buttons" />
        {tooltip && hover && (
          <PlotTooltip
            {...tooltip}
            hint={onSelect && hover.cell.key !== '' ? hint?.(hover.cell) : undefined}
            at={hover.at}
            within={width}
          />
        )}
      </div>
      {panel && <LinePanel {...panel} frame={frame} above={isNameAbove} />}
    </>
  );
}
