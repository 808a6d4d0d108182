import { changeRow, globalId, type Reader, type Transaction } from '@wanchuang/server-platform';
import { appendPersonEvent } from '../person/person-event';
import { CalendarFeed } from './calendar-feed.entity';

/** A feed as its owner is told of it. */
export interface FeedTold {
  readonly id: string;
  readonly madeAt: Date;
  readonly revokedAt: Date | null;
}

interface FeedRow {
  readonly id: number;
  readonly version: number;
}

/** The feed of somebody that works; null: there is none. */
export async function workingFeed(reader: Reader, personId: number): Promise<FeedTold | null> {
  const [row] = await reader.rows<{ id: number }>(
    'SELECT id FROM calendar_feed WHERE person_id = $1 AND revoked_at IS NULL',
    [personId],
  );
  return row ? feedTold(reader, row.id) : null;
}

export async function feedTold(reader: Reader, id: number): Promise<FeedTold> {
  const [row] = await reader.rows<Omit<FeedTold, 'id'>>(
    'SELECT made_at AS "madeAt", revoked_at AS "revokedAt" FROM calendar_feed WHERE id = $1',
    [id],
  );
  if (!row) throw new Error(`there is no calendar feed ${id}`);
  return { id: globalId('calendarFeed', id), ...row };
}

/** @returns its number */
export async function insertFeed(tx: Transaction, personId: number, hash: string): Promise<number> {
  const [row] = await tx.rows<{ id: number }>(
    'INSERT INTO calendar_feed (person_id, hash, made_at) VALUES ($1, $2, $3) RETURNING id',
    [personId, hash, tx.at],
  );
  if (!row) throw new Error('the calendar feed was not written');
  await appendPersonEvent(tx, personId, { type: 'calendar_feed.made', payload: { feedId: row.id } });
  return row.id;
}

/** From now on nobody reads by it. @returns the number of the one that worked; null: none did */
export async function revokeFeed(tx: Transaction, personId: number): Promise<number | null> {
  const [row] = await tx.rows<FeedRow>(
    'SELECT id, version FROM calendar_feed WHERE person_id = $1 AND revoked_at IS NULL FOR UPDATE',
    [personId],
  );
  if (!row) return null;
  await changeRow(tx, CalendarFeed, { ...row, set: { revokedAt: tx.at } });
  await appendPersonEvent(tx, personId, { type: 'calendar_feed.revoked', payload: { feedId: row.id } });
  return row.id;
}
