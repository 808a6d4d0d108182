import { appendPersonEvent } from '../person/person-event';
import { type Actor as Rights, type Holding, rulesOf } from '@wanchuang/domain-access';
import {
  type Access,
  accessOf,
  type Actor,
  type Change,
  type Clock,
  type Database,
  type DataVersions,
  dayInShanghai,
  ExpectedError,
  globalId,
} from '@wanchuang/server-platform';
import { KeptByVersion } from '../kept-by-version';
import { heldRoles } from '../person/held-roles';
import { rightsOf } from '../person/rights-of';
import { lockPersonFor } from '../person/person.rights';
import { secretHash } from '../secret';
import type { AccessSettings } from '../settings';
import { oldestValid } from '../sign-in/password-profile';
import type { SignInMethod } from '../sign-in/sign-in-method';
import { endSessions } from './session.store';

interface SessionRow {
  readonly id: number;
  readonly personId: number;
  readonly seenAt: Date;
  readonly expiresAt: Date;
  readonly roles: readonly Holding[];
}

interface KnownSession extends SessionRow {
  readonly rights: Rights;
  readonly access: Access;
}

/** One of one's own sessions. */
export interface OwnSession {
  readonly id: number;
  readonly begunAt: Date;
  readonly seenAt: Date;
  readonly expiresAt: Date;
  readonly method: SignInMethod;
  readonly secondFactor: boolean;
  readonly device: string;
  readonly address: string;
}

const minute = 60_000;
const mostAccesses = 1000;
const tokenForm = /^[\w-]{43}$/;

const find = `
SELECT s.id, s.person_id AS "personId", s.seen_at AS "seenAt", s.expires_at AS "expiresAt",
  ${heldRoles('s.person_id', '$3', '$4', "s.method = 'OIDC'")} AS roles
FROM session s JOIN person ON person.id = s.person_id
WHERE s.hash = $1 AND s.ended_at IS NULL AND s.expires_at > $2 AND person.status = 'ACTIVE'`;

interface SessionServiceOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly settings: AccessSettings;
  /** What is kept in memory holds for one version of the data: a session, person or role changes with an event. */
  readonly versions: Pick<DataVersions, 'known'>;
}

/** Tells who has signed in, and ends sessions. */
export class SessionService {
  private readonly kept: KeptByVersion<KnownSession | null>;
  private readonly accesses = new Map<string, Access>();

  constructor(private readonly options: SessionServiceOptions) {
    this.kept = new KeptByVersion(options);
  }

  /**
   * Whose session a token is of, with the roles held today; null: it is none, or has ended.
   * @param isUse false: a page asks by itself, which does not keep the session from ending without use
   */
  async sessionOf(token: string, isUse = true): Promise<Actor | null> {
    if (!tokenForm.test(token)) return null;
    const hash = secretHash(token);
    const row = await this.kept.get(hash, () => this.read(hash));
    const now = this.options.clock.now().getTime();
    if (!row || row.expiresAt.getTime() <= now) return null;
    if (now - row.seenAt.getTime() >= this.options.settings.idleMinutes * minute) return null;
    if (isUse && now - row.seenAt.getTime() >= minute) await this.noteSeen(row, hash);
    return { personId: row.personId, sessionId: row.id, roles: row.roles, rights: row.rights, access: row.access };
  }

  private async read(hash: string): Promise<KnownSession | null> {
    const { clock, database, settings } = this.options;
    const now = clock.now();
    const day = dayInShanghai(now);
    const oldest = oldestValid(settings.passwordProfile, now);
    const [found] = await database.reader().rows<SessionRow>(find, [hash, now, day, oldest]);
    if (!found) return null;
    const rights = await rightsOf(database.reader(), found.personId, found.roles, day);
    return { ...found, rights, access: this.accessOf(rights) };
  }

  /** Made once for the same rights: whatever is changed by anybody has sessions read anew, and rules take longer than that. */
  private accessOf(rights: Rights): Access {
    const key = JSON.stringify(rights);
    const access = this.accesses.get(key) ?? accessOf(rulesOf(rights));
    this.accesses.delete(key);
    this.accesses.set(key, access);
    const [oldest] = this.accesses.keys();
    if (this.accesses.size > mostAccesses && oldest !== undefined) this.accesses.delete(oldest);
    return access;
  }

  /** At most once a minute, whichever node is asked. */
  private async noteSeen({ id, personId }: SessionRow, hash: string): Promise<void> {
    this.kept.forget(hash);
    await this.options.database.transact(globalId('person', personId), (tx) =>
      tx.rows(
        `UPDATE session SET seen_at = $2 WHERE id = $1 AND ended_at IS NULL AND seen_at <= $2::timestamptz - interval '1 minute'`,
        [id, tx.at],
      ),
    );
  }

  /** Those that have not ended, the latest first. */
  list(personId: number): Promise<OwnSession[]> {
    const { clock, database, settings } = this.options;
    const now = clock.now();
    return database.reader().rows<OwnSession>(
      `SELECT id, begun_at AS "begunAt", seen_at AS "seenAt", expires_at AS "expiresAt", method, second_factor AS "secondFactor", device, address
       FROM session WHERE person_id = $1 AND ended_at IS NULL AND expires_at > $2 AND seen_at > $3 ORDER BY begun_at DESC, id DESC`,
      [personId, now, new Date(now.getTime() - settings.idleMinutes * minute)],
    );
  }

  /** Ends one of one's own. @throws ExpectedError NOT_FOUND for anybody else's, or one that has ended */
  end({ personId }: Actor, sessionId: number): Promise<void> {
    return this.options.database.transact(globalId('person', personId), async (tx) => {
      const ended = await tx.rows(
        'UPDATE session SET ended_at = $3 WHERE id = $1 AND person_id = $2 AND ended_at IS NULL RETURNING id',
        [sessionId, personId, tx.at],
      );
      if (ended.length === 0)
        throw new ExpectedError('NOT_FOUND', `You have no session ${globalId('session', sessionId)}`, {
          place: 'input.sessionId',
        });
      await appendPersonEvent(tx, personId, { type: 'session.ended', payload: { sessionId } });
    });
  }

  /** Ends one's other sessions. @returns how many */
  endOthers({ personId, sessionId }: Actor): Promise<number> {
    return this.options.database.transact(globalId('person', personId), (tx) =>
      endSessions(tx, personId, sessionId ?? undefined),
    );
  }

  /** Ends all sessions of somebody whom whoever asks may. @returns how many, which is all that is kept of the answer */
  async endAllOf(asked: Change, personId: number): Promise<number> {
    const howMany = await asked.once(
      async (tx) => {
        await lockPersonFor(tx, { doer: asked.doer, action: 'END_SESSIONS', id: personId });
        return endSessions(tx, personId);
      },
      async (_, ended) => ended,
    );
    return howMany.answer;
  }
}
