import { type Client, type Database, globalId } from '@wanchuang/server-platform';
import { placeOfPerson } from '../person/person-event';
import { recordGuard, tryAttempt } from './guard.store';
import { type Refusal, RefusedSignIn } from './refused-sign-in';

/** A refusal as the log has it; an address of the network stands there only. */
export type NotedRefusal = Pick<Refusal, 'reason' | 'method' | 'personId'> & Pick<Client, 'address'>;

/** Puts on record who was not let in, and why. */
export class SignInRecord {
  constructor(
    private readonly database: Database,
    private readonly note: (refusal: NotedRefusal) => void,
  ) {}

  /** Looks at an attempt; whoever is refused hears of it once that is on record. */
  async attempt<T>({ address }: Client, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof RefusedSignIn) {
        const { reason, method, personId } = error.refusal;
        this.note({ reason, method, personId, address });
        await this.keep(error.refusal);
      }
      throw error;
    }
  }

  /** About nobody no event is written, but the same work is done: the time that it takes says nothing either. */
  private async keep({ reason, method, personId, countedBy }: Refusal): Promise<void> {
    if (countedBy === null) return;
    await this.database.transact('system', async (tx) => {
      if (!(await tryAttempt(tx, recordGuard(reason, countedBy)))) return;
      const jurisdictionId = await placeOfPerson(tx, personId ?? 0);
      if (personId === null) return tx.lockEventChain();
      const subject = globalId('person', personId);
      await tx.appendEvent({ type: 'sign_in.refused', subject, jurisdictionId, payload: { reason, method } });
    });
  }
}
