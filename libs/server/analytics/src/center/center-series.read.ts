import { isProvisional } from '@wanchuang/domain-operation';
import { dayInShanghai, type Reader, type RequestContext } from '@wanchuang/server-platform';
import { Bindings, manyForEach } from '@wanchuang/server-registry';
import { isAmong, knownAt } from '../fact/fact-conditions';
import type { IndicatorSeriesType } from '../fact/indicator-series.type';
import { type FiguresRequest, yearsOf } from './figures-request';

interface ValueRow {
  centerKey: number;
  indicatorKey: number;
  year: number;
  value: string;
}

const readValues = async (
  reader: Reader,
  { indicatorKeys, fromYear, toYear }: FiguresRequest,
  asOf: Date | null,
  centerKeys: readonly number[],
): Promise<ValueRow[][]> => {
  const bindings = new Bindings();
  const rows = await reader.rows<ValueRow>(
    `SELECT fact.center_id AS "centerKey", fact.indicator_id AS "indicatorKey", fact.year, fact.value FROM indicator_fact fact
     WHERE ${isAmong('fact.center_id', centerKeys, bindings)} AND ${isAmong('fact.indicator_id', indicatorKeys, bindings)}
       AND fact.year BETWEEN ${bindings.bind(fromYear)} AND ${bindings.bind(toYear)} AND ${knownAt(asOf, bindings)}`,
    bindings.values,
  );
  return manyForEach(centerKeys, rows, (row) => row.centerKey);
};

/**
 * One series per indicator, with a point for every year; a missing value is null. Those of all centers of the request
 * are read in one statement.
 */
export const loadCenterSeries = async (
  context: RequestContext,
  centerKey: number,
  request: FiguresRequest,
  asOf: Date | null,
): Promise<IndicatorSeriesType[]> => {
  const rows = await context
    .loader(`center.series ${JSON.stringify([request, asOf])}`, (keys: readonly number[]) =>
      readValues(context.reader, request, asOf, keys),
    )
    .load(centerKey);
  const valueOf = new Map(rows.map((row) => [`${row.indicatorKey} ${row.year}`, row.value]));
  const today = dayInShanghai(context.clock.now());
  return request.indicators.map((indicatorCode, index) => ({
    indicatorCode,
    groupKey: null,
    points: yearsOf(request).map((year) => {
      const value = valueOf.get(`${request.indicatorKeys[index]} ${year}`) ?? null;
      return { year, value, centers: value === null ? 0 : 1, provisional: isProvisional(year, today) };
    }),
  }));
};
