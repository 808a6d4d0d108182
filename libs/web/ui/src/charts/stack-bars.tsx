import type { ReactNode } from 'react';
import type { BarShapeProps } from 'recharts';
import type { ValueFormat } from '../numbers/number-format';
import { textWidth } from '../plot/layout';
import { type PlotRow, markOf } from '../plot/series';
import { type Cell, sameCell } from './stack-cells';
import type { StackDatum } from './stack-plan';
import type { StackSeries } from './stack-types';

export interface SegmentStyle {
  readonly entry: StackSeries;
  /** The numbers of a year. */
  readonly row: (year: number) => PlotRow | undefined;
  readonly hatchingId: string;
  readonly selected: Cell | null;
  readonly format: ValueFormat;
  readonly fontSize: number;
  /** Writes the value into segments that have the room. */
  readonly detailed: boolean;
}

/** How a segment stands to what is selected: it, its series in other years, or another series. */
function standing(cell: Cell, selected: Cell | null): string {
  if (selected === null) return '';
  if (sameCell(cell, selected)) return ' w-segment-selected';
  return cell.key === selected.key ? '' : ' w-segment-resting';
}

/** The shape that Recharts draws for each segment of one series. */
export function segmentShape({
  entry,
  row,
  hatchingId,
  selected,
  format,
  fontSize,
  detailed,
}: SegmentStyle): (bar: BarShapeProps) => ReactNode {
  return function Segment({ x, y, width, height, payload }: BarShapeProps): ReactNode {
    const { year }: StackDatum = payload;
    const value = row(year)?.values[entry.key] ?? null;
    const isProvisional = row(year)?.provisional ?? false;
    const size = Math.abs(height);
    if (value === null || markOf(value) === 0 || size === 0) return <g />;
    const gap = size > 3 ? 1 : 0;
    const text = format.figure(value);
    const hasRoom = detailed && size >= fontSize * 1.5 && width >= textWidth(text, fontSize) + 4;
    return (
      <g className={`w-segment${standing({ year, key: entry.key }, selected)}`}>
        <rect
          x={x}
          y={y + gap}
          width={width}
          height={Math.max(0.5, size - gap)}
          rx={Math.min(1.5, size / 2)}
          style={
            isProvisional
              ? { fill: `url(#${hatchingId})`, stroke: entry.colour.mark, strokeDasharray: '3 2' }
              : { fill: entry.colour.mark }
          }
        />
        {hasRoom && !isProvisional && (
          <text
            x={x + width / 2}
            y={y + size / 2}
            dy="0.38em"
            fontSize={fontSize}
            textAnchor="middle"
            style={{ fill: entry.colour.onMark }}
          >
            {text}
          </text>
        )}
      </g>
    );
  };
}
