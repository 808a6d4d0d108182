import { candidacyRules, FindingOutcome } from '@wanchuang/domain-recognition';
import { columns, literal, many, type TypeReads } from '@wanchuang/server-platform';
import { type ProgressTables, progressTables } from './progress-tables';

const outcomes = Object.values(FindingOutcome);
const ruleOrder = `ARRAY[${candidacyRules.map(({ name }) => literal(name)).join(', ')}]`;

/** Of applications of the call that were asked the same: how many (`other` is empty), and how many of each other outcome. */
const said = (at: ProgressTables): string =>
  at.scope.table(
    'said',
    () => `SELECT applied.field_id, kept.clauses, other, count(*) AS findings
      FROM ${at.applied()} applied JOIN application_outcomes kept ON kept.application_id = applied.id,
        unnest(array_prepend('', kept.others)) other
      WHERE applied.is_of_call GROUP BY 1, 2, 3`,
  );

/** Of all that were asked, those are met of which nothing else was said. */
const held = (at: ProgressTables): string =>
  at.scope.table(
    'held',
    () => `SELECT field_id, asked.rule, asked.clause, 'MET' AS outcome, findings
      FROM ${said(at)} said, jsonb_each_text(clauses::jsonb) AS asked (rule, clause) WHERE other = ''
      UNION ALL SELECT field_id, split_part(other, ' ', 1), clauses::jsonb ->> split_part(other, ' ', 1), counted.outcome, counted.findings
      FROM ${said(at)} said, LATERAL (VALUES (split_part(other, ' ', 2), findings), ('MET', -findings)) AS counted (outcome, findings)
      WHERE other <> ''`,
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
      FROM ${held(at)} held JOIN field ON field.id = held.field_id GROUP BY 1, 2, 3, 4) ${row}`,
    // rules that are none of an application's conditions stand last
    orderBy: `array_position(${ruleOrder}, ${row}.rule), ${row}.rule, ${row}.clause, ${row}.field_id`,
  };
});

export const clauseReads: TypeReads = {
  type: 'ClauseOutcomes',
  fields: columns(['rule', 'clause', 'fieldCode', ...outcomes.map((one) => one.toLowerCase())]),
};
