import { headlineIndicators } from '@wanchuang/domain-indicators';
import { checkFirst, type Reader, type RequestContext } from '@wanchuang/server-platform';
import { allOf, badInput, Bindings, cellsOfScope, indicatorKey } from '@wanchuang/server-registry';
import { moversKept } from '../rollup/mover-rollup.sql';
import type { MoversType, MoverType, OverviewType } from './overview.type';

type MoverRow = MoverType & { indicatorKey: number; rising: boolean };

const readBatch = async (
  reader: Reader,
  { scope, latestYear }: OverviewType,
  keys: readonly number[],
): Promise<MoverRow[][]> => {
  const bindings = new Bindings();
  const where = allOf([
    cellsOfScope(scope, 'SCOPE', bindings),
    `cell.indicator_id = ANY(${bindings.bind(keys)}::int[])`,
    `cell.year = ${bindings.bind(latestYear)}`,
  ]);
  const rows = await reader.rows<MoverRow>(
    `SELECT indicator_id AS "indicatorKey", center_id AS "centerKey", value, previous, value - previous AS change,
       round((value - previous) / nullif(previous, 0), 4) AS "changeRate", value > previous AS rising
     FROM mover_rollup cell WHERE ${where} ORDER BY abs(value - previous) DESC, center_id`,
    bindings.values,
  );
  return keys.map((key) => rows.filter((row) => row.indicatorKey === key));
};

/**
 * The largest rises and falls in the latest year.
 * @throws ExpectedError BAD_USER_INPUT for an indicator whose movers are not kept, or more than are kept.
 */
export const readMovers = async (
  context: RequestContext,
  overview: OverviewType,
  indicatorCode: string,
  first: number,
): Promise<MoversType> => {
  checkFirst(first, moversKept);
  if (!headlineIndicators.some((code) => code === indicatorCode))
    throw badInput('indicatorCode', indicatorCode, `movers are kept for ${headlineIndicators.join(', ')}`);
  const loader = context.loader(`overview.movers ${JSON.stringify(overview.filter)}`, (keys: readonly number[]) =>
    readBatch(context.reader, overview, keys),
  );
  const rows = await loader.load(indicatorKey('indicatorCode', indicatorCode));
  return {
    year: overview.latestYear ?? 0,
    rises: rows.filter((row) => row.rising).slice(0, first),
    falls: rows.filter((row) => !row.rising).slice(0, first),
  };
};
