import {
  type Dataset,
  type Holding,
  narrowedHoldings,
  narrowedRules,
  rulesOf,
  type TokenAccess,
} from '@wanchuang/domain-access';
import {
  accessOf,
  type Actor,
  type Clock,
  type Database,
  type DataVersions,
  dayInShanghai,
  globalId,
} from '@wanchuang/server-platform';
import { KeptByVersion } from '../kept-by-version';
import { heldRoles } from '../person/held-roles';
import { rightsOf } from '../person/rights-of';
import { secretHash } from '../secret';
import type { AccessSettings } from '../settings';
import { oldestValid } from '../sign-in/password-profile';
import { looksLikeToken } from './token-secret';

interface TokenRow {
  readonly id: number;
  readonly personId: number;
  readonly datasets: readonly Dataset[];
  readonly access: TokenAccess;
  readonly documentsOnly: boolean;
  readonly pointsPerMinute: number;
  readonly centerIds: readonly number[] | null;
  /** With all below them. */
  readonly jurisdictionIds: readonly number[] | null;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly isRevoked: boolean;
  readonly isOwnerActive: boolean;
  readonly roles: readonly Holding[];
}

interface KnownToken {
  readonly row: TokenRow;
  readonly actor: Actor;
}

/** Why nobody gets in; it is logged, and not told. */
export type TokenFault = 'MALFORMED' | 'UNKNOWN' | 'REVOKED' | 'EXPIRED' | 'OWNER_NOT_ACTIVE';

/** Whom a secret lets in, or why it does not. */
export type Admitted =
  { readonly actor: Actor } | { readonly actor: null; readonly fault: TokenFault; readonly tokenId: number | null };

const minute = 60_000;

const find = `
SELECT t.id, t.person_id AS "personId", datasets, access, documents_only AS "documentsOnly", points_per_minute AS "pointsPerMinute", center_ids AS "centerIds",
  CASE WHEN jurisdiction_ids IS NOT NULL THEN ARRAY(SELECT DISTINCT descendant_id FROM jurisdiction_closure
    WHERE ancestor_id = ANY(jurisdiction_ids) ORDER BY descendant_id) END AS "jurisdictionIds",
  expires_at AS "expiresAt", used_at AS "usedAt", revoked_at IS NOT NULL AS "isRevoked",
  person.status = 'ACTIVE' AS "isOwnerActive", ${heldRoles('t.person_id', '$2', '$3')} AS roles
FROM token t JOIN person ON person.id = t.person_id WHERE t.hash = $1`;

interface TokenGateOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly settings: AccessSettings;
  /** What is kept in memory holds for one version of the data: a token, person or role changes with an event. */
  readonly versions: Pick<DataVersions, 'known'>;
}

/** Tells for whom a token acts, and what it may read: its scope, of what its owner may read today. */
export class TokenGate {
  private readonly kept: KeptByVersion<KnownToken | null>;

  constructor(private readonly options: TokenGateOptions) {
    this.kept = new KeptByVersion(options);
  }

  async admit(secret: string): Promise<Admitted> {
    if (!looksLikeToken(secret)) return { actor: null, fault: 'MALFORMED', tokenId: null };
    const hash = secretHash(secret);
    const known = await this.kept.get(hash, () => this.read(hash));
    if (!known) return { actor: null, fault: 'UNKNOWN', tokenId: null };
    const now = this.options.clock.now();
    const fault = faultOf(known.row, now);
    if (fault) return { actor: null, fault, tokenId: known.row.id };
    const { usedAt } = known.row;
    if (usedAt === null || now.getTime() - usedAt.getTime() >= minute) await this.noteUsed(known.row, hash);
    return { actor: known.actor };
  }

  private async read(hash: string): Promise<KnownToken | null> {
    const { clock, database, settings } = this.options;
    const now = clock.now();
    const oldest = oldestValid(settings.passwordProfile, now);
    const today = dayInShanghai(now);
    const [row] = await database.reader().rows<TokenRow>(find, [hash, today, oldest]);
    return row ? { row, actor: await this.actorOf(row, today) } : null;
  }

  private async actorOf(row: TokenRow, today: string): Promise<Actor> {
    const { id, personId, datasets, jurisdictionIds, centerIds, documentsOnly, pointsPerMinute } = row;
    const owner = await rightsOf(this.options.database.reader(), personId, row.roles, today);
    const scope = { datasets, jurisdictionIds, centerIds };
    const rights = { ...owner, holdings: narrowedHoldings(owner, scope), isToken: true } as const;
    return {
      personId,
      sessionId: null,
      token: { id, datasets, documentsOnly, pointsPerMinute, isReadOnly: row.access === 'READ' },
      roles: rights.holdings,
      rights,
      access: accessOf({ ...narrowedRules(rulesOf(owner), scope), actions: rulesOf(rights).actions }),
    };
  }

  /** At most once a minute, whichever node is asked. */
  private async noteUsed({ id }: TokenRow, hash: string): Promise<void> {
    this.kept.forget(hash);
    await this.options.database.transact(globalId('token', id), (tx) =>
      tx.rows(
        `UPDATE token SET used_at = $2 WHERE id = $1 AND (used_at IS NULL OR used_at <= $2::timestamptz - interval '1 minute')`,
        [id, tx.at],
      ),
    );
  }
}

const faultOf = ({ isRevoked, isOwnerActive, expiresAt }: TokenRow, now: Date): TokenFault | null => {
  if (isRevoked) return 'REVOKED';
  if (expiresAt.getTime() <= now.getTime()) return 'EXPIRED';
  return isOwnerActive ? null : 'OWNER_NOT_ACTIVE';
};
