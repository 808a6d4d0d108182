import { sourceColumnsOf, type ImportMapping, type Measured } from './import-mapping';
import type { MappingFault } from './import-mapping-place';

interface PlacedColumn {
  readonly path: string;
  readonly column: string;
}

/** What cannot be seen at one place of a mapping: members that contradict each other. */
export function mappingContradictions(mapping: ImportMapping): MappingFault[] {
  return [
    ...columnsUsedTwice(mapping),
    ...valuesNamedTwice(mapping),
    ...unstatedRates(mapping),
    ...centersNotMade(mapping),
  ];
}

const fault = (path: string, zh: string, en: string): MappingFault => ({ path, message: en, messageZh: zh });

/** The columns that say which center, year (and indicator) a row is about, in the mapping's order. */
export function structureColumns({ center, year, values }: ImportMapping): PlacedColumn[] {
  const long: [string, string | undefined][] =
    values.shape === 'wide'
      ? []
      : [
          ['values.indicatorColumn', values.indicatorColumn],
          ['values.valueColumn', values.valueColumn],
          ['values.unitColumn', values.unitColumn],
          ['values.currencyColumn', values.currencyColumn],
        ];
  const all: [string, string | undefined][] = [
    ['center.column', center.column],
    ['center.nameColumn', center.nameColumn],
    ['year.column', year.column],
    ...long,
  ];
  return all.flatMap(([path, column]) => (column === undefined ? [] : [{ path, column }]));
}

/** Columns that hold values in the wide shape; one may feed several indicators (a part and its whole). */
export function valueColumns({ values }: ImportMapping): PlacedColumn[] {
  if (values.shape === 'long') return [];
  return values.columns.flatMap((value, index) =>
    sourceColumnsOf(value).map((column) => ({ path: `values.columns[${index}]`, column })),
  );
}

function columnsUsedTwice(mapping: ImportMapping): MappingFault[] {
  const values = new Map(valueColumns(mapping).map((one) => [one.column, one]));
  const ignored = mapping.ignored.map(({ column }, index) => ({ path: `ignored[${index}].column`, column }));
  const roles = new Map<string, string>();
  return [...structureColumns(mapping), ...values.values(), ...ignored].flatMap(({ path, column }) => {
    const earlier = roles.get(column);
    roles.set(column, path);
    return earlier === undefined
      ? []
      : [fault(path, `列“${column}”已用于 ${earlier}`, `the column “${column}” is used by ${earlier} already`)];
  });
}

function valuesNamedTwice({ values }: ImportMapping): MappingFault[] {
  const names: [string, string][] =
    values.shape === 'wide'
      ? values.columns.map((value, index) => [`values.columns[${index}].indicator`, value.indicator])
      : [
          ...values.labels.map(({ label }, index): [string, string] => [`values.labels[${index}].label`, label]),
          ...values.ignoredLabels.map(({ label }, index): [string, string] => [
            `values.ignoredLabels[${index}].label`,
            label,
          ]),
        ];
  const seen = new Set<string>();
  return names.flatMap(([path, name]) => {
    const isRepeated = seen.has(name);
    seen.add(name);
    return isRepeated ? [fault(path, `“${name}”出现两次`, `“${name}” is there twice`)] : [];
  });
}

function unstatedRates({ jurisdiction, rates, values }: ImportMapping): MappingFault[] {
  const own = jurisdiction.create?.currency;
  const ownRate = own === undefined ? undefined : rates[own];
  const measured: [string, Measured][] =
    values.shape === 'wide'
      ? values.columns.map((value, index) => [`values.columns[${index}].currency`, value])
      : values.labels.map((value, index) => [`values.labels[${index}].currency`, value]);
  return [
    ...(own === undefined || ownRate === undefined
      ? []
      : [fault(`rates.${own}`, '辖区本币没有折算率', "the jurisdiction's own currency has no rate")]),
    ...measured.flatMap(([path, { currency }]) =>
      own === undefined || currency === undefined || currency === own || Object.hasOwn(rates, currency)
        ? []
        : [fault(path, `rates 没有写明 ${currency} 的折算率`, `rates does not state a rate for ${currency}`)],
    ),
  ];
}

function centersNotMade({ center }: ImportMapping): MappingFault[] {
  if (center.unknown === 'create') {
    return center.by === 'hostCreditCode'
      ? [fault('center.by', '不能按依托单位代码新建', 'nothing can be made from a host’s code')]
      : [];
  }
  return [
    ...(center.nameColumn === undefined
      ? []
      : [fault('center.nameColumn', '仅在新建时使用', 'this is only for units that are to be made')]),
    ...(center.sameName === 'refuse'
      ? []
      : [fault('center.sameName', '仅在新建时使用', 'this is only for units that are to be made')]),
  ];
}
