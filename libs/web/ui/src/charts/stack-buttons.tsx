import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { type PlotRow, markOf } from '../plot/series';
import { Overlay } from './overlay';
import { type PlotGeometry, usePlotGeometry } from './plot-geometry';
import type { TooltipPlace } from './plot-tooltip';
import { type Cell, directionOfKey, firstCell, nextCell, sameCell } from './stack-cells';
import { segmentsOf } from './stack-segments';

export interface StackButtonsProps {
  /** The element over the drawing that holds the buttons. */
  readonly host: HTMLElement | null;
  readonly rows: readonly PlotRow[];
  readonly keys: readonly string[];
  readonly barWidth: number;
  readonly selected: Cell | null;
  readonly describe: (cell: Cell) => string;
  readonly onHover: (cell: Cell | null, at: TooltipPlace) => void;
  readonly onSelect?: ((cell: Cell) => void) | undefined;
}

const nowhere: TooltipPlace = { left: 0, right: 0, top: 0 };
const cellId = ({ year, key }: Cell): string => `${year}:${key}`;

/**
 * What can be pointed at, over the picture: each column, and on it a button per segment. The picture itself is one
 * image for a screen reader; the buttons are one stop for the Tab key, and arrows move between them.
 */
export function StackButtons({ host, ...props }: StackButtonsProps): ReactNode {
  const geometry = usePlotGeometry();
  return <Overlay host={host}>{host && geometry && <Buttons {...props} host={host} geometry={geometry} />}</Overlay>;
}

type ButtonsProps = StackButtonsProps & { readonly host: HTMLElement; readonly geometry: PlotGeometry };

function Buttons({
  host,
  geometry,
  rows,
  keys,
  barWidth,
  selected,
  describe,
  onHover,
  onSelect,
}: ButtonsProps): ReactNode {
  const [moved, setMoved] = useState<Cell | null>(null);
  const stop = moved ?? selected ?? firstCell(rows, keys);

  const moveBy = (event: KeyboardEvent, from: Cell): void => {
    if (event.key === 'Escape') onHover(null, nowhere);
    const direction = directionOfKey[event.key];
    const next = direction && nextCell(rows, keys, from, direction);
    if (!next) return;
    event.preventDefault();
    setMoved(next);
    host.querySelector<HTMLElement>(`[data-cell="${cellId(next)}"]`)?.focus();
  };

  return rows.map((row) => {
    const middle = geometry.x(row.year);
    const bandWidth = (middle - geometry.bandStart(row.year)) * 2;
    const at = { left: middle - barWidth / 2, right: middle + barWidth / 2, top: geometry.top };
    const column = { year: row.year, key: '' };
    return (
      <div key={row.year} onMouseLeave={() => onHover(null, at)}>
        <div
          className="w-column-area"
          style={{ left: geometry.bandStart(row.year), top: 0, width: bandWidth, height: geometry.bottom }}
          onMouseEnter={() => onHover(column, at)}
        />
        {onSelect &&
          segmentsOf(row, keys).map(({ key, from, to }) => {
            const cell = { year: row.year, key };
            const top = geometry.y(to);
            return (
              <button
                key={key}
                type="button"
                className="w-segment-button"
                data-cell={cellId(cell)}
                aria-label={describe(cell)}
                aria-pressed={sameCell(cell, selected)}
                tabIndex={sameCell(cell, stop) ? 0 : -1}
                style={{
                  left: middle - barWidth / 2,
                  top,
                  width: barWidth,
                  height: Math.max(3, geometry.y(from) - top),
                }}
                hidden={(markOf(row.values[key]) ?? 0) <= 0}
                onMouseEnter={() => onHover(cell, at)}
                onFocus={() => onHover(cell, at)}
                onBlur={() => onHover(null, at)}
                onKeyDown={(event) => moveBy(event, cell)}
                onClick={() => onSelect(cell)}
              />
            );
          })}
      </div>
    );
  });
}
