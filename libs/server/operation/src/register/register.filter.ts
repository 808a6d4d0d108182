import { type Feed, feedOf } from '@wanchuang/domain-operation';
import { type Given, numericId, type Reading } from '@wanchuang/server-platform';
import { allOf, badInput, checkYears, indicatorKey, searchPattern } from '@wanchuang/server-registry';
import { feedCondition } from '../feed/feed.sql';
import { type AnyRegister, dateColumnOf, typeNameOf } from './register';
import type { RegisterFilter } from './register.inputs';

type GivenFilter = Given<RegisterFilter | null | undefined>;
type GivenWords = Given<readonly string[] | null | undefined>;

/** What a filter says of the rows of a register. */
export interface FilteredEntries {
  readonly where: string;
  /** The column of the date that the rows are counted and ordered by. */
  readonly date: string;
}

const feedFor = (register: AnyRegister, place: string, code: string): Feed => {
  indicatorKey(place, code);
  const feed = feedOf(code);
  if (feed?.register === register.table) return feed;
  const source = feed ? `the register ${feed.register}` : 'annual reports, not a register';
  throw badInput(place, code, `${code} comes from ${source}`);
};

/** A plan for each of the few indicators that a register feeds: they count by other dates and columns. */
const feedAskedFor = (register: AnyRegister, filter: GivenFilter): Feed | null => {
  const feeds = filter.at('feeds');
  const code = feeds.lookAt((given) => given ?? null);
  return code === null ? null : feedFor(register, feeds.place, code);
};

/** One filter on its way to become a condition on the rows that are called `row`. */
class EntryFilter {
  private readonly type: string;

  constructor(
    private readonly read: Reading,
    private readonly register: AnyRegister,
    private readonly row: string,
    private readonly filter: GivenFilter,
  ) {
    this.type = typeNameOf(register);
  }

  entries(): FilteredEntries {
    const { filter, register, row } = this;
    const feed = feedAskedFor(register, filter);
    const date = feed?.countBy ?? dateColumnOf(register.table);
    const verifications = filter.at('verifications');
    const where = allOf([
      feed && feedCondition(feed, row),
      this.ofCenters(),
      this.inYears(`${row}.${date}`),
      verifications.isGiven ? `${row}.verification = ANY(${verifications.bind('text[]')})` : null,
      this.amongKnown('kinds', filter.at('kinds')),
      this.amongKnown('levels', filter.at('levels')),
      this.searched(),
    ]);
    return { where, date };
  }

  /** A column as the viewer may see it: a filter does not tell what is masked. */
  private column(property: string): string {
    return this.read.column(this.type, property, this.row);
  }

  private ofCenters(): string | null {
    const centers = this.filter.at('centerIds');
    if (!centers.isGiven) return null;
    const keys = centers.bind('int[]', (ids, place) =>
      ids.map((id, index) => numericId('center', id, `${place}[${index}]`)),
    );
    return `${this.row}.center_id = ANY(${keys})`;
  }

  private inYears(date: string): string {
    const from = this.filter.at('fromYear');
    const to = this.filter.at('toYear');
    this.filter.check((given) => checkYears([from.place, given?.fromYear], [to.place, given?.toYear]));
    return allOf([
      from.isGiven ? `${date} >= ${from.bind('date', (year) => `${year}-01-01`)}` : null,
      to.isGiven ? `${date} <= ${to.bind('date', (year) => `${year}-12-31`)}` : null,
    ]);
  }

  private amongKnown(what: 'kinds' | 'levels', given: GivenWords): string | null {
    if (!given.isGiven) return null;
    const { register } = this;
    const property = register[what];
    const known = property === undefined ? undefined : register.columns[property]?.values;
    given.check((asked, place) => {
      if (!known) throw badInput(place, asked, `a ${register.called} has no ${what}`);
      const unknown = asked?.findIndex((value) => !known.includes(value)) ?? -1;
      if (unknown < 0) return;
      throw badInput(`${place}[${unknown}]`, asked?.[unknown], `'${asked?.[unknown]}' is none of ${known.join(', ')}`);
    });
    return property === undefined ? null : `${this.column(property)} = ANY(${given.bind('text[]')})`;
  }

  private searched(): string | null {
    const pattern = searchPattern(this.filter.at('search'));
    if (pattern === null) return null;
    return `(${this.register.searched.map((property) => `${this.column(property)} ILIKE ${pattern}`).join(' OR ')})`;
  }
}

/**
 * What a filter says of a register's rows; its jurisdiction is of their centers, and up to the list.
 * Its refusals: BAD_USER_INPUT that names the place of an unknown code, id, kind or level, or of a year out of bounds.
 */
export const filteredEntries = (
  read: Reading,
  register: AnyRegister,
  row: string,
  filter: GivenFilter,
): FilteredEntries => new EntryFilter(read, register, row, filter).entries();
