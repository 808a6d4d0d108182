import { type Feed, feedOf } from '@wanchuang/domain-operation';
import { numericId, type Reader } from '@wanchuang/server-platform';
import {
  allOf,
  badInput,
  Bindings,
  centerScope,
  checkYears,
  indicatorKey,
  resolveScope,
  searchPattern,
} from '@wanchuang/server-registry';
import { feedCondition } from '../feed/feed.sql';
import { type AnyRegister, columnName, dateColumnOf } from './register';
import type { RegisterFilter } from './register.inputs';

/** The rows that a filter finds, as SQL: rows are `entry`, their centers `center`. */
export interface RegisterRows {
  readonly from: string;
  readonly where: string;
  readonly bindings: Bindings;
  /** The date that the rows are counted and ordered by. */
  readonly date: string;
}

const feedFor = (register: AnyRegister, code: string): Feed => {
  indicatorKey('filter.feeds', code);
  const feed = feedOf(code);
  if (feed?.register === register.table) return feed;
  const source = feed ? `the register ${feed.register}` : 'annual reports, not a register';
  throw badInput('filter.feeds', code, `${code} comes from ${source}`);
};

const amongKnown = (
  register: AnyRegister,
  place: 'kinds' | 'levels',
  asked: readonly string[] | null | undefined,
  bindings: Bindings,
): string | null => {
  if (!asked) return null;
  const property = register[place];
  const known = property === undefined ? undefined : register.columns[property]?.values;
  if (property === undefined || !known)
    throw badInput(`filter.${place}`, asked, `a ${register.called} has no ${place}`);
  const unknown = asked.findIndex((value) => !known.includes(value));
  if (unknown >= 0) {
    throw badInput(`filter.${place}[${unknown}]`, asked[unknown], `'${asked[unknown]}' is none of ${known.join(', ')}`);
  }
  return `entry.${columnName(property)} = ANY(${bindings.bind(asked)}::text[])`;
};

const searchedFor = (register: AnyRegister, search: string | null | undefined, bindings: Bindings): string | null => {
  const pattern = searchPattern('filter.search', search);
  if (pattern === null) return null;
  const placeholder = bindings.bind(pattern);
  return `(${register.searched.map((property) => `entry.${columnName(property)} ILIKE ${placeholder}`).join(' OR ')})`;
};

/**
 * What a filter says of the rows of a register. Rows of withdrawn centers are never found.
 * @throws ExpectedError BAD_USER_INPUT that names the place of an unknown code, id, kind or level.
 */
export const filterRegister = async (
  reader: Reader,
  register: AnyRegister,
  filter: RegisterFilter,
): Promise<RegisterRows> => {
  const bindings = new Bindings();
  const { fromYear, toYear, centerIds, verifications } = filter;
  checkYears(['filter.fromYear', fromYear], ['filter.toYear', toYear]);
  const scope = await resolveScope(reader, { jurisdictionId: filter.jurisdictionId });
  const feed = filter.feeds == null ? null : feedFor(register, filter.feeds);
  const date = `entry.${feed?.countBy ?? dateColumnOf(register.table)}`;
  const centers = centerIds?.map((id, index) => numericId('center', id, `filter.centerIds[${index}]`));
  const where = allOf([
    centerScope(scope, bindings),
    feed && feedCondition(feed, 'entry'),
    centers ? `entry.center_id = ANY(${bindings.bind(centers)}::int[])` : null,
    fromYear == null ? null : `${date} >= ${bindings.bind(`${fromYear}-01-01`)}::date`,
    toYear == null ? null : `${date} <= ${bindings.bind(`${toYear}-12-31`)}::date`,
    verifications ? `entry.verification = ANY(${bindings.bind(verifications)}::text[])` : null,
    amongKnown(register, 'kinds', filter.kinds, bindings),
    amongKnown(register, 'levels', filter.levels, bindings),
    searchedFor(register, filter.search, bindings),
  ]);
  return { from: `${register.table} entry JOIN center ON center.id = entry.center_id`, where, bindings, date };
};
