import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a host changes of an application that was returned stays its own until it is handed in again: others read what was
 * handed in last (Art. 9(2)). A conclusion that a recusal sets aside is kept, and another one takes its place (Art. 9(3)).
 * Reasons stand in rows, where they can be read, and not in the log. What progress is counted from is one row of each
 * application.
 */
export class HandedIn1763900000029 implements MigrationInterface {
  readonly name = 'HandedIn1763900000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
    await runner.query(progress);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(progressBefore);
    await runner.query(down);
  }
}

const up = /* sql */ `
-- What is asked for from the next submission on; NULL: what stands beside it.
ALTER TABLE application
  ADD COLUMN next_name text CONSTRAINT application_next_name_given CHECK (next_name <> ''),
  ADD COLUMN next_field_id smallint CONSTRAINT application_next_field_fk REFERENCES field,
  ADD COLUMN next_department_id integer CONSTRAINT application_next_department_fk REFERENCES organisation;
GRANT UPDATE (next_name, next_field_id, next_department_id) ON application TO wanchuang_server;

-- The last submission that a file went with; NULL: none.
ALTER TABLE application_evidence ADD COLUMN handed_in_at timestamptz;
GRANT UPDATE (handed_in_at) ON application_evidence TO wanchuang_server;
UPDATE application_evidence evidence SET handed_in_at = application.submitted_at FROM application
WHERE application.id = application_id AND added_at <= submitted_at AND (removed_at IS NULL OR removed_at > submitted_at);

-- A file shows with the evidence, or the version, that it stands for, and not with the whole application.
UPDATE stored_file SET holder = 'applicationEvidence_' || evidence.id FROM application_evidence evidence
WHERE file_id = stored_file.id;
UPDATE stored_file SET holder = 'applicationVersion_' || version.id FROM application_version version
WHERE scan_file_id = stored_file.id;

ALTER TABLE panel ADD COLUMN cancel_reason text
  CONSTRAINT panel_cancel_reason_length CHECK (char_length(cancel_reason) BETWEEN 1 AND 2000);
GRANT UPDATE (cancel_reason) ON panel TO wanchuang_server;
ALTER TABLE scoring_sheet ADD COLUMN reopen_reason text -- of the last time
  CONSTRAINT scoring_sheet_reopen_reason_length CHECK (char_length(reopen_reason) BETWEEN 1 AND 1000);
GRANT UPDATE (reopen_reason) ON scoring_sheet TO wanchuang_server;

-- Set aside by the recusal of a seat whose sheet had counted (Art. 9(3)); of those that stand, an application has one.
ALTER TABLE panel_conclusion
  ADD COLUMN set_aside_at timestamptz,
  ADD COLUMN recused_seat_id integer CONSTRAINT panel_conclusion_recused_seat_fk REFERENCES seat,
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD CONSTRAINT panel_conclusion_set_aside_for_a_seat CHECK ((set_aside_at IS NULL) = (recused_seat_id IS NULL)),
  DROP CONSTRAINT panel_conclusion_application_unique;
CREATE UNIQUE INDEX panel_conclusion_one_stands ON panel_conclusion (application_id) WHERE set_aside_at IS NULL;
CREATE INDEX panel_conclusion_recused_seat ON panel_conclusion (recused_seat_id) WHERE recused_seat_id IS NOT NULL;
GRANT UPDATE (set_aside_at, recused_seat_id, version) ON panel_conclusion TO wanchuang_server;
`;

const progress = /* sql */ `
ALTER TABLE application ADD COLUMN stage smallint NOT NULL DEFAULT 0; -- the furthest that it has come to, by what still stands
GRANT UPDATE (stage) ON application TO wanchuang_server;
UPDATE application SET stage = reached.stage FROM (
  SELECT application_id, max(stage) AS stage FROM application_step GROUP BY 1) reached WHERE application_id = application.id;
CREATE OR REPLACE FUNCTION measure_application_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.stayed_days := day_in_china(NEW.at) - day_in_china((
    SELECT at FROM application_step WHERE application_id = NEW.application_id ORDER BY id DESC LIMIT 1));
  UPDATE application SET stage = recognition_stage(NEW.to_state)
  WHERE id = NEW.application_id AND (stage < recognition_stage(NEW.to_state) OR NEW.step = 'RECONSULT');
  RETURN NEW;
END $$;
ALTER TABLE application_step DROP COLUMN stage;

-- JSON text: clause and outcome by rule. Applications of which the rules say the same have the same text.
CREATE TABLE application_outcomes (
  application_id integer NOT NULL CONSTRAINT application_outcomes_pk PRIMARY KEY
    CONSTRAINT application_outcomes_application_fk REFERENCES application,
  outcomes text NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON application_outcomes TO wanchuang_server;
INSERT INTO application_outcomes (application_id, outcomes)
SELECT application_id, jsonb_object_agg(rule, jsonb_build_array(clause, outcome)) FROM application_finding GROUP BY 1;
DROP TABLE application_finding;

-- Keeps the findings of an application: all that there are, or some that take the place of the same rules'.
CREATE OR REPLACE FUNCTION keep_application_findings(application_key integer, findings jsonb, are_all boolean) RETURNS void LANGUAGE sql AS $$
  INSERT INTO application_outcomes AS kept (application_id, outcomes)
  SELECT application.id, jsonb_object_agg(finding ->> 'rule', jsonb_build_array(finding ->> 'clause', finding_outcome(finding)))
  FROM application, jsonb_array_elements(findings) finding WHERE application.id = application_key GROUP BY 1
  ON CONFLICT (application_id) DO UPDATE
    SET outcomes = CASE WHEN are_all THEN EXCLUDED.outcomes ELSE (kept.outcomes::jsonb || EXCLUDED.outcomes::jsonb)::text END;
$$;
`;

const progressBefore = /* sql */ `
CREATE TABLE application_finding (
  application_id integer NOT NULL CONSTRAINT application_finding_application_fk REFERENCES application,
  rule text NOT NULL,
  clause text NOT NULL,
  outcome text NOT NULL CONSTRAINT application_finding_outcome_known
    CHECK (outcome IN ('MET', 'EXCEPTED', 'WAIVED', 'JUDGED', 'UNMET', 'OPEN')),
  CONSTRAINT application_finding_pk PRIMARY KEY (application_id, rule)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON application_finding TO wanchuang_server;
INSERT INTO application_finding (application_id, rule, clause, outcome)
SELECT application_id, key, value ->> 0, value ->> 1 FROM application_outcomes, jsonb_each(outcomes::jsonb);
CREATE OR REPLACE FUNCTION keep_application_findings(application_key integer, findings jsonb, are_all boolean) RETURNS void LANGUAGE sql AS $$
  DELETE FROM application_finding WHERE are_all AND application_id = application_key
    AND rule NOT IN (SELECT finding ->> 'rule' FROM jsonb_array_elements(findings) finding);
  INSERT INTO application_finding (application_id, rule, clause, outcome)
  SELECT application.id, finding ->> 'rule', finding ->> 'clause', finding_outcome(finding)
  FROM application, jsonb_array_elements(findings) finding WHERE application.id = application_key
  ON CONFLICT ON CONSTRAINT application_finding_pk DO UPDATE SET clause = EXCLUDED.clause, outcome = EXCLUDED.outcome;
$$;
DROP TABLE application_outcomes;

ALTER TABLE application_step ADD COLUMN stage smallint NOT NULL DEFAULT 0;
UPDATE application_step SET stage = measured.stage FROM (
  SELECT id, max(recognition_stage(to_state)) OVER (PARTITION BY application_id ORDER BY id) AS stage FROM application_step
) measured WHERE measured.id = application_step.id;
CREATE OR REPLACE FUNCTION measure_application_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before application_step;
BEGIN
  SELECT * INTO before FROM application_step WHERE application_id = NEW.application_id ORDER BY id DESC LIMIT 1;
  NEW.stayed_days := day_in_china(NEW.at) - day_in_china(before.at);
  NEW.stage := greatest(before.stage, recognition_stage(NEW.to_state));
  RETURN NEW;
END $$;
ALTER TABLE application DROP COLUMN stage;
`;

const down = /* sql */ `
-- There, nothing is set aside: what a conclusion rested on stays in its decision.
UPDATE application_step SET step = 'CONSULT' WHERE step = 'RECONSULT';
DELETE FROM panel_conclusion WHERE set_aside_at IS NOT NULL;
DROP INDEX panel_conclusion_one_stands;
ALTER TABLE panel_conclusion DROP COLUMN set_aside_at, DROP COLUMN recused_seat_id, DROP COLUMN version,
  ADD CONSTRAINT panel_conclusion_application_unique UNIQUE (application_id);
ALTER TABLE scoring_sheet DROP COLUMN reopen_reason;
ALTER TABLE panel DROP COLUMN cancel_reason;
UPDATE stored_file SET holder = 'application_' || application_id FROM application_version WHERE scan_file_id = stored_file.id;
UPDATE stored_file SET holder = 'application_' || application_id FROM application_evidence WHERE file_id = stored_file.id;
ALTER TABLE application_evidence DROP COLUMN handed_in_at;
ALTER TABLE application DROP COLUMN next_name, DROP COLUMN next_field_id, DROP COLUMN next_department_id;
`;
