import { custom, quoted, type Reading, sqlOf, subqueryOrNull } from '@wanchuang/server-platform';
import { allOf } from '@wanchuang/server-registry';
import { dimensionPlace } from '../result/dimension-place';
import { isPublished } from './is-published';

/** A result as it is hashed: `center_7,GOOD,81.5,TRANSFER=60.25` and an end of line; decimals as answers have them. */
const lineOf = (result: string, score: string): string =>
  `concat('center_', ${result}.center_id, ',', ${result}.grade, ',', trim_scale(${result}.total), (
    SELECT string_agg(concat(',', ${score}.dimension, '=', trim_scale(${score}.score)), '' ORDER BY ${dimensionPlace(`${score}.dimension`)})
    FROM evaluation_score ${score} WHERE ${score}.result_id = ${result}.id), chr(10))`;

const hashOf = (read: Reading): string => {
  const [result, score] = [read.plan.alias('hashed'), read.plan.alias('score')];
  const lines = `string_agg(${lineOf(result, score)}, '' ORDER BY ${result}.center_id)`;
  const hash = `encode(sha256(convert_to(coalesce(${lines}, ''), 'UTF8')), 'hex')`;
  const where = allOf([`${result}.cycle_id = ${read.row}.id`, read.visible('EvaluationResult', result)]);
  return `(SELECT ${sqlOf(quoted(hash))} FROM evaluation_result ${result} WHERE ${where} HAVING ${isPublished(read.row)})`;
};

/** Two readings of a cycle are the same if this is: names of centers, which may change, are not in it. */
export const resultsHash = custom((read) => subqueryOrNull(hashOf(read)), { isTotal: false });
