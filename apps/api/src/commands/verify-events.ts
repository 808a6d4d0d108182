import { createHash } from 'node:crypto';
import type { Reader } from '@wanchuang/server-platform';

interface EventRow {
  sequence: string;
  at: string;
  actor: string;
  type: string;
  subject: string;
  center_id: number | null;
  jurisdiction_id: number | null;
  payload: string;
  previous_hash: string;
  hash: string;
}

const columns = `sequence, to_char(occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, actor, type, subject, center_id, jurisdiction_id, payload, previous_hash, hash`;

/** The digest of one event, computed apart from the database's own function. */
const digest = (row: EventRow): string =>
  createHash('sha256')
    .update(
      [
        row.previous_hash,
        row.sequence,
        row.at,
        row.actor,
        row.type,
        row.subject,
        row.center_id ?? '-',
        row.jurisdiction_id ?? '-',
        row.payload,
      ].join('\n'),
    )
    .digest('hex');

/** Walks the chain; returns the number of events, or the first sequence where it is broken. */
export const verifyEvents = async (reader: Reader): Promise<{ events: number; brokenAt: string | null }> => {
  let after = '0';
  let expectedPrevious = '0'.repeat(64);
  let events = 0;
  for (;;) {
    const rows = await reader.rows<EventRow>(
      `SELECT ${columns} FROM event WHERE sequence > $1 ORDER BY sequence LIMIT 5000`,
      [after],
    );
    for (const row of rows) {
      const inOrder =
        row.sequence === String(events + 1) && row.previous_hash === expectedPrevious && row.hash === digest(row);
      if (!inOrder) return { events, brokenAt: row.sequence };
      events += 1;
      expectedPrevious = row.hash;
      after = row.sequence;
    }
    if (rows.length === 0) return { events, brokenAt: null };
  }
};
