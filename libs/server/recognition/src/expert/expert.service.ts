import { type AnswerReader, type Change, requireRight, type Transaction } from '@wanchuang/server-platform';
import {
  changeExpert,
  endTie,
  type ExpertChange,
  type ExpertRow,
  findTie,
  insertExpert,
  insertTie,
  lockExpert,
  type NewExpert,
  type NewTie,
  noExpert,
  noTie,
} from './expert.store';

type ExpertAction = 'CHANGE_EXPERT' | 'RETIRE_EXPERT';

interface Meant {
  readonly id: number;
  /** The version that the change rests on. */
  readonly version: number;
}

/** The use cases of the pool: a bureau officer keeps that of the own jurisdictions (Art. 9(3)). */
export class ExpertService {
  /** @throws ExpectedError FORBIDDEN; NOT_FOUND for somebody without the role; CONFLICT for somebody who is in a pool */
  async add<T>(asked: Change, expert: NewExpert, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const { jurisdictionId } = expert;
      requireRight(asked.doer, 'ADD_EXPERT', { jurisdictionId }, { place: 'input.jurisdictionId' });
      return insertExpert(tx, expert);
    }, read);
    return answer;
  }

  async change<T>(asked: Change, { id, version }: Meant, set: ExpertChange, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const expert = await locked(tx, asked, 'CHANGE_EXPERT', id);
      if (Object.keys(set).length > 0) await changeExpert(tx, expert, version, set);
      return id;
    }, read);
    return answer;
  }

  async retire<T>(asked: Change, { id, version }: Meant, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const expert = await locked(tx, asked, 'RETIRE_EXPERT', id);
      if (expert.state === 'ACTIVE') await changeExpert(tx, expert, version, { state: 'RETIRED' }, 'expert.retired');
      return id;
    }, read);
    return answer;
  }

  async addTie<T>(asked: Change, expertId: number, tie: NewTie, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(
      async (tx) => insertTie(tx, await locked(tx, asked, 'CHANGE_EXPERT', expertId), tie),
      read,
    );
    return answer;
  }

  async endTie<T>(asked: Change, meant: Meant & { untilOn: string }, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const { expertId } = await findTie(tx, meant.id);
      const expert = await locked(tx, asked, 'CHANGE_EXPERT', expertId, () => noTie(meant.id));
      await endTie(tx, expert, meant);
      return meant.id;
    }, read);
    return answer;
  }
}

/** @throws ExpectedError NOT_FOUND, also for one that whoever asks may not see; FORBIDDEN */
async function locked(
  tx: Transaction,
  { doer }: Change,
  action: ExpertAction,
  id: number,
  missing = () => noExpert(id),
): Promise<ExpertRow> {
  const expert = await lockExpert(tx, id);
  requireRight(doer, action, expert, { place: 'input.expertId', missing });
  return expert;
}
