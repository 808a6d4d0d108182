import { candidacyRules, FindingOutcome } from '@wanchuang/domain-recognition';
import { columns, literal, many, type TypeReads } from '@wanchuang/server-platform';
import { progressTables } from './progress-tables';

const outcomes = Object.values(FindingOutcome);
const ruleOrder = `ARRAY[${candidacyRules.map(({ name }) => literal(name)).join(', ')}]`;

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
        SELECT finding.rule, finding.clause, applied.field_id, finding.outcome, count(*) AS findings
        FROM ${at.applied()} applied JOIN application_finding finding ON finding.application_id = applied.id
        WHERE applied.is_of_call GROUP BY 1, 2, 3, 4
      ) held JOIN field ON field.id = held.field_id GROUP BY 1, 2, 3, 4) ${row}`,
    // rules that are none of an application's conditions stand last
    orderBy: `array_position(${ruleOrder}, ${row}.rule), ${row}.rule, ${row}.clause, ${row}.field_id`,
  };
});

export const clauseReads: TypeReads = {
  type: 'ClauseOutcomes',
  fields: columns(['rule', 'clause', 'fieldCode', ...outcomes.map((one) => one.toLowerCase())]),
};
