import type { ImportMapping } from './import-mapping';
import type { ExactDecimal } from './import-mapping-decimal';
import { type ImportFault, importFault } from './import-mapping-fault';
import { cellText } from './import-mapping-header';
import { maximumDecimals, readNumber } from './import-mapping-number';
import type { SourceCell } from './import-mapping-row';

export type CellReading =
  | { readonly kind: 'missing' }
  | { readonly kind: 'number'; readonly number: ExactDecimal; readonly text: string }
  | { readonly kind: 'fault'; readonly fault: ImportFault };

/** What a cell of values holds: nothing, an exact number, or a fault. */
export function readCell(
  cell: SourceCell | undefined,
  { missing, thousands }: Pick<ImportMapping, 'missing' | 'thousands'>,
  place: { readonly line: number; readonly column: string },
): CellReading {
  const text = cellText(cell);
  if (typeof cell === 'object') return { kind: 'fault', fault: importFault(cell.code, { ...place, value: text }) };
  if (missing.includes(text)) return { kind: 'missing' };
  const reading = readNumber(text, thousands);
  if (reading.ok) return { kind: 'number', number: reading.number, text };
  return { kind: 'fault', fault: importFault(reading.code, { ...place, value: text }, { limit: maximumDecimals }) };
}
