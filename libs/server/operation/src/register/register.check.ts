import { type ErrorCode, ExpectedError } from '@wanchuang/server-platform';
import type { AnyRegister } from './register';

/** A row on its way into a register; `place` is where it stands among those that came with it. */
export interface GivenRow {
  readonly place: number;
  readonly centerId: number;
  readonly version: number | null;
  readonly verification: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface Fault {
  readonly place: string;
  readonly says: string;
}

const mostFaults = 100;

export const placeOf = (row: GivenRow, property: string): string => `rows[${row.place}].${property}`;

/** @throws ExpectedError that names the place of the first fault and lists up to a hundred. */
export const refuseFaults = (code: ErrorCode, faults: readonly Fault[]): void => {
  const [first] = faults;
  if (!first) return;
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  throw new ExpectedError(code, `${first.place}: ${first.says}${more}`, {
    place: first.place,
    faults: faults.slice(0, mostFaults),
    faultsTotal: faults.length,
  });
};

/** What tells a row from every other. */
export const naturalKeyOf = ({ naturalKey, perCenter }: AnyRegister, row: GivenRow): string =>
  JSON.stringify([perCenter ? row.centerId : null, ...naturalKey.map((property) => row.values[property])]);

const columnFaults = ({ columns }: AnyRegister, row: GivenRow): Fault[] =>
  Object.entries(columns).flatMap(([property, column]) => {
    const value = row.values[property];
    const says = column.fault(value);
    return says === null ? [] : [{ place: placeOf(row, property), says: `'${value ?? ''}' ${says}` }];
  });

const ruleFaults = ({ rules }: AnyRegister, row: GivenRow): Fault[] =>
  rules
    .filter((rule) => !rule.holds(row.values))
    .map((rule) => ({ place: placeOf(row, rule.property), says: `'${row.values[rule.property] ?? ''}' ${rule.says}` }));

const repeated = (register: AnyRegister, rows: readonly GivenRow[]): Fault[] => {
  const firstPlace = new Map<string, number>();
  return rows.flatMap((row) => {
    const key = naturalKeyOf(register, row);
    const first = firstPlace.get(key);
    if (first === undefined) {
      firstPlace.set(key, row.place);
      return [];
    }
    return [
      { place: placeOf(row, register.naturalKey.join(', ')), says: `is the same ${register.called} as rows[${first}]` },
    ];
  });
};

/**
 * What can be said of rows without looking at the database: every column, what columns say together, repetition.
 * @throws ExpectedError BAD_USER_INPUT with every fault and its place.
 */
export const checkRows = (register: AnyRegister, rows: readonly GivenRow[]): void => {
  const faults = rows.flatMap((row) => {
    const found = columnFaults(register, row);
    return found.length > 0 ? found : ruleFaults(register, row);
  });
  refuseFaults('BAD_USER_INPUT', faults.length > 0 ? faults : repeated(register, rows));
};
