import type { SourceCell, SourceRow } from '@wanchuang/domain-indicators';
import {
  FileFault,
  type FileInspection,
  type ImportLimits,
  inspectFile,
  openTable,
  openWorkbook,
  type TableSource,
} from '@wanchuang/server-platform';
import { columnNamed, organisationSheet, peopleSheet, type RosterSheet, rosterSheets } from './roster-columns';
import { type RosterFault, rosterFault } from './roster-fault';

/** A row as its cells by column; an empty cell is not in it. */
export interface RosterLine {
  readonly sheet: string | null;
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
  /** Columns whose cells cannot be read, which is told already. */
  readonly unread: ReadonlySet<string>;
  /** What each column is called in this file. */
  readonly names: ReadonlyMap<string, string>;
}

export interface RosterTables {
  readonly organisations: readonly RosterLine[];
  readonly people: readonly RosterLine[];
  readonly faults: readonly RosterFault[];
}

/** What is taken of people and organisations at a time: a district has some hundreds. */
export const rosterLimits: ImportLimits = {
  bytes: 5 * 1024 * 1024,
  rows: 1000,
  batchRows: 1000,
  unpackedBytes: 64 * 1024 * 1024,
  sharedTextBytes: 16 * 1024 * 1024,
};

interface Table {
  readonly name: string | null;
  /** null: its header says what it holds. */
  readonly sheet: RosterSheet | null;
}

/** Reads a workbook's two sheets, or the one table of a CSV. What is wrong with the file is among the faults. */
export async function readRoster(path: string): Promise<RosterTables> {
  const read = { organisations: [] as RosterLine[], people: [] as RosterLine[], faults: [] as RosterFault[] };
  try {
    const inspection = await inspectFile(path, rosterLimits);
    const tables = inspection.format === 'xlsx' ? await sheetsOf(path) : [{ name: null, sheet: null }];
    if (tables.length === 0) read.faults.push(rosterFault('NO_SHEET', { sheet: null }, sheetNames));
    for (const table of tables) await readTable(path, inspection, table, read);
    const isEmpty = read.organisations.length + read.people.length === 0;
    if (isEmpty && read.faults.length === 0) read.faults.push(rosterFault('NO_ROWS', { sheet: null }));
  } catch (error) {
    read.faults.push(faultOfFile(error, null));
  }
  return read;
}

const sheetNames = {
  organisations: organisationSheet.label.en,
  organisationsZh: organisationSheet.label.zh,
  people: peopleSheet.label.en,
  peopleZh: peopleSheet.label.zh,
};

const faultOfFile = (error: unknown, sheet: string | null): RosterFault => {
  if (!(error instanceof FileFault)) throw error;
  const { line, column, value, code, message, messageZh } = error.fault;
  return { sheet, line, column, value, code, message, messageZh };
};

/** The sheets by name, in either language; a workbook of one sheet may call it anything. */
async function sheetsOf(path: string): Promise<Table[]> {
  const { sheets } = await openWorkbook(path, rosterLimits);
  const known = sheets.flatMap(({ name }) => {
    const sheet = rosterSheets.find(({ label }) => [label.zh, label.en].includes(name.trim()));
    return sheet ? [{ name, sheet }] : [];
  });
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const [only] = visible;
  return known.length > 0 || visible.length !== 1 || !only ? known : [{ name: only.name, sheet: null }];
}

interface Read {
  readonly organisations: RosterLine[];
  readonly people: RosterLine[];
  readonly faults: RosterFault[];
}

async function readTable(path: string, inspection: FileInspection, { name, sheet }: Table, read: Read): Promise<void> {
  try {
    const file =
      inspection.format === 'xlsx'
        ? ({ format: 'xlsx', sheet: name ?? undefined, headerRow: 1 } as const)
        : ({ format: 'csv', headerRow: 1 } as const);
    const table = await openTable(path, file, inspection, rosterLimits);
    const kind = sheet ?? kindOf(table.header);
    if (!kind) {
      read.faults.push(rosterFault('UNKNOWN_TABLE', { sheet: name, line: table.header.line }));
      return;
    }
    await readRows(table, kind, name, read);
  } catch (error) {
    // a sheet of the template that nobody filled in is no fault, as long as the other one says something
    if (error instanceof FileFault && (error.fault.code === 'NO_ROWS' || error.fault.code === 'NO_HEADER')) return;
    read.faults.push(faultOfFile(error, name));
  }
}

const textOf = (cell: SourceCell): string => (typeof cell === 'string' ? cell : cell.shown).trim();

/** Only people have e-mail addresses, and only organisations a kind. */
const kindOf = ({ cells }: SourceRow): RosterSheet | undefined => {
  const has = (sheet: RosterSheet, key: string): boolean =>
    cells.some((cell) => columnNamed(sheet, textOf(cell))?.key === key);
  return has(peopleSheet, 'email') ? peopleSheet : has(organisationSheet, 'kind') ? organisationSheet : undefined;
};

async function readRows(
  { header, rows }: TableSource,
  kind: RosterSheet,
  sheet: string | null,
  read: Read,
): Promise<void> {
  const columns = header.cells.map((cell) => columnNamed(kind, textOf(cell)));
  const names = new Map(
    columns.flatMap((column, at) => (column ? [[column.key, textOf(header.cells[at] ?? '')]] : [])),
  );
  const faults = headerFaults(header, kind, sheet);
  read.faults.push(...faults);
  for await (const row of rows) {
    if (row.fault) read.faults.push(rosterFault(row.fault, { sheet, line: row.line }));
    if (row.cells.length > columns.length)
      read.faults.push(
        rosterFault('RAGGED_ROW', { sheet, line: row.line }, { found: row.cells.length, wanted: columns.length }),
      );
    const cells = new Map<string, string>();
    const unread = new Set<string>();
    row.cells.forEach((cell, at) => {
      const column = columns[at];
      if (!column) return;
      if (typeof cell === 'string') {
        if (cell.trim() !== '') cells.set(column.key, cell.trim());
        return;
      }
      unread.add(column.key);
      const code = cell.code === 'DATE_CELL' ? 'BAD_DATE' : cell.code;
      read.faults.push(rosterFault(code, { sheet, line: row.line, column: names.get(column.key), value: cell.shown }));
    });
    if (cells.size + unread.size > 0 && faults.length === 0)
      read[kind.key].push({ sheet, line: row.line, cells, unread, names });
  }
}

function headerFaults({ line, cells }: SourceRow, kind: RosterSheet, sheet: string | null): RosterFault[] {
  const seen = new Set<string>();
  const faults = cells.flatMap((cell, at): RosterFault[] => {
    const text = textOf(cell);
    const place = { sheet, line, column: text };
    if (text === '') return [rosterFault('EMPTY_HEADER', { sheet, line }, { number: at + 1 })];
    const column = columnNamed(kind, text);
    if (!column) return [rosterFault('UNKNOWN_ROSTER_COLUMN', place)];
    if (seen.has(column.key)) return [rosterFault('DUPLICATE_HEADER', place)];
    seen.add(column.key);
    return [];
  });
  const missing = kind.columns.filter(({ key, isRequired }) => isRequired && !seen.has(key));
  return [
    ...faults,
    ...missing.map(({ label }) =>
      rosterFault('MISSING_ROSTER_COLUMN', { sheet, line, column: `${label.zh} / ${label.en}` }),
    ),
  ];
}
