import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from } from 'pg-copy-streams';

/** What a column may hold here; null is a value that is not there. */
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};
const special = /[\\\b\f\n\r\t\v]/g;

/** A cell in PostgreSQL's text format of COPY. */
export function copyCell(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'string') return cell.replace(special, (character) => escapes[character] ?? character);
  return typeof cell === 'boolean' ? (cell ? 't' : 'f') : String(cell);
}

const chunkLength = 65_536;

/** Lines of COPY text, joined into chunks that are worth a write. */
export function* copyText(columns: readonly string[], rows: Iterable<Row>): Generator<string> {
  let chunk = '';
  for (const row of rows) {
    chunk += `${columns.map((column) => copyCell(row[column] ?? null)).join('\t')}\n`;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/** Streams rows into a table by COPY, no faster than the server takes them; resolves to how many it took. */
export async function copyRows(client: ClientBase, table: string, rows: readonly Row[]): Promise<number> {
  const [first] = rows;
  if (first === undefined) return 0;
  const columns = Object.keys(first);
  const sink = client.query(from(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
  await pipeline(Readable.from(copyText(columns, rows)), sink);
  return sink.rowCount;
}
