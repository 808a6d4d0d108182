import type { ImportMapping } from './import-mapping';
import { structureColumns, valueColumns } from './import-mapping-contradictions';
import { type ImportFault, importFault } from './import-mapping-fault';
import type { SourceCell } from './import-mapping-row';

/** The text of a cell, trimmed; a cell that has none (a formula without result) counts as what it shows. */
export const cellText = (cell: SourceCell | undefined): string =>
  cell === undefined ? '' : (typeof cell === 'string' ? cell : cell.shown).trim();

/** Everything that is wrong with a header: no name, a name twice, a column too many, a column too few. */
export function headerFaults(mapping: ImportMapping, header: readonly string[], line: number): ImportFault[] {
  const mapped = new Set([...structureColumns(mapping), ...valueColumns(mapping)].map(({ column }) => column));
  const ignored = new Set(mapping.ignored.map(({ column }) => column));
  const seen = new Set<string>();
  const faults = header.flatMap((column, index) => {
    if (column === '') return [importFault('EMPTY_HEADER', { line }, { number: index + 1 })];
    const isRepeated = seen.has(column);
    seen.add(column);
    if (isRepeated) return [importFault('DUPLICATE_HEADER', { line, column })];
    return mapped.has(column) || ignored.has(column) ? [] : [importFault('UNKNOWN_COLUMN', { line, column })];
  });
  const missing = [...mapped].filter((column) => !seen.has(column));
  return [...faults, ...missing.map((column) => importFault('MISSING_COLUMN', { line, column }))];
}
