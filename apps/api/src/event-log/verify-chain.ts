import { createHash } from 'node:crypto';
import type { Reader } from '@wanchuang/server-platform';
import type { EventFaults } from './event-fault';

interface EventRow {
  sequence: string;
  at: string;
  /** Of the year 1 or later: an older year is written like a later one. */
  is_of_our_era: boolean;
  actor: string;
  type: string;
  subject: string;
  center_id: number | null;
  jurisdiction_id: number | null;
  payload: string;
  previous_hash: string;
  hash: string;
}

const columns = `sequence, to_char(occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at,
  occurred_at >= '0001-01-01Z' AS is_of_our_era, actor, type, subject, center_id, jurisdiction_id, payload, previous_hash, hash`;
const page = 500;
/** Below every sequence there can be: what was put before the first event is found too. */
const lowest = '-9223372036854775808';

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

/** The parts are joined by line breaks: with one inside a part, two different events could have one digest. */
const isOneLineEach = ({ actor, subject, payload }: EventRow): boolean =>
  !`${actor}${subject}${payload}`.includes('\n');

const isAsWritten = (row: EventRow): boolean => row.is_of_our_era && isOneLineEach(row) && row.hash === digest(row);

export interface ChainEnd {
  /** How many events there are. */
  readonly events: number;
  /** The last sequence; 0 where there is none. */
  readonly last: bigint;
}

/** Walks the whole chain, page by page, and goes on after each fault. */
export const verifyChain = async (reader: Reader, faults: EventFaults): Promise<ChainEnd> => {
  let [events, last, after] = [0, 0n, lowest];
  let previousHash = '0'.repeat(64);
  for (;;) {
    const rows = await reader.rows<EventRow>(
      `SELECT ${columns} FROM event WHERE sequence > $1 ORDER BY sequence LIMIT ${page}`,
      [after],
    );
    for (const row of rows) {
      const place = BigInt(row.sequence);
      const isBefore = place < 1n;
      const isNext = place === last + 1n;
      if (isBefore) faults.add({ kind: 'INSERTED', sequence: row.sequence });
      else if (!isNext) faults.add({ kind: 'MISSING', sequence: `${last + 1n}`, until: `${place - 1n}` });
      if (!isBefore && !isAsWritten(row)) faults.add({ kind: 'EDITED', sequence: row.sequence });
      if (isNext && row.previous_hash !== previousHash) faults.add({ kind: 'UNLINKED', sequence: row.sequence });
      events += 1;
      after = row.sequence;
      if (!isBefore) [last, previousHash] = [place, row.hash];
    }
    if (rows.length < page) return { events, last };
  }
};
