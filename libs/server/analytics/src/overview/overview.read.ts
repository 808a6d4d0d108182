import { isProvisional } from '@wanchuang/domain-operation';
import { dayInShanghai, type RequestContext } from '@wanchuang/server-platform';
import { allOf, Bindings, cellsOfScope, checkYears, resolveScope, type Scope } from '@wanchuang/server-registry';
import type { OverviewFilter } from './overview.inputs';
import type { OverviewType } from './overview.type';

interface Bounds {
  first: number | null;
  last: number | null;
  latest: number | null;
  cutOff: Date | null;
}

/** The last year whose reports are due by now (Art. 19). */
const lastDueYear = (context: RequestContext): number => {
  const today = dayInShanghai(context.clock.now());
  const thisYear = Number(today.slice(0, 4));
  return [thisYear, thisYear - 1].find((year) => !isProvisional(year, today)) ?? thisYear - 2;
};

const readBounds = async (
  context: RequestContext,
  scope: Scope,
  { fromYear, toYear }: OverviewFilter,
): Promise<Bounds> => {
  const bindings = new Bindings();
  const where = allOf([
    cellsOfScope(scope, 'SCOPE', bindings),
    fromYear == null ? null : `cell.year >= ${bindings.bind(fromYear)}`,
    toYear == null ? null : `cell.year <= ${bindings.bind(toYear)}`,
  ]);
  const [bounds] = await context.reader.rows<Bounds>(
    `SELECT min(year) AS first, max(year) AS last, max(year) FILTER (WHERE year <= ${bindings.bind(lastDueYear(context))}) AS latest,
       max(known_from) AS "cutOff"
     FROM indicator_rollup cell WHERE ${where}`,
    bindings.values,
  );
  return bounds ?? { first: null, last: null, latest: null, cutOff: null };
};

/**
 * What the overview is about and which years it has; its parts are read when they are selected, from rollups, in a
 * number of statements that depends neither on the number of centers nor on the number of series.
 * @throws ExpectedError BAD_USER_INPUT for an unknown jurisdiction, field or department, or a year out of bounds.
 */
export const readOverview = async (context: RequestContext, filter: OverviewFilter): Promise<OverviewType> => {
  checkYears(['filter.fromYear', filter.fromYear], ['filter.toYear', filter.toYear]);
  const scope = await resolveScope(context.reader, filter);
  const { first, last, latest, cutOff } = await readBounds(context, scope, filter);
  const years =
    first === null || last === null ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { filter, scope, jurisdictionKey: scope.jurisdictionKey ?? 0, years, dataCutOff: cutOff, latestYear: latest };
};
