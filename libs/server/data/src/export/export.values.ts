import type { PlannedColumn } from './export.catalogue';

/** A value of a row as JSON has it. */
export type ExportValue = string | number | boolean | null;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const valueAt = (node: unknown, { steps }: PlannedColumn): ExportValue => {
  let value: unknown = node;
  for (const step of steps) value = isObject(value) ? Reflect.get(value, step) : null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
};

/** The values of a row in the order of the columns. */
export const valuesOf = (json: string, columns: readonly PlannedColumn[]): ExportValue[] => {
  const node: unknown = JSON.parse(json);
  return columns.map((one) => valueAt(node, one));
};
