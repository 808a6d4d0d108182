import { meets, never } from '@wanchuang/domain-access';
import {
  type Access,
  type Actor,
  type AnswerReader,
  type Change,
  type Database,
  ExpectedError,
  globalId,
  type Transaction,
} from '@wanchuang/server-platform';
import { badInput, Center } from '@wanchuang/server-registry';
import { In } from 'typeorm';
import { providedWebhooks, webhooksOf } from './provided-webhooks';
import { checkedAddress } from './receiver';
import { newSigningSecret } from './signature';
import type { GivenWebhook } from './webhook.given';
import {
  askForTest,
  findWebhook,
  type FoundWebhook,
  insertWebhook,
  pauseWebhook,
  removeWebhook,
  replaceSecret,
} from './webhook.store';

/** Which webhook a change is of, and the version that it rests on. */
export interface Meant {
  readonly id: number;
  readonly version: number;
}

export interface WebhookSecret {
  readonly webhookId: number;
  readonly secret: string;
}

/** The use cases of webhooks: everybody has their own. */
export class WebhookService {
  constructor(
    private readonly owner: Pick<Actor, 'personId' | 'access'>,
    private readonly database: Database,
  ) {}

  /** @throws ExpectedError BAD_USER_INPUT for an address that nothing may be sent to, or an unknown place; REFUSED for too many */
  async make(asked: Change, given: GivenWebhook, address: string): Promise<WebhookSecret> {
    const { personId, access } = this.owner;
    const { box, receivers } = webhooksOf(this.database);
    const checked = await checkedAddress(address, receivers); // the name is resolved while no transaction waits
    return asked.onceTold('webhook', async (tx) => {
      await requireJurisdictions(tx, given.jurisdictionIds);
      await requireCenters(tx, access, given.centerIds);
      const secret = newSigningSecret();
      const sealedSecret = box.seal(secret, globalId('person', personId));
      const webhookId = await insertWebhook(tx, { ...given, personId, address: checked, sealedSecret });
      return { rowId: webhookId, answer: { webhookId, secret } };
    });
  }

  /** @throws ExpectedError NOT_FOUND for one that is not one’s own, CONFLICT for another version */
  replaceSecret(asked: Change, { id, version }: Meant): Promise<WebhookSecret> {
    return asked.onceTold('webhook', async (tx) => {
      const found = this.requireOwn(await findWebhook(tx, id), id, 'REPLACE_WEBHOOK_SECRET');
      const secret = newSigningSecret();
      const sealed = webhooksOf(this.database).box.seal(secret, globalId('person', found.personId));
      await replaceSecret(tx, found, version, sealed);
      return { rowId: id, answer: { webhookId: id, secret } };
    });
  }

  /** @throws ExpectedError NOT_FOUND for one that is not one’s own, CONFLICT for another version */
  async pause<T>(asked: Change, { id, version }: Meant, isPaused: boolean, read: AnswerReader<T>): Promise<T> {
    const answer = await this.of(asked, id, 'PAUSE_WEBHOOK', (tx, found) => pauseWebhook(tx, found, version, isPaused), read);
    providedWebhooks(this.database)?.runner.ask(); // without it the schedule finds it
    return answer;
  }

  /** @throws ExpectedError NOT_FOUND for one that is not one’s own */
  async test<T>(asked: Change, id: number, read: AnswerReader<T>): Promise<T> {
    const answer = await this.of(asked, id, 'TEST_WEBHOOK', askForTest, read);
    providedWebhooks(this.database)?.runner.ask(); // without it the schedule finds it
    return answer;
  }

  /** @throws ExpectedError NOT_FOUND for one that is not one’s own, CONFLICT for another version */
  remove(asked: Change, { id, version }: Meant): Promise<{ id: string }> {
    const read = async (): Promise<{ id: string }> => ({ id: globalId('webhook', id) });
    return this.of(asked, id, 'REMOVE_WEBHOOK', (tx, found) => removeWebhook(tx, found, version), read);
  }

  private async of<T>(
    asked: Change,
    id: number,
    action: string,
    work: (tx: Transaction, found: FoundWebhook) => Promise<void>,
    read: AnswerReader<T>,
  ): Promise<T> {
    const done = await asked.once(async (tx) => {
      await work(tx, this.requireOwn(await findWebhook(tx, id), id, action));
      return id;
    }, read);
    return done.answer;
  }

  /** Whether somebody else has one of this id is not said. */
  private requireOwn(found: FoundWebhook | null, id: number, action: string): FoundWebhook {
    if (found?.personId === this.owner.personId) return found;
    const details = { place: 'input.webhookId' };
    throw new ExpectedError('NOT_FOUND', `There is no ${globalId('webhook', id)}`, details, action);
  }
}

async function requireJurisdictions(tx: Transaction, ids: readonly number[]): Promise<void> {
  const found = await tx.rows<{ id: number }>('SELECT id FROM jurisdiction WHERE id = ANY($1)', [ids]);
  refuseUnknown('jurisdiction', ids, new Set(found.map(({ id }) => id)));
}

/** Those that the owner sees: whether there are others is not said. */
async function requireCenters(tx: Transaction, { rules }: Access, ids: readonly number[]): Promise<void> {
  const centers = await tx.manager.findBy(Center, { id: In([...ids]) });
  const seen = centers.filter(({ withdrawnAt, id, kind, status, jurisdictionId, hostId, departmentId }) => {
    if (withdrawnAt !== null) return false;
    const facts = { id, kind, status, jurisdictionId, hostId, departmentId };
    return rules === null || meets(facts, rules.rows['Center'] ?? never);
  });
  refuseUnknown('center', ids, new Set(seen.map(({ id }) => id)));
}

function refuseUnknown(type: string, ids: readonly number[], known: ReadonlySet<number>): void {
  const at = ids.findIndex((id) => !known.has(id));
  const missing = ids[at];
  if (missing === undefined) return;
  throw badInput(`input.${type}Ids.${at}`, globalId(type, missing), `there is no ${globalId(type, missing)}`);
}
