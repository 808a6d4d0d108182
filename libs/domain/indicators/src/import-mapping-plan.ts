import type { ImportMapping } from './import-mapping';
import { type ImportFault, type ImportFaultCode, importFault } from './import-mapping-fault';
import { cellText, headerFaults } from './import-mapping-header';
import { longReader } from './import-mapping-long';
import { firstYear, readYear } from './import-mapping-number';
import type { ImportedRow, ImportedValue, SourceCell, SourceRow } from './import-mapping-row';
import { wideReader } from './import-mapping-wide';

/** What a mapping needs to know of where it is used. */
export interface MappingContext {
  /** The jurisdiction's currency, ISO code. */
  readonly currency: string;
  /** The running year: there are no figures of a later one. */
  readonly lastYear: number;
}

/** The named cells of one row. */
export interface NamedCells {
  readonly line: number;
  readonly cell: (column: string) => SourceRow['cells'][number] | undefined;
}

/** What the values of a row are, whatever the shape of the file. */
export type ValuesReader = (row: NamedCells, faults: ImportFault[]) => ImportedValue[];

export type MappingPlan =
  | { readonly ok: true; readonly readRow: (row: SourceRow) => ImportedRow }
  | { readonly ok: false; readonly faults: readonly ImportFault[] };

/** Holds a mapping against a file's header; gives the reader of its rows, or every fault of the header. */
export function planImport(mapping: ImportMapping, header: SourceRow, context: MappingContext): MappingPlan {
  const names = header.cells.map(cellText);
  const faults = [...currencyFaults(mapping, context), ...headerFaults(mapping, names, header.line)];
  if (faults.length > 0) return { ok: false, faults };
  const places = new Map(names.map((name, index) => [name, index]));
  const readValues =
    mapping.values.shape === 'wide'
      ? wideReader(mapping, mapping.values, context)
      : longReader(mapping, mapping.values, context);
  return { ok: true, readRow: (row) => readRow(row, { mapping, context, places, readValues }) };
}

/** The jurisdiction's currency may be known only here, where it exists already. */
function currencyFaults({ rates, values }: ImportMapping, { currency: own }: MappingContext): ImportFault[] {
  const measured = values.shape === 'wide' ? values.columns : values.labels;
  const used = new Set(measured.flatMap(({ currency }) => (currency === undefined ? [] : [currency])));
  const unstated = [...used].filter((currency) => currency !== own && !Object.hasOwn(rates, currency));
  return [
    ...unstated.map((currency) => importFault('UNKNOWN_CURRENCY', {}, { currency })),
    ...(Object.hasOwn(rates, own) ? [importFault('RATE_OF_OWN_CURRENCY', {}, { currency: own })] : []),
  ];
}

interface RowPlan {
  readonly mapping: ImportMapping;
  readonly context: MappingContext;
  readonly places: ReadonlyMap<string, number>;
  readonly readValues: ValuesReader;
}

function readRow({ line, cells, fault }: SourceRow, plan: RowPlan): ImportedRow {
  const { mapping, places } = plan;
  const refused = (one: ImportFault): ImportedRow => ({ line, subject: null, values: [], faults: [one] });
  if (fault !== undefined) return refused(importFault(fault, { line }));
  if (cells.length !== places.size) {
    return refused(importFault('RAGGED_ROW', { line }, { found: cells.length, wanted: places.size }));
  }
  const named: NamedCells = { line, cell: (column) => cells[places.get(column) ?? -1] };
  const faults: ImportFault[] = [];
  const subject = readSubject(named, mapping, plan.context, faults);
  const values = plan.readValues(named, faults);
  return { line, subject, values: subject === null ? [] : values, faults };
}

function readSubject(
  { line, cell }: NamedCells,
  { center, year, missing }: ImportMapping,
  { lastYear }: MappingContext,
  faults: ImportFault[],
): ImportedRow['subject'] {
  const fail = (code: ImportFaultCode, column: string): void => {
    const place = { line, column, value: cellText(cell(column)) };
    faults.push(importFault(code, place, { from: firstYear, to: lastYear }));
  };
  const key = subjectText(cell(center.column));
  if (typeof key === 'object') fail(key.code, center.column);
  else if (key === '' || missing.includes(key)) fail('NO_CENTER', center.column);
  const yearText = subjectText(cell(year.column));
  const reading =
    typeof yearText === 'object' ? { ok: false as const, code: yearText.code } : readYear(yearText, lastYear);
  if (!reading.ok) fail(reading.code, year.column);
  if (faults.length > 0 || !reading.ok || typeof key === 'object') return null;
  const name = center.nameColumn === undefined ? '' : cellText(cell(center.nameColumn));
  return { center: key, name: name === '' ? null : name, year: reading.year };
}

const subjectText = (cell: SourceCell | undefined): SourceCell => (typeof cell === 'object' ? cell : cellText(cell));
