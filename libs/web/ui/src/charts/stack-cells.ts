import type { PlotRow } from '../plot/series';

/** One segment of a stack. */
export interface Cell {
  readonly year: number;
  readonly key: string;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

export const directionOfKey: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const steps: Readonly<Record<Direction, readonly [byRow: number, byKey: number]>> = {
  up: [0, 1],
  down: [0, -1],
  left: [-1, 0],
  right: [1, 0],
};

const isThere = (row: PlotRow | undefined, key: string | undefined): boolean =>
  row !== undefined && key !== undefined && (row.values[key] ?? null) !== null;

/** Where an arrow key leads: the next segment that is there, over gaps; null at the end. Keys run bottom to top. */
export function nextCell(
  rows: readonly PlotRow[],
  keys: readonly string[],
  from: Cell,
  direction: Direction,
): Cell | null {
  let row = rows.findIndex(({ year }) => year === from.year);
  let key = keys.indexOf(from.key);
  const [byRow, byKey] = steps[direction];
  do {
    row += byRow;
    key += byKey;
    if (row < 0 || key < 0 || row >= rows.length || key >= keys.length) return null;
  } while (!isThere(rows[row], keys[key]));
  return cellAt(rows, keys, row, key);
}

function cellAt(rows: readonly PlotRow[], keys: readonly string[], row: number, key: number): Cell | null {
  const [year, name] = [rows[row]?.year, keys[key]];
  return year === undefined || name === undefined ? null : { year, key: name };
}

/** Where the keyboard begins: the greatest segment of the newest year that has any. */
export function firstCell(rows: readonly PlotRow[], keys: readonly string[]): Cell | null {
  const row = rows.findLast(({ values }) => keys.some((key) => (values[key] ?? null) !== null));
  if (!row) return null;
  const sizes = keys.map((key) => ({ key, size: Number(row.values[key] ?? Number.NEGATIVE_INFINITY) }));
  const greatest = sizes.reduce((best, next) => (next.size > best.size ? next : best));
  return { year: row.year, key: greatest.key };
}

export const sameCell = (one: Cell | null | undefined, other: Cell | null | undefined): boolean =>
  one?.year === other?.year && one?.key === other?.key;
