import { globalId, numericId, type Reader, type RequestContext } from '@wanchuang/server-platform';
import { oneForEach, withinJurisdiction } from '@wanchuang/server-registry';
import type { EvaluationCycleType } from './evaluation-cycle.type';

type CycleRow = Omit<EvaluationCycleType, 'id'>;

const columns = `cycle.id AS key, cycle.jurisdiction_id AS "jurisdictionKey", cycle.from_year AS "fromYear", cycle.to_year AS "toYear",
  cycle.state, cycle.cut_off_on AS "cutOffOn", cycle.published_on AS "publishedOn"`;

const toCycle = (row: CycleRow): EvaluationCycleType => ({ ...row, id: globalId('evaluationCycle', row.key) });

/** The cycles of a jurisdiction and those below it, or of all; the latest first. */
export const readCycles = async (
  reader: Reader,
  jurisdictionId: string | null | undefined,
): Promise<EvaluationCycleType[]> => {
  const key = jurisdictionId ? numericId('jurisdiction', jurisdictionId, 'jurisdictionId') : null;
  const rows = await reader.rows<CycleRow>(
    `SELECT ${columns} FROM evaluation_cycle cycle
     WHERE $1::int IS NULL OR ${withinJurisdiction('cycle', '$1::int')}
     ORDER BY cycle.to_year DESC, cycle.from_year DESC, cycle.id`,
    [key],
  );
  return rows.map(toCycle);
};

const readByKeys = async (reader: Reader, keys: readonly number[]): Promise<(EvaluationCycleType | null)[]> => {
  const rows = await reader.rows<CycleRow>(
    `SELECT ${columns} FROM evaluation_cycle cycle WHERE cycle.id = ANY($1::int[])`,
    [keys],
  );
  return oneForEach(keys, rows.map(toCycle));
};

export const loadCycle = (context: RequestContext, key: number): Promise<EvaluationCycleType | null> =>
  context.loader('evaluationCycle', (keys: readonly number[]) => readByKeys(context.reader, keys)).load(key);
