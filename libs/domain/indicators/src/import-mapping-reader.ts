import { exactDecimal } from './import-mapping-decimal';
import { mappingContradictions } from './import-mapping-contradictions';
import {
  type CsvFile,
  centerKeys,
  csvDelimiters,
  csvEncodings,
  type ImportMapping,
  type LongValue,
  type LongValues,
  type MappedCenter,
  type MappedJurisdiction,
  type Measured,
  partialRules,
  type WideValue,
  type WideValues,
  type XlsxFile,
} from './import-mapping';
import { type MappingFault, MappingPlace } from './import-mapping-place';
import { unitFactor, unitNames } from './import-mapping-unit';
import { findIndicator, type IndicatorCode, indicatorByCode } from './indicator-catalogue';

export type MappingReading =
  | { readonly ok: true; readonly mapping: ImportMapping }
  | { readonly ok: false; readonly faults: readonly MappingFault[] };

/** JSON text → mapping, or every fault with the path of its place. */
export function parseImportMapping(json: string): MappingReading {
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch {
    return { ok: false, faults: [{ path: '', message: 'this is no JSON', messageZh: '不是有效的 JSON' }] };
  }
  return readImportMapping(document);
}

/** As `parseImportMapping`, of a document that is parsed already. */
export function readImportMapping(document: unknown): MappingReading {
  const faults: MappingFault[] = [];
  const mapping = readRoot(new MappingPlace(document, '', faults));
  if (faults.length === 0) faults.push(...mappingContradictions(mapping));
  return faults.length === 0 ? { ok: true, mapping } : { ok: false, faults };
}

const isCurrency = (text: string): boolean => /^[A-Z]{3}$/.test(text);
const isPositive = (text: string): boolean => {
  const decimal = exactDecimal(text);
  return decimal !== undefined && decimal.digits > 0n && decimal.scale <= 12 && text.length <= 24;
};

const currencyAt = (place: MappingPlace): string =>
  place.textThat(isCurrency, '应为 ISO 4217 货币代码，如 "GBP"', 'an ISO 4217 currency code such as "GBP" is wanted');
const positiveAt = (place: MappingPlace): string =>
  place.textThat(
    isPositive,
    '应为正的十进制数文本，如 "0.85"',
    'a positive decimal as text, such as "0.85", is wanted',
  );
const textAt = (place: MappingPlace): string => place.text();
const rowAt = (place: MappingPlace): number => place.wholeFrom1();

function readRoot(root: MappingPlace): ImportMapping {
  const at = root.members([
    'version',
    'title',
    'file',
    'jurisdiction',
    'center',
    'year',
    'rates',
    'missing',
    'thousands',
    'values',
    'ignored',
  ]);
  return {
    version: at.version.oneOf([1]),
    title: at.title.label(),
    file: readFile(at.file),
    jurisdiction: readJurisdiction(at.jurisdiction),
    center: readCenter(at.center),
    year: { column: at.year.members(['column']).column.text() },
    rates: at.rates.optional(readRates) ?? {},
    missing: at.missing.optional((place) => place.list().map((one) => one.anyText())) ?? [''],
    thousands: at.thousands.optional((place) => place.oneOf<',' | ' '>([',', ' '])),
    values: readValues(at.values),
    ignored:
      at.ignored.optional((place) =>
        place.list().map((one) => {
          const { column, reason } = one.members(['column', 'reason']);
          return { column: column.text(), reason: reason.text() };
        }),
      ) ?? [],
  };
}

function readFile(place: MappingPlace): CsvFile | XlsxFile {
  const at = place.members(['format', 'delimiter', 'encoding', 'sheet', 'headerRow']);
  const headerRow = at.headerRow.optional(rowAt) ?? 1;
  if (at.format.oneOf<'csv' | 'xlsx'>(['csv', 'xlsx']) === 'xlsx') {
    for (const other of [at.delimiter, at.encoding])
      if (other.isThere) other.fail('仅用于 CSV', 'this is for CSV only');
    return { format: 'xlsx', sheet: at.sheet.optional(textAt), headerRow };
  }
  if (at.sheet.isThere) at.sheet.fail('仅用于 XLSX', 'this is for XLSX only');
  return {
    format: 'csv',
    delimiter: at.delimiter.optional((one) => one.oneOf(csvDelimiters)),
    encoding: at.encoding.optional((one) => one.oneOf(csvEncodings)),
    headerRow,
  };
}

function readJurisdiction(place: MappingPlace): MappedJurisdiction {
  const at = place.members(['code', 'create']);
  return {
    code: at.code.textThat(
      (text) => /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/.test(text),
      '应为由字母、数字、连字符组成的代码',
      'a code of letters, digits and hyphens is wanted',
    ),
    create: at.create.optional((one) => {
      const { name, currency, note } = one.members(['name', 'currency', 'note']);
      return { name: name.label(), currency: currencyAt(currency), note: note.label() };
    }),
  };
}

function readCenter(place: MappingPlace): MappedCenter {
  const at = place.members(['column', 'by', 'unknown', 'nameColumn', 'sameName']);
  return {
    column: at.column.text(),
    by: at.by.oneOf(centerKeys),
    unknown: at.unknown.oneOf<'refuse' | 'create'>(['refuse', 'create']),
    nameColumn: at.nameColumn.optional(textAt),
    sameName: at.sameName.optional((one) => one.oneOf<'refuse' | 'addCode'>(['refuse', 'addCode'])) ?? 'refuse',
  };
}

const readRates = (place: MappingPlace): Record<string, string> =>
  Object.fromEntries(
    place.entries().map(([currency, rate]) => {
      if (!isCurrency(currency)) rate.fail('不是 ISO 4217 货币代码', 'this is no ISO 4217 currency code');
      return [currency, positiveAt(rate)];
    }),
  );

function readValues(place: MappingPlace): WideValues | LongValues {
  const at = place.members([
    'shape',
    'columns',
    'indicatorColumn',
    'valueColumn',
    'unitColumn',
    'currencyColumn',
    'labels',
    'ignoredLabels',
  ]);
  const shape = at.shape.oneOf<'wide' | 'long'>(['wide', 'long']);
  const longOnly = [at.indicatorColumn, at.valueColumn, at.unitColumn, at.currencyColumn, at.labels, at.ignoredLabels];
  for (const other of shape === 'wide' ? longOnly : [at.columns]) {
    if (other.isThere) other.fail(`不用于 ${shape}`, `this is not for the shape ${shape}`);
  }
  if (shape === 'wide') return { shape, columns: someOf(at.columns, readWideValue) };
  return {
    shape,
    indicatorColumn: at.indicatorColumn.text(),
    valueColumn: at.valueColumn.text(),
    unitColumn: at.unitColumn.optional(textAt),
    currencyColumn: at.currencyColumn.optional(textAt),
    labels: someOf(at.labels, readLongValue),
    ignoredLabels:
      at.ignoredLabels.optional((list) =>
        list.list().map((one) => {
          const { label, reason } = one.members(['label', 'reason']);
          return { label: label.text(), reason: reason.text() };
        }),
      ) ?? [],
  };
}

function someOf<T>(place: MappingPlace, read: (place: MappingPlace) => T): T[] {
  const list = place.list();
  if (place.isThere && list.length === 0) place.fail('至少需要一项', 'at least one is wanted');
  return list.map(read);
}

const measuredMembers = ['indicator', 'unit', 'factor', 'currency', 'note'] as const;

function readWideValue(place: MappingPlace): WideValue {
  const at = place.members([...measuredMembers, 'column', 'combine', 'partial']);
  const measured = readMeasured(at);
  if (!at.combine.isThere) {
    if (at.partial.isThere) at.partial.fail('仅用于 combine', 'this is for combine only');
    return { ...measured, column: at.column.text() };
  }
  if (at.column.isThere) at.column.fail('column 与 combine 只能用一个', 'either column or combine, not both');
  const combine = at.combine.list().map(textAt);
  if (new Set(combine).size < Math.max(2, combine.length)) {
    at.combine.fail('需要至少两个不同的列', 'two or more different columns are wanted');
  }
  return { ...measured, combine, partial: at.partial.optional((one) => one.oneOf(partialRules)) ?? 'refuse' };
}

function readLongValue(place: MappingPlace): LongValue {
  const at = place.members([...measuredMembers, 'label']);
  return { ...readMeasured(at), label: at.label.text() };
}

type MeasuredPlaces = Readonly<Record<(typeof measuredMembers)[number], MappingPlace>>;

function readMeasured(at: MeasuredPlaces): Measured {
  const indicator = indicatorAt(at.indicator);
  const measured: Measured = {
    indicator,
    unit: at.unit.optional(textAt),
    factor: at.factor.optional(positiveAt),
    currency: at.currency.optional(currencyAt),
    note: at.note.optional((place) => place.label()),
  };
  const { unit } = indicatorByCode(indicator);
  if (measured.unit !== undefined && measured.factor !== undefined) {
    at.factor.fail('unit 与 factor 只能用一个', 'either unit or factor, not both');
  }
  if (measured.unit !== undefined && unitFactor(unit, measured.unit) === undefined) {
    const names = unitNames(unit).join(', ');
    at.unit.fail(`不是 ${indicator} 的计量单位；可用：${names}`, `no unit of ${indicator}; there are: ${names}`);
  }
  if (measured.currency !== undefined && unit !== 'CNY') {
    at.currency.fail(`${indicator} 不是金额`, `${indicator} is not money`);
  }
  return measured;
}

function indicatorAt(place: MappingPlace): IndicatorCode {
  const code = place.text();
  const indicator = findIndicator(code);
  if (indicator === undefined && code !== '') place.fail(`没有指标 ${code}`, `there is no indicator ${code}`);
  return indicator?.code ?? 'RD_INVESTMENT';
}
