import { checkFirst, type Reader, type RequestContext } from '@wanchuang/server-platform';
import { largestPage, manyForEach, oneForEach } from '@wanchuang/server-registry';
import type { AnyRegister, Register } from './register';
import { cursorOf, type Place, placeOf } from './register-cursor';
import type { RegisterEntryType } from './register-entry.type';
import { filterRegister } from './register.filter';
import type { RegisterArgs, RegisterFilter } from './register.inputs';
import { entryColumns, noTotals, RegisterPage, type Totals, totalsSql } from './register-page';

type Dated<Entry> = Entry & { __day: string };

/** The rows of some centers, at most `first` + 1 of each and only those behind `place`, in one statement. */
const readEntries = async <Entry extends RegisterEntryType>(
  reader: Reader,
  register: Register<Entry>,
  { filter, first }: RegisterArgs,
  centerKeys: readonly number[],
  place: Place | null,
): Promise<Dated<Entry>[][]> => {
  const { from, where, bindings, date } = await filterRegister(reader, register, filter ?? {});
  const behind = place
    ? ` AND (${date}, entry.id) < (${bindings.bind(place.day)}::date, ${bindings.bind(place.key)}::bigint)`
    : '';
  const rows = await reader.rows<Dated<Entry>>(
    `SELECT page.* FROM unnest(${bindings.bind(centerKeys)}::int[]) AS asked (center_id)
     CROSS JOIN LATERAL (
       SELECT ${entryColumns(register)}, ${date} AS "__day" FROM ${from}
       WHERE entry.center_id = asked.center_id AND ${where}${behind}
       ORDER BY ${date} DESC, entry.id DESC LIMIT ${first + 1}
     ) page
     ORDER BY page."__day" DESC, page.key DESC`,
    bindings.values,
  );
  return manyForEach(centerKeys, rows, (row) => row.centerKey);
};

const readTotals = async (
  reader: Reader,
  register: AnyRegister,
  filter: RegisterFilter,
  centerKeys: readonly number[],
): Promise<Totals[]> => {
  const found = await filterRegister(reader, register, filter);
  const asked = found.bindings.bind(centerKeys);
  const rows = await reader.rows<Totals & { key: number }>(
    `SELECT entry.center_id AS key, ${totalsSql(register, found)} AND entry.center_id = ANY(${asked}::int[])
     GROUP BY entry.center_id`,
    found.bindings.values,
  );
  return oneForEach(centerKeys, rows).map((totals) => totals ?? noTotals);
};

const scopeOf = (register: AnyRegister, centerKey: number, filter: RegisterArgs['filter']): unknown => [
  register.table,
  centerKey,
  filter ?? {},
];

const readPages = async <Entry extends RegisterEntryType>(
  context: RequestContext,
  register: Register<Entry>,
  args: RegisterArgs,
  centerKeys: readonly number[],
  place: Place | null,
): Promise<RegisterPage<Entry>[]> => {
  const { filter, first } = args;
  const entries = await readEntries(context.reader, register, args, centerKeys, place);
  return centerKeys.map((centerKey, index) => {
    const found = entries[index] ?? [];
    const scope = scopeOf(register, centerKey, filter);
    const nodes = found.slice(0, first);
    const cursorAt = (at: number): string => {
      const { __day: day = '', key = 0 } = nodes[at] ?? {};
      return cursorOf(scope, { day, key: String(key) });
    };
    const neighbours = { hasNextPage: found.length > first, hasPreviousPage: place !== null };
    return new RegisterPage<Entry>({ nodes, cursorAt, neighbours }, () =>
      loadTotals(context, register, filter ?? {}, centerKey),
    );
  });
};

const loadTotals = (
  context: RequestContext,
  register: AnyRegister,
  filter: RegisterFilter,
  centerKey: number,
): Promise<Totals> =>
  context
    .loader(`${register.table}.totals ${JSON.stringify(filter)}`, (keys: readonly number[]) =>
      readTotals(context.reader, register, filter, keys),
    )
    .load(centerKey);

/**
 * A page of one center's rows, the latest first; those of all centers of the request are read in one statement.
 * @throws ExpectedError BAD_USER_INPUT for a filter that names what is not there, a page above 200, a cursor of another list.
 */
export const loadCenterEntries = async <Entry extends RegisterEntryType>(
  context: RequestContext,
  register: Register<Entry>,
  centerKey: number,
  args: RegisterArgs,
): Promise<RegisterPage<Entry>> => {
  checkFirst(args.first, largestPage);
  // A cursor belongs to the list of one center: asked of several, all but that one refuse it.
  const place = args.after ? placeOf(scopeOf(register, centerKey, args.filter), args.after) : null;
  return context
    .loader(`${register.table} ${JSON.stringify(args)}`, (keys: readonly number[]) =>
      readPages(context, register, args, keys, place),
    )
    .load(centerKey);
};
