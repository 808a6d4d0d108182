import { isProvisional } from '@wanchuang/domain-operation';
import { Carried, type Given, type Reading, Scope } from '@wanchuang/server-platform';
import type { YearBounds } from '@wanchuang/server-evaluation';
import { allOf, checkYears, type Scope as CenterScope, scopeOf } from '@wanchuang/server-registry';
import type { OverviewFilter } from './overview.inputs';
import { SeriesCells } from './series-cells';

/** One overview on its way into SQL. */
export interface OverviewTables {
  /** Holds the tables of the overview: each is read only if a field below asks for it. */
  readonly scope: Scope;
  readonly filter: Given<OverviewFilter>;
  readonly centers: CenterScope;
  /** The years asked for; those that have values may be fewer. */
  readonly years: YearBounds;
  /** The last year whose reports are due by now (Art. 19). */
  readonly dueYear: string;
  /** The data cut-off is asked for. */
  readonly wantsCutOff: boolean;
  readonly seriesCells: SeriesCells;
}

export const overviewTables = new Carried<OverviewTables>('an overview');

const lastDueYear = (today: string): number => {
  const thisYear = Number(today.slice(0, 4));
  return [thisYear, thisYear - 1].find((year) => !isProvisional(year, today)) ?? thisYear - 2;
};

/**
 * What an overview is about, bound. What its filter names must exist.
 * Its refusals: BAD_USER_INPUT that names the place of what is unknown, of a year out of bounds, or of an end before its beginning.
 */
export const openOverview = (read: Reading, filter: Given<OverviewFilter>): OverviewTables => {
  const [from, to] = [filter.at('fromYear'), filter.at('toYear')];
  filter.check(({ fromYear, toYear }) => checkYears([from.place, fromYear], [to.place, toYear]));
  const scope = new Scope(read.scope);
  const centers = scopeOf(filter);
  const years = { from: from.isGiven ? from.bind('int') : null, to: to.isGiven ? to.bind('int') : null };
  const dueYear = read.plan.bind('int', ({ request }) => lastDueYear(request.today));
  const wantsCutOff = read.fieldsOf('Overview', read.field).some(({ name }) => name === 'dataCutOff');
  return {
    scope,
    filter,
    centers,
    years,
    dueYear,
    wantsCutOff,
    seriesCells: new SeriesCells(read.plan, centers, years),
  };
};

/** The condition that a row's year is one of those asked for. */
export const withinYears = ({ from, to }: YearBounds, row: string): string =>
  allOf([from && `${row}.year >= ${from}`, to && `${row}.year <= ${to}`]);
