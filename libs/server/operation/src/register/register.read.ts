import { type Reader, readPage, type RequestContext } from '@wanchuang/server-platform';
import { largestPage, oneForEach } from '@wanchuang/server-registry';
import type { AnyRegister, Register } from './register';
import type { RegisterEntryType } from './register-entry.type';
import { filterRegister } from './register.filter';
import type { RegisterArgs } from './register.inputs';
import { entryColumns, noTotals, RegisterPage, type Totals, totalsSql } from './register-page';

/**
 * A page of a register over all centers, the latest rows first.
 * @throws ExpectedError BAD_USER_INPUT for a filter that names what is not there, a page above 200, a cursor of another list.
 */
export const readRegister = async <Entry extends RegisterEntryType>(
  reader: Reader,
  register: Register<Entry>,
  { filter, first, after }: RegisterArgs,
): Promise<RegisterPage<Entry>> => {
  const found = await filterRegister(reader, register, filter ?? {});
  const { from, where, bindings, date } = found;
  const page = await readPage<Entry, Entry>({
    reader,
    select: entryColumns(register),
    from,
    where,
    parameters: bindings.values,
    order: [
      { sql: date, direction: 'DESC', type: 'date' },
      { sql: 'entry.id', direction: 'DESC', type: 'int' },
    ],
    first,
    after,
    maximum: largestPage,
    scope: [register.table, filter ?? {}],
    map: (row) => row,
  });
  const readTotals = async (): Promise<Totals> => {
    const [row] = await reader.rows<Totals>(`SELECT ${totalsSql(register, found)}`, bindings.values);
    return row && row.count > 0 ? row : noTotals;
  };
  let totals: Promise<Totals> | null = null;
  return new RegisterPage(page, () => (totals ??= readTotals()));
};

const readByKeys = async (
  reader: Reader,
  register: AnyRegister,
  keys: readonly number[],
): Promise<(RegisterEntryType | null)[]> => {
  const rows = await reader.rows<RegisterEntryType>(
    `SELECT ${entryColumns(register)} FROM ${register.table} entry JOIN center ON center.id = entry.center_id
     WHERE entry.id = ANY($1::int[]) AND center.withdrawn_at IS NULL`,
    [keys],
  );
  return oneForEach(keys, rows);
};

/** One row of a register by its number in the database; null if its center was withdrawn. */
export const loadEntry = (
  context: RequestContext,
  register: AnyRegister,
  key: number,
): Promise<RegisterEntryType | null> =>
  context.loader(register.table, (keys: readonly number[]) => readByKeys(context.reader, register, keys)).load(key);
