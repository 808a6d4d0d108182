import type { Given, Reading, Scope } from '@wanchuang/server-platform';
import type { YearBounds } from '@wanchuang/server-evaluation';
import { allOf, cellsOfScope, type CellsOf, indicatorKey, type Scope as CenterScope } from '@wanchuang/server-registry';

export type SeriesColumn = 'field_id' | 'department_id' | 'jurisdiction_id';
type Indicators = Given<readonly string[]>;

/**
 * Numbers of the indicators that are asked for, in their order.
 * @throws ExpectedError BAD_USER_INPUT that names the place of an unknown code
 */
export const indicatorKeys = (codes: readonly string[], place: string): number[] =>
  codes.map((code, index) => indicatorKey(`${place}[${index}]`, code));

interface Cells {
  readonly table: string;
  readonly of: CellsOf;
  readonly columns: Set<SeriesColumn>;
  readonly indicators: Indicators[];
}

/** The rollup's cells of all series of one overview: one scan for the scope's own, and one for those a level below. */
export class SeriesCells {
  private readonly own: Cells = { table: 'own_cell', of: 'SCOPE', columns: new Set(), indicators: [] };
  private readonly below: Cells = { table: 'cell_below', of: 'CHILDREN', columns: new Set(), indicators: [] };

  constructor(
    private readonly plan: Reading['plan'],
    private readonly centers: CenterScope,
    private readonly years: YearBounds,
  ) {}

  /** @returns the table with the cells of these indicators, told apart by a column; null: not at all */
  tableFor(indicators: Indicators, column: SeriesColumn | null): string {
    const cells = column === 'jurisdiction_id' ? this.below : this.own;
    cells.indicators.push(indicators);
    if (column) cells.columns.add(column);
    return cells.table;
  }

  /** Adds the tables, once all series have said what they want of them. */
  addTo(scope: Scope): void {
    for (const cells of [this.own, this.below])
      if (cells.indicators.length > 0) scope.table(cells.table, () => this.summed(cells));
  }

  private summed({ of, columns, indicators }: Cells): string {
    const keys = this.plan.bind('int[]', (values) => [
      ...new Set(indicators.flatMap((given) => indicatorKeys(given.valueIn(values), given.place))),
    ]);
    const { from, to } = this.years;
    const where = allOf([
      cellsOfScope(this.centers, of),
      `cell.indicator_id = ANY(${keys})`,
      from && `cell.year >= ${from}`,
      to && `cell.year <= ${to}`,
    ]);
    const key = ['indicator_id', 'year', ...columns].map((column) => `cell.${column}`).join(', ');
    return `SELECT ${key}, sum(cell.total) AS total, sum(cell.centers) AS centers
      FROM indicator_rollup cell WHERE ${where} GROUP BY ${key}`;
  }
}
