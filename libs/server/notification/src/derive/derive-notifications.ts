import { type Database, dayInShanghai, type Transaction } from '@wanchuang/server-platform';
import { kindsAsJson } from './kinds';

/** How many events one transaction reads. */
const usualBatch = 500;

/** Whether somebody can sign in and holds the role today for the organisation that the event names. */
const isOfficerOf = (role: string, named: string): string => `person.status = 'ACTIVE' AND EXISTS (
    SELECT FROM role_holding held WHERE held.person_id = person.id AND held.role = '${role}'
      AND held.organisation_id = (told.payload->>'${named}')::int
      AND held.from_on <= $4::date AND (held.until_on IS NULL OR held.until_on > $4::date))`;

/** Whether somebody can sign in and works today for a host or department of the event's jurisdiction or one below it. */
const isOfficerInPlace = `person.status = 'ACTIVE' AND EXISTS (
    SELECT FROM role_holding held JOIN organisation ON organisation.id = held.organisation_id
    JOIN jurisdiction_closure place ON place.descendant_id = organisation.jurisdiction_id
    WHERE held.person_id = person.id AND held.role IN ('HOST_OFFICER', 'DEPARTMENT_OFFICER')
      AND place.ancestor_id = event.jurisdiction_id
      AND held.from_on <= $4::date AND (held.until_on IS NULL OR held.until_on > $4::date))`;

/**
 * The lines that follow from the events after $1 up to $2. Whoever is told must be there; officers must hold the role today,
 * in the event's jurisdiction or one above it, and be able to sign in. One change that ends many sessions, or suspends
 * somebody, is told once.
 */
const insert = /* sql */ `
INSERT INTO notification (person_id, kind, event_sequence, subject, role, jurisdiction_id, organisation_id, until_on, created_at, in_inbox, mail)
SELECT person.id, kind.kind, event.sequence, event.subject, told.payload->>'role',
  (SELECT id FROM jurisdiction WHERE id = event.jurisdiction_id),
  (SELECT id FROM organisation WHERE id = (told.payload->>'organisationId')::int),
  (told.payload->>'untilOn')::date, event.occurred_at,
  coalesce(preference.in_inbox, TRUE), coalesce(preference.mail, kind.mail)
FROM event
JOIN json_to_recordset($3::json) kind(kind text, event text, hears text, tells_own boolean, once boolean, mail text) ON kind.event = event.type
CROSS JOIN LATERAL (SELECT event.payload::json AS payload) told
JOIN person ON CASE kind.hears
  WHEN 'SUBJECT' THEN event.subject = 'person_' || person.id AND person.status <> 'ERASED'
  WHEN 'OWNER' THEN told.payload->>'personId' = 'person_' || person.id AND person.status <> 'ERASED'
  WHEN 'HOST' THEN ${isOfficerOf('HOST_OFFICER', 'organisationId')}
  WHEN 'DEPARTMENT' THEN ${isOfficerOf('DEPARTMENT_OFFICER', 'departmentId')}
  WHEN 'PLACE' THEN ${isOfficerInPlace}
  ELSE person.status = 'ACTIVE' AND EXISTS (
    SELECT FROM role_holding held JOIN jurisdiction_closure place ON place.ancestor_id = held.jurisdiction_id
    WHERE held.person_id = person.id AND held.role = 'BUREAU_OFFICER' AND place.descendant_id = event.jurisdiction_id
      AND held.from_on <= $4::date AND (held.until_on IS NULL OR held.until_on > $4::date)) END
LEFT JOIN notification_preference preference ON preference.person_id = person.id AND preference.kind = kind.kind
WHERE event.sequence > $1 AND event.sequence <= $2
  AND (kind.tells_own OR event.actor <> 'person_' || person.id)
  AND (coalesce(preference.in_inbox, TRUE) OR preference.mail <> 'NEVER')
  AND NOT (kind.once AND EXISTS (
    SELECT FROM event before WHERE before.sequence = event.sequence - 1 AND before.type IN (event.type, 'person.suspended')
      AND before.actor = event.actor AND before.subject = event.subject AND before.occurred_at = event.occurred_at))
ORDER BY event.sequence, person.id
ON CONFLICT ON CONSTRAINT notification_once DO NOTHING
RETURNING mail`;

/** Of somebody who was erased, nothing is kept here. */
const forget = (table: 'notification' | 'notification_preference'): string => `
  DELETE FROM ${table} WHERE 'person_' || person_id IN (
    SELECT subject FROM event WHERE sequence > $1 AND sequence <= $2 AND type = 'person.erased')`;

export interface Derived {
  /** Events that were read. */
  readonly events: number;
  /** Notifications that were made. */
  readonly made: number;
  /** How many of them want to go out at once. */
  readonly atOnce: number;
}

/**
 * Reads the log on from where it was left, and writes who is told of what. The cursor moves in the transaction that writes:
 * what dies half-way is as if it had not begun. Of many that read at once, one does; the others find nothing to do.
 */
export const deriveNotifications = async (database: Database, batch = usualBatch): Promise<Derived> => {
  const sum = { events: 0, made: 0, atOnce: 0 };
  for (;;) {
    const { events, made, atOnce } = await database.transact('system', (tx) => deriveOnce(tx, batch));
    sum.events += events;
    sum.made += made;
    sum.atOnce += atOnce;
    if (events < batch) return sum;
  }
};

const nothing: Derived = { events: 0, made: 0, atOnce: 0 };

async function deriveOnce(tx: Transaction, batch: number): Promise<Derived> {
  await tx.rows('INSERT INTO notification_cursor (id, sequence) VALUES (1, 0) ON CONFLICT (id) DO NOTHING');
  const [cursor] = await tx.rows<{ sequence: string }>(
    'SELECT sequence FROM notification_cursor WHERE id = 1 FOR UPDATE SKIP LOCKED',
  );
  if (!cursor) return nothing;
  const [next] = await tx.rows<{ until: string | null; events: number }>(
    'SELECT max(sequence) AS until, count(*)::int AS events FROM (SELECT sequence FROM event WHERE sequence > $1 ORDER BY sequence LIMIT $2) next',
    [cursor.sequence, batch],
  );
  if (!next || next.until === null) return nothing;
  const range = [cursor.sequence, next.until];
  const made = await tx.rows<{ mail: string }>(insert, [...range, kindsAsJson, dayInShanghai(tx.at)]);
  for (const table of ['notification', 'notification_preference'] as const) await tx.rows(forget(table), range);
  await tx.rows('UPDATE notification_cursor SET sequence = $1 WHERE id = 1', [next.until]);
  return { events: next.events, made: made.length, atOnce: made.filter(({ mail }) => mail === 'AT_ONCE').length };
}
