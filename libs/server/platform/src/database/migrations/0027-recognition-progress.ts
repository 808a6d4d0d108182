import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the rules last said of each application, so that pass rates are counted and not read out of JSON (Art. 8, 26). */
export class RecognitionProgress1763900000027 implements MigrationInterface {
  readonly name = 'RecognitionProgress1763900000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
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
`;
