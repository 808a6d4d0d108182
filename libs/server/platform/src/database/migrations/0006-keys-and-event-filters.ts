import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers of mutations are kept by the key that a client gave them; the event log is found by subject, actor, place and time. */
export class KeysAndEventFilters1763900000006 implements MigrationInterface {
  readonly name = 'KeysAndEventFilters1763900000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
CREATE TABLE idempotency_key (
  actor text NOT NULL,
  key text NOT NULL CONSTRAINT idempotency_key_form CHECK (key ~ '^[A-Za-z0-9_-]{8,64}$'),
  request_hash text NOT NULL, -- of the mutation's name and arguments
  selection_hash text NOT NULL, -- of what was asked for of the result
  row_id bigint NOT NULL, -- the row that was changed
  answer text NOT NULL, -- JSON
  made_at timestamptz NOT NULL,
  CONSTRAINT idempotency_key_pk PRIMARY KEY (actor, key)
);
CREATE INDEX idempotency_key_made ON idempotency_key (made_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_key TO wanchuang_server;

-- The digest joins its parts by line breaks: without one inside a part, no two events have one digest.
-- What was written before is left to verify-events.
ALTER TABLE event ADD CONSTRAINT event_parts_one_line CHECK (strpos(actor || subject || payload, chr(10)) = 0) NOT VALID;
CREATE INDEX event_subject ON event (subject, sequence);
CREATE INDEX event_actor ON event (actor, sequence);
CREATE INDEX event_jurisdiction ON event (jurisdiction_id, sequence) WHERE jurisdiction_id IS NOT NULL;
CREATE INDEX event_occurred ON event (occurred_at, sequence);
`;

const down = /* sql */ `
DROP INDEX event_subject, event_actor, event_jurisdiction, event_occurred;
ALTER TABLE event DROP CONSTRAINT event_parts_one_line;
DROP TABLE idempotency_key;
`;
