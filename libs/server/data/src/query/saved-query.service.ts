import { meets, mayReadCells, never } from '@wanchuang/domain-access';
import {
  type Access,
  type Actor,
  type AnswerReader,
  type Change,
  ExpectedError,
  globalId,
  type Transaction,
} from '@wanchuang/server-platform';
import {
  changeQuery,
  deleteQuery,
  findQuery,
  type FoundQuery,
  insertQuery,
  type NewQuery,
  publishQuery,
  type QueryChange,
} from './saved-query.store';

/** Which query a change is of, and the version that it rests on. */
export interface Meant {
  readonly id: number;
  readonly version: number;
}

/** Who makes a change, and what they see. */
export type Keeper = Pick<Actor, 'personId' | 'access'>;

/** The use cases of saved queries: everybody changes their own. */
export class SavedQueryService {
  constructor(private readonly keeper: Keeper) {}

  /** @throws ExpectedError FORBIDDEN for a place whose figures one does not read; REFUSED for one too many */
  async save<T>(asked: Change, query: Omit<NewQuery, 'personId'>, read: AnswerReader<T>): Promise<T> {
    const { personId, access } = this.keeper;
    requirePlace(access, query.jurisdictionId);
    const saved = await asked.once((tx) => insertQuery(tx, { ...query, personId }), read);
    return saved.answer;
  }

  /** @throws ExpectedError NOT_FOUND, FORBIDDEN for somebody else’s, CONFLICT for another version */
  change<T>(asked: Change, { id, version }: Meant, change: QueryChange, read: AnswerReader<T>): Promise<T> {
    return this.of(asked, id, 'CHANGE_QUERY', (tx, found) => changeQuery(tx, found, version, change), read);
  }

  /** @throws ExpectedError NOT_FOUND, FORBIDDEN for somebody else’s, CONFLICT for another version */
  publish<T>(asked: Change, { id, version }: Meant, isPublished: boolean, read: AnswerReader<T>): Promise<T> {
    return this.of(asked, id, 'PUBLISH_QUERY', (tx, found) => publishQuery(tx, found, version, isPublished), read);
  }

  /** @throws ExpectedError NOT_FOUND, FORBIDDEN for somebody else’s, CONFLICT for another version */
  delete(asked: Change, { id, version }: Meant): Promise<{ id: string }> {
    const read = async (): Promise<{ id: string }> => ({ id: globalId('savedQuery', id) });
    return this.of(asked, id, 'DELETE_QUERY', (tx, found) => deleteQuery(tx, found, version), read);
  }

  private async of<T>(
    asked: Change,
    id: number,
    action: string,
    work: (tx: Transaction, found: FoundQuery) => Promise<void>,
    read: AnswerReader<T>,
  ): Promise<T> {
    const done = await asked.once(async (tx) => {
      const found = await findQuery(tx, id);
      await work(tx, this.requireOwn(found, id, action));
      return id;
    }, read);
    return done.answer;
  }

  private requireOwn(found: FoundQuery | null, id: number, action: string): FoundQuery {
    const { personId, access } = this.keeper;
    const named = globalId('savedQuery', id);
    const place = 'input.savedQueryId';
    if (!found || !isSeen(access, found))
      throw new ExpectedError('NOT_FOUND', `There is no ${named}`, { place }, action);
    if (found.personId !== personId)
      throw new ExpectedError('FORBIDDEN', `${named} is somebody else’s: keep one of your own`, { place }, action);
    return found;
  }
}

const isSeen = ({ rules }: Access, { personId, jurisdictionId, isShared }: FoundQuery): boolean =>
  rules === null || meets({ personId, jurisdictionId, isShared }, rules.rows['SavedQuery'] ?? never);

function requirePlace({ rules }: Access, jurisdictionId: number): void {
  if (rules === null || mayReadCells(rules, { jurisdictionId, departmentIds: null })) return;
  const named = globalId('jurisdiction', jurisdictionId);
  throw new ExpectedError(
    'FORBIDDEN',
    `You do not read the figures of ${named}`,
    { place: 'input.jurisdictionId' },
    'SAVE_QUERY',
  );
}
