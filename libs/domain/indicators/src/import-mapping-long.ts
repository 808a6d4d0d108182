import type { ImportMapping, LongValues, Measured } from './import-mapping';
import { readCell } from './import-mapping-cell';
import { type FaultPlace, type ImportFault, importFault } from './import-mapping-fault';
import { cellText } from './import-mapping-header';
import type { MappingContext, NamedCells, ValuesReader } from './import-mapping-plan';
import { unitFactor } from './import-mapping-unit';
import { conversionOf, convertNumber, isFault } from './import-mapping-value';
import { findIndicator, indicatorByCode } from './indicator-catalogue';

/** Reads rows that hold one value each, of the indicator that the row names (by a label of the mapping, or by its code). */
export function longReader(mapping: ImportMapping, values: LongValues, context: MappingContext): ValuesReader {
  const labels = new Map<string, Measured>(values.labels.map((one) => [one.label, one]));
  const ignored = new Set(values.ignoredLabels.map(({ label }) => label));
  return (row: NamedCells, faults: ImportFault[]) => {
    const label = cellText(row.cell(values.indicatorColumn));
    if (ignored.has(label)) return [];
    const known = labels.get(label) ?? byCode(label);
    if (known === undefined) {
      faults.push(importFault('UNKNOWN_INDICATOR', { line: row.line, column: values.indicatorColumn, value: label }));
      return [];
    }
    const measured = withRowsUnits(known, row, values);
    const wrong = unitFaults(measured, row, values, mapping, context);
    const reading = readCell(row.cell(values.valueColumn), mapping, { line: row.line, column: values.valueColumn });
    if (reading.kind === 'fault') faults.push(reading.fault);
    faults.push(...wrong);
    if (reading.kind !== 'number' || wrong.length > 0) return [];
    const place = { line: row.line, column: values.valueColumn, value: reading.text };
    const result = convertNumber(reading.number, conversionOf(measured, mapping.rates, context.currency), place);
    if (!isFault(result)) return [result];
    faults.push(result);
    return [];
  };
}

function byCode(label: string): Measured | undefined {
  const indicator = findIndicator(label);
  return indicator === undefined ? undefined : { indicator: indicator.code };
}

/** A unit or currency that the row states goes before the mapping's. */
function withRowsUnits(measured: Measured, { cell }: NamedCells, { unitColumn, currencyColumn }: LongValues): Measured {
  const unit = unitColumn === undefined ? '' : cellText(cell(unitColumn));
  const currency = currencyColumn === undefined ? '' : cellText(cell(currencyColumn));
  return {
    ...measured,
    ...(unit === '' ? {} : { unit, factor: undefined }),
    ...(currency === '' ? {} : { currency }),
  };
}

function unitFaults(
  { indicator, unit, currency }: Measured,
  { line }: NamedCells,
  { unitColumn, currencyColumn, valueColumn }: LongValues,
  { rates }: ImportMapping,
  context: MappingContext,
): ImportFault[] {
  const measures = indicatorByCode(indicator).unit;
  const at = (column: string | undefined, value: string): FaultPlace => ({
    line,
    column: column ?? valueColumn,
    value,
  });
  const faults: ImportFault[] = [];
  if (unit !== undefined && unitFactor(measures, unit) === undefined) {
    faults.push(importFault('UNKNOWN_UNIT', at(unitColumn, unit), { unit, indicator }));
  }
  if (
    measures === 'CNY' &&
    currency !== undefined &&
    currency !== context.currency &&
    !Object.hasOwn(rates, currency)
  ) {
    faults.push(importFault('UNKNOWN_CURRENCY', at(currencyColumn, currency), { currency }));
  }
  return faults;
}
