import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a host changes of an application that was returned stays its own until it is handed in again: others read what was
 * handed in last (Art. 9(2)). Reasons stand in rows, where they can be read, and not in the log.
 */
export class HandedIn1763900000029 implements MigrationInterface {
  readonly name = 'HandedIn1763900000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
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
`;

const down = /* sql */ `
ALTER TABLE scoring_sheet DROP COLUMN reopen_reason;
ALTER TABLE panel DROP COLUMN cancel_reason;
UPDATE stored_file SET holder = 'application_' || application_id FROM application_version WHERE scan_file_id = stored_file.id;
UPDATE stored_file SET holder = 'application_' || application_id FROM application_evidence WHERE file_id = stored_file.id;
ALTER TABLE application_evidence DROP COLUMN handed_in_at;
ALTER TABLE application DROP COLUMN next_name, DROP COLUMN next_field_id, DROP COLUMN next_department_id;
`;
