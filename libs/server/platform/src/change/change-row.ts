import type { Transaction } from '../database/database';
import { ExpectedError } from '../errors/expected-error';

/** A row of a table whose rows people change: each change makes another version of it. */
export interface VersionedRow {
  readonly id: number;
  readonly version: number;
}

interface RowChange<Row extends VersionedRow> {
  readonly id: number;
  /** The version that whoever changes the row has seen. */
  readonly version: number;
  /** Columns by property, with their new values. */
  readonly set: Readonly<Partial<Omit<Row, 'id' | 'version'>>>;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Changes a row only if it still has the version that was seen (compare and set): of many who change it at once, one does.
 * @returns the new version
 * @throws ExpectedError NOT_FOUND; CONFLICT with `{ version, current }`: the version by now, and what the columns that were
 *   to be changed hold now. Other columns are not told: they may not be for whoever asks.
 */
export const changeRow = async <Row extends VersionedRow>(
  tx: Transaction,
  entity: new () => Row,
  { id, version, set }: RowChange<Row>,
): Promise<number> => {
  const { tableName, columns } = tx.manager.connection.getMetadata(entity);
  const columnOf = new Map(columns.map((column) => [column.propertyName, quoted(column.databaseName)]));
  const changes = Object.entries(set).map(([property, value]) => {
    const column = columnOf.get(property);
    if (!column) throw new Error(`${tableName} has no column for ${property}`);
    return { property, column, value };
  });
  if (changes.length === 0) throw new Error(`nothing of ${tableName} is to be changed`);
  const table = quoted(tableName);
  const assignments = changes.map(({ column }, index) => `${column} = $${index + 3}`);
  const [changed] = await tx.rows<{ version: number }>(
    `UPDATE ${table} SET ${assignments.join(', ')}, version = version + 1 WHERE id = $1 AND version = $2 RETURNING version`,
    [id, version, ...changes.map(({ value }) => value)],
  );
  if (changed) return changed.version;
  const shown = changes.map(({ property, column }) => `${column} AS ${quoted(property)}`);
  const [row] = await tx.rows<Record<string, unknown>>(
    `SELECT ${shown.join(', ')}, version AS "version" FROM ${table} WHERE id = $1`,
    [id],
  );
  if (!row) throw new ExpectedError('NOT_FOUND', `There is no ${tableName} ${id}`, { place: 'id' });
  const { version: versionNow, ...current } = row;
  throw new ExpectedError(
    'CONFLICT',
    `The ${tableName} was changed meanwhile: it has version ${String(versionNow)} by now, not ${version}. Look at it again.`,
    { place: 'version', version: versionNow, current },
  );
};
