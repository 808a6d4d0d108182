import { meets, never } from '@wanchuang/domain-access';
import {
  type Access,
  type Actor,
  type AnswerReader,
  type Change,
  type Doer,
  ExpectedError,
  globalId,
  requireRight,
  type Transaction,
} from '@wanchuang/server-platform';
import { badInput, Center } from '@wanchuang/server-registry';
import { In } from 'typeorm';
import { personRows } from '../person/person.rights';
import { findToken, type FoundToken, insertToken, type MadeToken, type NewToken, revokeToken } from './token.store';

/** The use cases of tokens. */
export class TokenService {
  /** @throws ExpectedError BAD_USER_INPUT for a place or center that the owner does not find; REFUSED for too many */
  make(asked: Change, { personId, access }: Actor, token: NewToken): Promise<MadeToken> {
    return asked.onceTold('token', async (tx) => {
      await requireJurisdictions(tx, token.jurisdictionIds ?? []);
      await requireCenters(tx, access, token.centerIds ?? []);
      const answer = await insertToken(tx, personId, token);
      return { rowId: answer.tokenId, answer };
    });
  }

  /**
   * @throws ExpectedError NOT_FOUND for one that whoever asks does not see; FORBIDDEN for one of an account that is not
   *   theirs to change; CONFLICT for one that was revoked before
   */
  async revoke<T>(asked: Change, tokenId: number, read: AnswerReader<T>): Promise<T> {
    const revoked = await asked.once(async (tx) => {
      const token = await lockTokenFor(tx, asked.doer, tokenId);
      if (token.revokedAt !== null)
        throw new ExpectedError('CONFLICT', `${globalId('token', tokenId)} is revoked already`, {
          version: token.version,
        });
      await revokeToken(tx, token);
      return tokenId;
    }, read);
    return revoked.answer;
  }
}

/** Locks the token that is to be revoked, if whoever asks may do so. */
async function lockTokenFor(tx: Transaction, doer: Doer, id: number): Promise<FoundToken> {
  const missing = (): ExpectedError =>
    new ExpectedError('NOT_FOUND', `There is no ${globalId('token', id)}`, { place: 'input.tokenId' });
  const token = await findToken(tx, id);
  const person = token && (await personRows(tx, [token.personId])).get(token.personId);
  if (!token || !person) throw missing();
  requireRight(doer, 'REVOKE_TOKEN', { person }, { place: 'input.tokenId', missing });
  return token;
}

const isSeen = ({ rules }: Access, type: string, row: Parameters<typeof meets>[0]): boolean =>
  rules === null || meets(row, rules.rows[type] ?? never);

async function requireJurisdictions(tx: Transaction, ids: readonly number[]): Promise<void> {
  const found = await tx.rows<{ id: number }>('SELECT id FROM jurisdiction WHERE id = ANY($1)', [ids]);
  refuseUnknown('jurisdiction', ids, new Set(found.map(({ id }) => id)));
}

/** Those that the owner sees: whether there are others is not said. */
async function requireCenters(tx: Transaction, access: Access, ids: readonly number[]): Promise<void> {
  const centers = await tx.manager.findBy(Center, { id: In([...ids]) });
  const seen = centers.filter(
    ({ withdrawnAt, ...center }) => withdrawnAt === null && isSeen(access, 'Center', facts(center)),
  );
  refuseUnknown('center', ids, new Set(seen.map(({ id }) => id)));
}

/** What rules ask of a center without looking at other rows. */
const facts = ({ id, kind, status, jurisdictionId, hostId, departmentId }: Omit<Center, 'withdrawnAt'>) => ({
  id,
  kind,
  status,
  jurisdictionId,
  hostId,
  departmentId,
});

function refuseUnknown(type: string, ids: readonly number[], known: ReadonlySet<number>): void {
  const at = ids.findIndex((id) => !known.has(id));
  const missing = ids[at];
  if (missing === undefined) return;
  throw badInput(`input.${type}Ids.${at}`, globalId(type, missing), `there is no ${globalId(type, missing)}`);
}
