import { type ReactNode, memo, useCallback, useId, useMemo, useState } from 'react';
import { Bar, BarChart } from 'recharts';
import type { ValueFormat } from '../numbers/number-format';
import { textWidth } from '../plot/layout';
import type { PlotRow } from '../plot/series';
import { useUi } from '../theme/ui-context';
import { useUiText } from '../theme/ui-text';
import { ValueAxis, ValueGrid, YearAxis } from './axes';
import { HatchingPatterns } from './hatching';
import { LinePanel, panelHeight } from './line-panel';
import { PlotTooltip, type TooltipPlace } from './plot-tooltip';
import { segmentShape } from './stack-bars';
import { StackButtons } from './stack-buttons';
import type { Cell } from './stack-cells';
import { AnnotationLines, EndLabels, TotalLabels } from './stack-labels';
import { markKey, useStackPlan } from './stack-plan';
import { spokenSegment, stackTooltip } from './stack-tooltip';
import type { Annotation, RatioPanel, StackSeries } from './stack-types';
import { useMargin } from './use-margin';
import { useSize } from './use-size';
import { useStableCallback } from './use-stable-callback';

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
export function StackedColumns({ height = 264, selected, onSelect, hint, ...props }: StackedColumnsProps): ReactNode {
  const [ref, size] = useSize();
  const { scale, language } = useUi();
  const text = useUiText();
  const [hover, setHover] = useState<Hover | null>(null);
  const onHover = useCallback((cell: Cell | null, at: TooltipPlace) => setHover(cell && { cell, at }), []);
  const select = useStableCallback(onSelect);
  const [year, key] = [selected?.year, selected?.key];
  const chosen = useMemo(() => (year === undefined || key === undefined ? null : { year, key }), [year, key]);
  const { rows, series, format, panel } = props;
  const isNameAbove = panel ? textWidth(panel.name, 12 * scale) > (size?.width ?? 0) * mostForPanelName : false;
  const below = panel ? panelHeight(isNameAbove) * scale : 0;
  const tooltip = hover && stackTooltip({ rows, series, format, cell: hover.cell, text, language });
  return (
    <div ref={ref} className="w-plot w-plot-filling" style={{ minHeight: height * scale + below }}>
      {size !== null && size.width > 0 && (
        <div className="w-plot-filled">
          <Columns
            {...props}
            selected={chosen}
            onHover={onHover}
            onSelect={select}
            isNameAbove={isNameAbove}
            width={size.width}
            height={Math.max(height * scale, size.height - below)}
          />
          {tooltip && hover && (
            <PlotTooltip
              {...tooltip}
              hint={onSelect && hover.cell.key !== '' ? hint?.(hover.cell) : undefined}
              at={hover.at}
              within={size.width}
            />
          )}
        </div>
      )}
    </div>
  );
}

const noAnnotations: readonly Annotation[] = [];

interface ColumnsProps extends Omit<StackedColumnsProps, 'selected' | 'onSelect' | 'hint' | 'height'> {
  readonly selected: Cell | null;
  readonly onHover: (cell: Cell | null, at: TooltipPlace) => void;
  readonly onSelect: ((cell: Cell) => void) | undefined;
  readonly isNameAbove: boolean;
  readonly width: number;
  readonly height: number;
}

/** The drawing: made anew only when its numbers, its size or the selection change, not while the pointer moves. */
const Columns = memo(function Columns(props: ColumnsProps): ReactNode {
  const {
    label,
    rows,
    series,
    format,
    share = false,
    whole = false,
    panel = null,
    annotations = noAnnotations,
  } = props;
  const { selected, onHover, onSelect, isNameAbove, width, height } = props;
  const { scale, language } = useUi();
  const text = useUiText();
  const id = useId();
  const [host, setHost] = useState<HTMLDivElement | null>(null);
  const panelName = panel && !isNameAbove ? panel.name : null;
  const plan = useStackPlan({ rows, series, format, share, whole, panelName, width, scale });
  const { frame, drawn, keys } = plan;
  const isDetailed = series.length > 1 && (scale > 1 || width > 900);
  const shapes = useMemo(
    () =>
      series.map((entry) =>
        segmentShape({
          entry,
          row: (year) => drawn.find((row) => row.year === year),
          hatchingId: `${id}${entry.key}`,
          selected,
          format: plan.format,
          fontSize: frame.fontSize,
          detailed: isDetailed,
        }),
      ),
    [series, drawn, id, selected, plan.format, frame.fontSize, isDetailed],
  );
  const shownAnnotations = annotations.filter(({ year }) => rows.some((row) => row.year === year));
  const top = (share ? 8 : 22) + (annotations.length > 0 ? 18 : 0);
  const margin = useMargin(top * scale, frame.right, 0, 0);
  return (
    <>
      <div className="w-plot-layer" style={{ height }}>
        <div role="img" aria-label={label}>
          <BarChart
            width={width}
            height={height}
            data={plan.data}
            margin={margin}
            accessibilityLayer={false}
            barSize={plan.barWidth}
          >
            <HatchingPatterns
              scale={scale}
              patterns={series.map(({ key, colour }) => ({ id: `${id}${key}`, colour: colour.mark }))}
            />
            <ValueGrid ticks={plan.ticks} />
            <ValueAxis frame={frame} ticks={plan.ticks} write={plan.format.tick} />
            <YearAxis frame={frame} points={rows} />
            {series.map(({ key }, index) => (
              <Bar key={key} dataKey={markKey(index)} stackId="stack" isAnimationActive={false} shape={shapes[index]} />
            ))}
            {!share && <TotalLabels rows={drawn} frame={frame} format={format} />}
            {series.length > 1 && <EndLabels rows={drawn} frame={frame} series={series} selectedKey={selected?.key} />}
            <AnnotationLines frame={frame} annotations={shownAnnotations} />
            <StackButtons
              host={host}
              rows={drawn}
              keys={keys}
              barWidth={plan.barWidth}
              selected={selected}
              describe={(cell) => spokenSegment({ rows, series, format, cell, text, language })}
              onHover={onHover}
              onSelect={onSelect}
            />
          </BarChart>
        </div>
        <div ref={setHost} role="group" aria-label={`${text.choose}: ${text.moveHint}`} className="w-plot-buttons" />
      </div>
      {panel && <LinePanel {...panel} frame={frame} above={isNameAbove} />}
    </>
  );
});
