import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every event is announced when it is committed: servers follow the version of the data without asking for it. */
export class AnnounceEvents1763900000002 implements MigrationInterface {
  readonly name = 'AnnounceEvents1763900000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(appendEvent(announcement));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(appendEvent(''));
  }
}

// Delivered at commit and in commit order; the payload is what the listener must have seen at least.
const announcement = `PERFORM pg_notify('wanchuang_events', last_sequence::text);
  `;

// Replaced, not dropped and made: so it keeps its owner and the rights that 0001 gave.
const appendEvent = (last: string): string => /* sql */ `
CREATE OR REPLACE FUNCTION append_event(occurred_at timestamptz, actor text, type text, subject text, center_id integer, jurisdiction_id integer, payload text)
    RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  last_sequence bigint;
  last_hash text;
BEGIN
  PERFORM lock_event_chain();
  SELECT e.sequence, e.hash INTO last_sequence, last_hash FROM event e ORDER BY e.sequence DESC LIMIT 1;
  last_sequence := coalesce(last_sequence, 0) + 1;
  last_hash := coalesce(last_hash, repeat('0', 64));
  INSERT INTO event VALUES (last_sequence, append_event.occurred_at, append_event.actor, append_event.type, append_event.subject,
    append_event.center_id, append_event.jurisdiction_id, append_event.payload, last_hash,
    event_digest(last_hash, last_sequence, append_event.occurred_at, append_event.actor, append_event.type, append_event.subject,
      append_event.center_id, append_event.jurisdiction_id, append_event.payload));
  ${last}RETURN last_sequence;
END $$;
`;
