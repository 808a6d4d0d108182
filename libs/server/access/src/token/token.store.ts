import { appendPersonEvent } from '../person/person-event';
import type { Dataset, TokenAccess } from '@wanchuang/domain-access';
import { changeRow, ExpectedError, type Transaction } from '@wanchuang/server-platform';
import { lockPerson, requireStatus } from '../person/person.store';
import { secretHash } from '../secret';
import { newTokenSecret } from './token-secret';
import { Token } from './token.entity';

/** A token about to be made. */
export interface NewToken {
  readonly name: string;
  readonly datasets: readonly Dataset[];
  readonly jurisdictionIds: readonly number[] | null;
  readonly centerIds: readonly number[] | null;
  readonly access: TokenAccess;
  readonly documentsOnly: boolean;
  readonly pointsPerMinute: number;
  readonly expiresAt: Date;
}

/** A token that was just made: its secret is told this once. */
export interface MadeToken {
  readonly tokenId: number;
  readonly secret: string;
}

export const mostTokens = 20;

/** The person's row is locked, so that the count holds for two that are made at once. @throws ExpectedError REFUSED */
async function refuseTooMany(tx: Transaction, personId: number): Promise<void> {
  const living = await tx.rows('SELECT FROM token WHERE person_id = $1 AND revoked_at IS NULL AND expires_at > $2', [
    personId,
    tx.at,
  ]);
  if (living.length < mostTokens) return;
  throw new ExpectedError('REFUSED', `Nobody has more than ${mostTokens} tokens: revoke one that is not needed`, {
    reason: 'TOO_MANY_TOKENS',
    most: mostTokens,
  });
}

/** @throws ExpectedError REFUSED for more than anybody may have */
export async function insertToken(tx: Transaction, personId: number, token: NewToken): Promise<MadeToken> {
  requireStatus(await lockPerson(tx, personId), 'ACTIVE');
  await refuseTooMany(tx, personId);
  const { name, ...scope } = token;
  const { datasets, jurisdictionIds, centerIds, access, documentsOnly, pointsPerMinute, expiresAt } = scope;
  const secret = newTokenSecret();
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO token (person_id, name, hash, datasets, jurisdiction_ids, center_ids, access, documents_only, points_per_minute, made_at,
       expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING id`,
    [
      personId,
      name,
      secretHash(secret),
      datasets,
      jurisdictionIds,
      centerIds,
      access,
      documentsOnly,
      pointsPerMinute,
      tx.at,
      expiresAt,
    ],
  );
  if (!row) throw new Error('the token was not written');
  const payload = { tokenId: row.id, ...scope, expiresAt: expiresAt.toISOString() };
  await appendPersonEvent(tx, personId, { type: 'token.made', payload });
  return { tokenId: row.id, secret };
}

/** A token as it is found for a change. */
export interface FoundToken {
  readonly id: number;
  readonly version: number;
  readonly revokedAt: Date | null;
  readonly personId: number;
}

export async function findToken(tx: Transaction, id: number): Promise<FoundToken | null> {
  const [row] = await tx.rows<FoundToken>(
    'SELECT id, version, revoked_at AS "revokedAt", person_id AS "personId" FROM token WHERE id = $1 FOR UPDATE',
    [id],
  );
  return row ?? null;
}

/** From now on nobody gets in by it, on any node. */
export async function revokeToken(tx: Transaction, { id, version, personId }: FoundToken): Promise<void> {
  await changeRow(tx, Token, { id, version, set: { revokedAt: tx.at } });
  await appendPersonEvent(tx, personId, { type: 'token.revoked', payload: { tokenId: id } });
}

/** Of somebody who is erased: none works on, and their names, which the person chose, go. */
export async function eraseTokens(tx: Transaction, personId: number): Promise<void> {
  const revoked = await tx.rows<{ id: number }>(
    'UPDATE token SET revoked_at = $2 WHERE person_id = $1 AND revoked_at IS NULL RETURNING id',
    [personId, tx.at],
  );
  for (const { id } of revoked)
    await appendPersonEvent(tx, personId, { type: 'token.revoked', payload: { tokenId: id } });
  await tx.rows(`UPDATE token SET name = '–', version = version + 1 WHERE person_id = $1`, [personId]);
}
