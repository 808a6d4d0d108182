import { sourceColumnsOf, type ImportMapping, type WideValue, type WideValues } from './import-mapping';
import { type CellReading, readCell } from './import-mapping-cell';
import { addDecimals, decimalText } from './import-mapping-decimal';
import { type ImportFault, importFault } from './import-mapping-fault';
import type { MappingContext, NamedCells, ValuesReader } from './import-mapping-plan';
import type { ImportedValue } from './import-mapping-row';
import { type Conversion, conversionOf, convertNumber, isFault } from './import-mapping-value';

interface PlannedValue {
  readonly value: WideValue;
  readonly columns: readonly string[];
  readonly conversion: Conversion;
}

/** Reads rows in which a column stands for an indicator. */
export function wideReader(mapping: ImportMapping, { columns }: WideValues, context: MappingContext): ValuesReader {
  const planned = columns.map((value): PlannedValue => ({
    value,
    columns: sourceColumnsOf(value),
    conversion: conversionOf(value, mapping.rates, context.currency),
  }));
  const used = [...new Set(planned.flatMap((one) => one.columns))];
  return ({ line, cell }: NamedCells, faults: ImportFault[]) => {
    // Each cell is read once, so that a column of several indicators has one fault.
    const readings = new Map<string, CellReading>();
    for (const column of used) {
      const reading = readCell(cell(column), mapping, { line, column });
      if (reading.kind === 'fault') faults.push(reading.fault);
      readings.set(column, reading);
    }
    return planned.flatMap((one) => {
      const result = combine(one, readings, line);
      if (result === undefined) return [];
      if (!isFault(result)) return [result];
      faults.push(result);
      return [];
    });
  };
}

/** One value of its columns; nothing where the source has none, or where a part is faulty (and reported already). */
function combine(
  { value, columns, conversion }: PlannedValue,
  readings: ReadonlyMap<string, CellReading>,
  line: number,
): ImportedValue | ImportFault | undefined {
  const there: string[] = [];
  const absent: string[] = [];
  let sum;
  for (const column of columns) {
    const reading = readings.get(column);
    if (reading === undefined || reading.kind === 'fault') return undefined;
    (reading.kind === 'missing' ? absent : there).push(column);
    if (reading.kind === 'number') sum = sum === undefined ? reading.number : addDecimals(sum, reading.number);
  }
  if (sum === undefined) return undefined;
  if (absent.length > 0 && 'combine' in value) {
    if (value.partial === 'leaveOut') return undefined;
    const place = { line, column: columns.join(' + ') };
    if (value.partial === 'refuse') return importFault('PARTIAL_SUM', place, { columns: absent.join(', ') });
  }
  // A sum of what is there names the columns that it was made of, so that a missing part can be seen.
  return convertNumber(sum, conversion, { line, column: there.join(' + '), value: decimalText(sum) });
}
