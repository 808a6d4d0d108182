import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Of what the rules last said of an application, apart: which clauses were asked, the same for nearly all, and the few
 * that were not simply met. Counting 20,000 applications opens a few thousand rows instead of twenty thousand documents.
 */
export class OutcomesThatCount1763900000033 implements MigrationInterface {
  readonly name = 'OutcomesThatCount1763900000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
ALTER TABLE application_outcomes
  ADD COLUMN clauses text NOT NULL DEFAULT '{}', -- JSON text: the clause of each rule
  ADD COLUMN others text[] NOT NULL DEFAULT '{}'; -- rule and outcome of each that is not met as it stands
UPDATE application_outcomes SET clauses = said.clauses, others = said.others FROM (
  SELECT application_id, jsonb_object_agg(key, value ->> 0) AS clauses,
    coalesce(array_agg(key || ' ' || (value ->> 1) ORDER BY key) FILTER (WHERE value ->> 1 <> 'MET'), '{}') AS others
  FROM application_outcomes, jsonb_each(outcomes::jsonb) GROUP BY 1
) said WHERE said.application_id = application_outcomes.application_id;
ALTER TABLE application_outcomes ALTER COLUMN clauses DROP DEFAULT, ALTER COLUMN others DROP DEFAULT, DROP COLUMN outcomes;

-- Keeps the findings of an application: all that there are, or some that take the place of the same rules'.
CREATE OR REPLACE FUNCTION keep_application_findings(application_key integer, findings jsonb, are_all boolean) RETURNS void LANGUAGE sql AS $$
  INSERT INTO application_outcomes AS kept (application_id, clauses, others)
  SELECT application.id, jsonb_object_agg(finding ->> 'rule', finding ->> 'clause'),
    coalesce(array_agg((finding ->> 'rule') || ' ' || finding_outcome(finding)) FILTER (WHERE finding_outcome(finding) <> 'MET'), '{}')
  FROM application, jsonb_array_elements(findings) finding WHERE application.id = application_key GROUP BY 1
  ON CONFLICT (application_id) DO UPDATE SET
    clauses = CASE WHEN are_all THEN EXCLUDED.clauses ELSE (kept.clauses::jsonb || EXCLUDED.clauses::jsonb)::text END,
    others = CASE WHEN are_all THEN EXCLUDED.others ELSE EXCLUDED.others || ARRAY(
      SELECT other FROM unnest(kept.others) other WHERE NOT EXCLUDED.clauses::jsonb ? split_part(other, ' ', 1)) END;
$$;
`;

const down = /* sql */ `
ALTER TABLE application_outcomes ADD COLUMN outcomes text NOT NULL DEFAULT '{}';
UPDATE application_outcomes SET outcomes = said.outcomes FROM (
  SELECT application_id, jsonb_object_agg(rule, jsonb_build_array(clause, coalesce((
    SELECT split_part(other, ' ', 2) FROM unnest(others) other WHERE split_part(other, ' ', 1) = rule), 'MET'))) AS outcomes
  FROM application_outcomes, jsonb_each_text(clauses::jsonb) AS asked (rule, clause) GROUP BY 1
) said WHERE said.application_id = application_outcomes.application_id;
ALTER TABLE application_outcomes ALTER COLUMN outcomes DROP DEFAULT, DROP COLUMN clauses, DROP COLUMN others;

CREATE OR REPLACE FUNCTION keep_application_findings(application_key integer, findings jsonb, are_all boolean) RETURNS void LANGUAGE sql AS $$
  INSERT INTO application_outcomes AS kept (application_id, outcomes)
  SELECT application.id, jsonb_object_agg(finding ->> 'rule', jsonb_build_array(finding ->> 'clause', finding_outcome(finding)))
  FROM application, jsonb_array_elements(findings) finding WHERE application.id = application_key GROUP BY 1
  ON CONFLICT (application_id) DO UPDATE
    SET outcomes = CASE WHEN are_all THEN EXCLUDED.outcomes ELSE (kept.outcomes::jsonb || EXCLUDED.outcomes::jsonb)::text END;
$$;
`;
