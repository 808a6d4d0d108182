import { candidacyRules, FindingOutcome } from '@wanchuang/domain-recognition';
import { columns, literal, many, type TypeReads } from '@wanchuang/server-platform';
import { type ProgressTables, progressTables } from './progress-tables';

const outcomes = Object.values(FindingOutcome);
const ruleOrder = `ARRAY[${candidacyRules.map(({ name }) => literal(name)).join(', ')}]`;

/** Applications of the call of which the rules say the same: there are many of each kind. */
const alike = (at: ProgressTables): string =>
  at.scope.table(
    'alike',
    () => `SELECT applied.field_id, kept.outcomes, count(*) AS findings
      FROM ${at.applied()} applied JOIN application_outcomes kept ON kept.application_id = applied.id
      WHERE applied.is_of_call GROUP BY 1, 2`,
  );

export const clauses = many((read) => {
  const at = read.scope.take(progressTables);
  const row = read.plan.alias('clause');
  const counts = outcomes.map(
    (one) =>
      `coalesce(sum(held.findings) FILTER (WHERE held.outcome = ${literal(one)}), 0)::int AS ${one.toLowerCase()}`,
  );
  return {
    row,
    from: `(
      SELECT held.rule, held.clause, held.field_id, field.code AS field_code, ${counts.join(', ')}
      FROM (
        SELECT said.key AS rule, said.value ->> 0 AS clause, alike.field_id, said.value ->> 1 AS outcome, alike.findings
        FROM ${alike(at)} alike, jsonb_each(alike.outcomes::jsonb) said
      ) held JOIN field ON field.id = held.field_id GROUP BY 1, 2, 3, 4) ${row}`,
    // rules that are none of an application's conditions stand last
    orderBy: `array_position(${ruleOrder}, ${row}.rule), ${row}.rule, ${row}.clause, ${row}.field_id`,
  };
});

export const clauseReads: TypeReads = {
  type: 'ClauseOutcomes',
  fields: columns(['rule', 'clause', 'fieldCode', ...outcomes.map((one) => one.toLowerCase())]),
};
