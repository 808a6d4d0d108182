import { Dimension } from '@wanchuang/domain-indicators';
import { globalId, type Page, type Reader, readPage, type RequestContext } from '@wanchuang/server-platform';
import {
  allOf,
  Bindings,
  centerScope,
  type Grade,
  largestPage,
  manyForEach,
  oneForEach,
  type PageArgs,
  resolveScope,
} from '@wanchuang/server-registry';
import { checkEvaluationYears, type EvaluationFilter } from '../evaluation-filter';
import type { DimensionScoreType, EvaluationResultType } from './evaluation-result.type';

interface ResultRow {
  key: number;
  cycleKey: number;
  centerKey: number;
  total: string;
  grade: Grade;
  scores: Partial<Record<Dimension, string>>;
}

// scores as text: a JSON number would pass through a float
const columns = `result.id AS key, result.cycle_id AS "cycleKey", result.center_id AS "centerKey", result.total, result.grade,
  (SELECT coalesce(json_object_agg(score.dimension, score.score::text), '{}') FROM evaluation_score score WHERE score.result_id = result.id) AS scores`;

const published = `cycle.state IN ('PUBLISHED', 'CLOSED')`;
const withCycle = 'evaluation_result result JOIN evaluation_cycle cycle ON cycle.id = result.cycle_id';

/** Scores in the order of Art. 22; dimensions that were not scored are left out. */
export const orderedScores = (scores: Partial<Record<Dimension, string>>): DimensionScoreType[] =>
  Object.values(Dimension).flatMap((dimension) => {
    const score = scores[dimension];
    return score === undefined ? [] : [{ dimension, score }];
  });

const toResult = ({ scores, ...row }: ResultRow): EvaluationResultType => ({
  ...row,
  id: globalId('evaluationResult', row.key),
  scores: orderedScores(scores),
});

/** A page of results of published cycles: the latest cycle first, in it the best first. */
export const readResults = async (
  reader: Reader,
  filter: EvaluationFilter,
  page: PageArgs,
): Promise<Page<EvaluationResultType>> => {
  checkEvaluationYears(filter);
  const bindings = new Bindings();
  const where = allOf([
    published,
    centerScope(await resolveScope(reader, filter), bindings),
    filter.fromYear == null ? null : `cycle.to_year >= ${bindings.bind(filter.fromYear)}`,
    filter.toYear == null ? null : `cycle.from_year <= ${bindings.bind(filter.toYear)}`,
  ]);
  return readPage({
    reader,
    select: columns,
    from: `${withCycle} JOIN center ON center.id = result.center_id`,
    where,
    parameters: bindings.values,
    order: [
      { sql: 'cycle.to_year', direction: 'DESC', type: 'int' },
      { sql: 'cycle.from_year', direction: 'DESC', type: 'int' },
      { sql: 'result.total', direction: 'DESC', type: 'numeric' },
      { sql: 'result.id', direction: 'ASC', type: 'int' },
    ],
    ...page,
    maximum: largestPage,
    scope: ['evaluationResults', filter],
    map: toResult,
  });
};

const readByKeys = async (reader: Reader, keys: readonly number[]): Promise<(EvaluationResultType | null)[]> => {
  const rows = await reader.rows<ResultRow>(
    `SELECT ${columns} FROM ${withCycle} WHERE result.id = ANY($1::int[]) AND ${published}`,
    [keys],
  );
  return oneForEach(keys, rows.map(toResult));
};

const readOfCenters = async (reader: Reader, keys: readonly number[]): Promise<EvaluationResultType[][]> => {
  const rows = await reader.rows<ResultRow>(
    `SELECT ${columns} FROM ${withCycle} WHERE result.center_id = ANY($1::int[]) AND ${published}
     ORDER BY cycle.to_year, cycle.from_year, result.id`,
    [keys],
  );
  return manyForEach(keys, rows.map(toResult), (result) => result.centerKey);
};

const readLatestGrades = async (reader: Reader, keys: readonly number[]): Promise<(Grade | null)[]> => {
  const rows = await reader.rows<{ key: number; grade: Grade }>(
    `SELECT DISTINCT ON (result.center_id) result.center_id AS key, result.grade FROM ${withCycle}
     WHERE result.center_id = ANY($1::int[]) AND ${published} ORDER BY result.center_id, cycle.to_year DESC, result.id DESC`,
    [keys],
  );
  return oneForEach(keys, rows).map((row) => row?.grade ?? null);
};

/** The published result with that number in the database; null if there is none. */
export const loadResult = (context: RequestContext, key: number): Promise<EvaluationResultType | null> =>
  context.loader('evaluationResult', (keys: readonly number[]) => readByKeys(context.reader, keys)).load(key);

/** A center's published results, the oldest first. */
export const loadResultsOfCenter = (context: RequestContext, centerKey: number): Promise<EvaluationResultType[]> =>
  context
    .loader('center.evaluations', (keys: readonly number[]) => readOfCenters(context.reader, keys))
    .load(centerKey);

/** The grade of a center's latest published cycle. */
export const loadLatestGrade = (context: RequestContext, centerKey: number): Promise<Grade | null> =>
  context
    .loader('center.latestGrade', (keys: readonly number[]) => readLatestGrades(context.reader, keys))
    .load(centerKey);
