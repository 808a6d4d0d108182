import { checkCreditCode } from '@wanchuang/domain-registry';

/** What one column of a register holds: how a value is stored, and what is wrong with one. */
export interface Column<Value> {
  /** PostgreSQL's type. */
  readonly type: 'text' | 'numeric' | 'date' | 'boolean';
  /** For an enumeration: the values that there are. */
  readonly values?: readonly string[];
  /** Says what is wrong with a value; null if nothing is. */
  fault(value: Value): string | null;
}

/** The years that a row may be dated in; facts have the same bounds. */
const years = { first: '1949', last: '2200' };

const dayFault = (value: unknown): string | null => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'is no day such as 2025-03-31';
  const day = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(value)) return 'is no day of the calendar';
  const year = value.slice(0, 4);
  return year < years.first || year > years.last ? `is not within ${years.first} to ${years.last}` : null;
};

const moneyFault = (value: unknown): string | null => {
  if (typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value)) return 'is no amount such as 1250000.50';
  if (value.startsWith('-')) return 'is negative';
  return /^\d{1,16}(\.\d{1,2})?$/.test(value) ? null : 'has more than 16 places before or 2 behind the point';
};

export const text: Column<string> = {
  type: 'text',
  fault: (value) => (typeof value === 'string' && value.trim() !== '' ? null : 'is missing'),
};

/** Text that may be empty. */
export const note: Column<string> = {
  type: 'text',
  fault: (value) => (typeof value === 'string' ? null : 'is missing'),
};

/** An amount of money: exact decimal text, in the currency of the center's jurisdiction. */
export const money: Column<string> = { type: 'numeric', fault: moneyFault };

export const day: Column<string> = { type: 'date', fault: dayFault };

export const optionalDay: Column<string | null> = {
  type: 'date',
  fault: (value) => (value === null ? null : dayFault(value)),
};

export const flag: Column<boolean> = {
  type: 'boolean',
  fault: (value) => (typeof value === 'boolean' ? null : 'is neither true nor false'),
};

/** A unified social credit code (GB 32100-2015). */
export const optionalCreditCode: Column<string | null> = {
  type: 'text',
  fault: (value) => (value === null || checkCreditCode(value).ok ? null : 'is no unified social credit code'),
};

export const oneOf = <Value extends string>(values: Readonly<Record<Value, string>>): Column<Value> => ({
  type: 'text',
  values: Object.values(values),
  fault: (value) => (Object.hasOwn(values, value) ? null : `is none of ${Object.values(values).join(', ')}`),
});

export const optionalOneOf = <Value extends string>(values: Readonly<Record<Value, string>>): Column<Value | null> => ({
  type: 'text',
  values: Object.values(values),
  fault: (value) =>
    value === null || Object.hasOwn(values, value) ? null : `is none of ${Object.values(values).join(', ')}`,
});
