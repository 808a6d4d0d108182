import { Carried } from '@wanchuang/server-platform';

/** The rows of a list, with what is joined to them because a field below asks for it. */
export class JoinedRows {
  private readonly joins = new Map<string, string>();

  constructor(
    readonly row: string,
    private readonly table: string,
  ) {}

  /**
   * Joins a table, once.
   * @param key columns of the same name in both; the table has one row of each, or none
   * @returns its alias
   */
  joined(table: string, key: readonly string[]): string {
    const alias = `${this.row}_${table}`;
    const isSame = key.map((column) => `${alias}.${column} = ${this.row}.${column}`).join(' AND ');
    this.joins.set(alias, ` LEFT JOIN ${table} ${alias} ON ${isSame}`);
    return alias;
  }

  /** Complete once the fields below have been read. */
  get from(): string {
    return `${this.table} ${this.row}${[...this.joins.values()].join('')}`;
  }
}

export const joinedRows = new Carried<JoinedRows>('rows that tables are joined to');
