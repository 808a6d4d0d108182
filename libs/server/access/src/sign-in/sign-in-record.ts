import { type Client, type Database, globalId } from '@wanchuang/server-platform';
import { placeOfPerson } from '../person/person-event';
import { type Guard, noteLock, recordGuard, tryAttempt } from './guard.store';
import { type Refusal, RefusedSignIn } from './refused-sign-in';

/** A refusal as the log has it; an address of the network stands there only. */
export type NotedRefusal = Pick<Refusal, 'reason' | 'method' | 'personId'> & Pick<Client, 'address'>;

/** Puts on record who was not let in, and why. */
export class SignInRecord {
  constructor(
    private readonly database: Database,
    private readonly note: (refusal: NotedRefusal) => void,
  ) {}

  /**
   * Looks at an attempt; whoever is refused hears of it once that is on record.
   * @param account counts the failures of the account: that it locks is on record, too
   */
  async attempt<T>({ address }: Client, work: () => Promise<T>, account?: Guard): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof RefusedSignIn) {
        const { reason, method, personId } = error.refusal;
        this.note({ reason, method, personId, address });
        await this.keep(error.refusal, account);
      }
      throw error;
    }
  }

  /** About nobody no event is written, but the same work is done: the time that it takes says nothing either. */
  private async keep({ reason, method, personId, countedBy }: Refusal, account: Guard | undefined): Promise<void> {
    if (countedBy === null) return;
    await this.database.transact('system', async (tx) => {
      const isCounted = await tryAttempt(tx, recordGuard(reason, countedBy));
      const lockedUntil = account ? await noteLock(tx, account) : null;
      const events = [
        isCounted ? { type: 'sign_in.refused', payload: { reason, method } } : null,
        lockedUntil ? { type: 'sign_in.locked', payload: { method, lockedUntil: lockedUntil.toISOString() } } : null,
      ].filter((event) => event !== null);
      if (events.length === 0) return;
      const jurisdictionId = await placeOfPerson(tx, personId ?? 0);
      for (const event of events) {
        if (personId === null) await tx.lockEventChain();
        else await tx.appendEvent({ ...event, subject: globalId('person', personId), jurisdictionId });
      }
    });
  }
}
