import { type Holding, rulesOf } from '@wanchuang/domain-access';
import {
  type Access,
  accessOf,
  type Change,
  type Clock,
  type Database,
  dayInShanghai,
  ExpectedError,
  type Actor,
} from '@wanchuang/server-platform';
import { heldRoles } from '../person/held-roles';
import { lockPerson, requireStatus } from '../person/person.store';
import { rightsOf } from '../person/rights-of';
import { newSecret, secretHash } from '../secret';
import type { AccessSettings } from '../settings';
import { oldestValid } from '../sign-in/password-profile';
import { feedTold, type FeedTold, insertFeed, revokeFeed } from './calendar-feed.store';

/** What the owner is told once. */
export interface MadeFeed {
  readonly secret: string;
  readonly feed: FeedTold;
}

/** The use cases of calendar feeds: everybody has one of their own at most. */
export class CalendarFeedService {
  /** A new address; the one before works no more. @throws ExpectedError CONFLICT for an account that is not active */
  make(asked: Change, personId: number): Promise<MadeFeed> {
    return asked.onceTold('calendarFeed', async (tx) => {
      requireStatus(await lockPerson(tx, personId), 'ACTIVE'); // two that are made at once take turns
      await revokeFeed(tx, personId);
      const secret = newSecret();
      const rowId = await insertFeed(tx, personId, secretHash(secret));
      return { rowId, answer: { secret, feed: await feedTold(tx, rowId) } };
    });
  }

  /** @throws ExpectedError CONFLICT where none works */
  async revoke(asked: Change, personId: number): Promise<FeedTold> {
    const { answer } = await asked.once(async (tx) => {
      const revoked = await revokeFeed(tx, personId);
      if (revoked !== null) return revoked;
      throw new ExpectedError('CONFLICT', 'No address of yours works: it was revoked already');
    }, feedTold);
    return answer;
  }
}

const find = `
SELECT feed.person_id AS "personId", ${heldRoles('feed.person_id', '$2', '$3')} AS roles
FROM calendar_feed feed JOIN person ON person.id = feed.person_id
WHERE feed.hash = $1 AND feed.revoked_at IS NULL AND person.status = 'ACTIVE'`;

/** Whose calendar it is, with their rights of today. */
export interface FeedReader {
  readonly rights: Actor['rights'];
  readonly access: Access;
}

/** Whom a secret belongs to, with what they may see today; null: it is unknown or revoked, or the account is not active. */
export async function readerOfFeed(
  database: Database,
  secret: string,
  { clock, settings }: { readonly clock: Clock; readonly settings: AccessSettings },
): Promise<FeedReader | null> {
  const reader = database.reader();
  const now = clock.now();
  const today = dayInShanghai(now);
  const oldest = oldestValid(settings.passwordProfile, now);
  const [row] = await reader.rows<{ personId: number; roles: readonly Holding[] }>(find, [
    secretHash(secret),
    today,
    oldest,
  ]);
  if (!row) return null;
  const rights = await rightsOf(reader, row.personId, row.roles, today);
  return { rights, access: accessOf(rulesOf(rights)) };
}
