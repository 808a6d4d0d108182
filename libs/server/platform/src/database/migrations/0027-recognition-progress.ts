import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What progress is counted from: with each step how long the state before it lasted and how far the application has come, and
 * of each application what the rules last said (Art. 8, 9, 26).
 */
export class RecognitionProgress1763900000027 implements MigrationInterface {
  readonly name = 'RecognitionProgress1763900000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(steps);
    await runner.query(findings);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const steps = /* sql */ `
-- The place of a state on the way from the application to the center; 0 where it is none. A test holds it against the domain.
CREATE FUNCTION recognition_stage(state text) RETURNS smallint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE state WHEN 'SUBMITTED' THEN 1 WHEN 'RETURNED' THEN 1 WHEN 'RECOMMENDED' THEN 2 WHEN 'IN_CONSULTATION' THEN 2
    WHEN 'CONSULTED' THEN 3 WHEN 'APPROVED' THEN 4 WHEN 'IN_NOTICE' THEN 5 WHEN 'RECOGNISED' THEN 6 ELSE 0 END::smallint
$$;
CREATE FUNCTION day_in_china(at timestamptz) RETURNS date LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT (at AT TIME ZONE 'Asia/Shanghai')::date
$$;

ALTER TABLE application_step
  ADD COLUMN stayed_days integer, -- in the state that it leaves, in calendar days; NULL: it is the first step
  ADD COLUMN stage smallint NOT NULL DEFAULT 0; -- the furthest that the application has come by it

CREATE FUNCTION measure_application_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before application_step;
BEGIN
  SELECT * INTO before FROM application_step WHERE application_id = NEW.application_id ORDER BY id DESC LIMIT 1;
  NEW.stayed_days := day_in_china(NEW.at) - day_in_china(before.at);
  NEW.stage := greatest(before.stage, recognition_stage(NEW.to_state));
  RETURN NEW;
END $$;

UPDATE application_step SET stayed_days = measured.stayed_days, stage = measured.stage FROM (
  SELECT id, day_in_china(at) - day_in_china(lag(at) OVER way) AS stayed_days, max(recognition_stage(to_state)) OVER way AS stage
  FROM application_step WINDOW way AS (PARTITION BY application_id ORDER BY id)
) measured WHERE measured.id = application_step.id;
CREATE TRIGGER application_step_is_measured BEFORE INSERT ON application_step
  FOR EACH ROW EXECUTE FUNCTION measure_application_step();
`;

const findings = /* sql */ `
CREATE TABLE application_finding (
  application_id integer NOT NULL CONSTRAINT application_finding_application_fk REFERENCES application,
  rule text NOT NULL,
  clause text NOT NULL,
  outcome text NOT NULL CONSTRAINT application_finding_outcome_known
    CHECK (outcome IN ('MET', 'EXCEPTED', 'WAIVED', 'JUDGED', 'UNMET', 'OPEN')),
  CONSTRAINT application_finding_pk PRIMARY KEY (application_id, rule)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON application_finding TO wanchuang_server;

-- What a finding comes to, in one word; a test holds it against the domain's isSatisfied().
CREATE FUNCTION finding_outcome(finding jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN finding ->> 'verdict' = 'MET' THEN 'MET'
    WHEN finding ->> 'settledBy' IS NULL THEN 'UNMET'
    WHEN finding #>> '{settlement,kind}' IS DISTINCT FROM finding ->> 'settledBy' THEN 'OPEN'
    WHEN finding #>> '{settlement,isMet}' = 'false' THEN 'UNMET'
    WHEN finding ->> 'settledBy' = 'EXCEPTION' THEN 'EXCEPTED'
    WHEN finding ->> 'settledBy' = 'WAIVER' THEN 'WAIVED'
    ELSE 'JUDGED'
  END
$$;

-- Keeps the findings of an application: all that there are, or some that take the place of the same rules'.
CREATE FUNCTION keep_application_findings(application_key integer, findings jsonb, are_all boolean) RETURNS void LANGUAGE sql AS $$
  DELETE FROM application_finding WHERE are_all AND application_id = application_key
    AND rule NOT IN (SELECT finding ->> 'rule' FROM jsonb_array_elements(findings) finding);
  INSERT INTO application_finding (application_id, rule, clause, outcome)
  SELECT application.id, finding ->> 'rule', finding ->> 'clause', finding_outcome(finding)
  FROM application, jsonb_array_elements(findings) finding WHERE application.id = application_key
  ON CONFLICT ON CONSTRAINT application_finding_pk DO UPDATE SET clause = EXCLUDED.clause, outcome = EXCLUDED.outcome;
$$;

-- A decision on an application brings the findings that it rests on; one on a single finding brings what it is about.
CREATE FUNCTION keep_decided_findings() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  found jsonb := NEW.findings::jsonb -> 'findings';
BEGIN
  IF jsonb_typeof(found) = 'array' AND jsonb_array_length(found) > 0 THEN
    PERFORM keep_application_findings(split_part(NEW.subject, '_', 2)::integer, found, NEW.kind IN ('APPROVE', 'REFUSE'));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER decided_findings_are_kept AFTER INSERT ON decision FOR EACH ROW
  WHEN (NEW.subject LIKE 'application\\_%' AND NEW.kind IN ('JUDGE', 'EXCEPT', 'WAIVE', 'APPROVE', 'REFUSE'))
  EXECUTE FUNCTION keep_decided_findings();

SELECT keep_application_findings(application_key, findings, are_all) FROM (
  SELECT split_part(subject, '_', 2)::integer AS application_key, findings::jsonb -> 'findings' AS findings,
    kind IN ('APPROVE', 'REFUSE') AS are_all
  FROM decision WHERE subject LIKE 'application\\_%' AND kind IN ('JUDGE', 'EXCEPT', 'WAIVE', 'APPROVE', 'REFUSE') ORDER BY id
) decided WHERE jsonb_typeof(findings) = 'array' AND jsonb_array_length(findings) > 0;
`;

const down = /* sql */ `
DROP TRIGGER decided_findings_are_kept ON decision;
DROP FUNCTION keep_decided_findings, keep_application_findings, finding_outcome;
DROP TABLE application_finding;
DROP TRIGGER application_step_is_measured ON application_step;
DROP FUNCTION measure_application_step;
ALTER TABLE application_step DROP COLUMN stayed_days, DROP COLUMN stage;
DROP FUNCTION recognition_stage, day_in_china;
`;
