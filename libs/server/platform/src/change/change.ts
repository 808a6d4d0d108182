import { createHash } from 'node:crypto';
import { getArgumentValues, type GraphQLResolveInfo, print } from 'graphql';
import type { Database, TransactOptions, Transaction } from '../database/database';
import { ExpectedError } from '../errors/expected-error';
import { globalId } from '../graphql/global-id';
import type { Doer } from './doer';
import { answerOf, beginKey, finishKey, keyForm, type RequestKey } from './idempotency-keys';
import { takeTurns } from './turns';

/** What a mutation is asked for, as far as its key has to tell it from another request. */
interface AskedFor {
  /** As the client gave it. */
  readonly key: string | null | undefined;
  /** The mutation's name. */
  readonly name: string;
  /** Its arguments, the key apart. */
  readonly args: unknown;
  /** What is asked for of the result. */
  readonly selection?: string;
}

/** Reads what is answered of the row that was changed, in the same transaction. */
export type AnswerReader<T> = (tx: Transaction, rowId: number) => Promise<T>;

/** What was made by a change whose answer is a secret. */
export interface Made<T> {
  readonly rowId: number;
  readonly answer: T;
}

export interface Changed<T> {
  readonly rowId: number;
  readonly answer: T;
  /** False: an earlier request with the same key has made the change. */
  readonly isFirst: boolean;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * One change that somebody asks for: one transaction, carried out once for each key of its actor within 24 hours.
 * Sends of one key take turns, within the process without a connection and across processes by the key's row.
 */
export class Change {
  private readonly key: RequestKey | null;

  /** @throws ExpectedError BAD_USER_INPUT for a key that is none */
  constructor(
    private readonly database: Database,
    readonly doer: Doer,
    { key, name, args, selection = '' }: AskedFor,
  ) {
    if (typeof key === 'string' && !keyForm.test(key)) {
      throw new ExpectedError('BAD_USER_INPUT', 'idempotencyKey: 8 to 64 letters, digits, - or _ are wanted', {
        place: 'idempotencyKey',
      });
    }
    const requestHash = sha256(`${name}\n${JSON.stringify(args)}`);
    this.key = key == null ? null : { actor: this.actor, key, requestHash, selectionHash: sha256(selection) };
  }

  /** Who makes it, as events name them. */
  get actor(): string {
    return this.doer.name;
  }

  /**
   * @param work makes the change; @returns the row's number
   * @param read reads what is answered of the row
   * @throws ExpectedError CONFLICT for a key that was used for another request
   */
  async once<T>(
    work: (tx: Transaction) => Promise<number>,
    read: AnswerReader<T>,
    options: TransactOptions = {},
  ): Promise<Changed<T>> {
    const { key } = this;
    const make = async (tx: Transaction): Promise<Changed<T>> => {
      if (key) return changeOrRecall(tx, key, work, read);
      const rowId = await work(tx);
      return { rowId, answer: await read(tx, rowId), isFirst: true };
    };
    const send = (): Promise<Changed<T>> => this.database.transact(this.actor, make, options);
    if (!key) return send();
    return takeTurns(this.database, `${key.actor} ${key.key}`, send);
  }

  /**
   * A change whose answer holds a secret, which is kept nowhere: whoever sends it again after the answer was lost hears that
   * it took effect, and what was made.
   * @param type of the row, as ids begin
   * @throws ExpectedError CONFLICT with reason TOLD_ONCE for a second send; CONFLICT for a key of another request
   */
  async onceTold<T>(type: string, work: (tx: Transaction) => Promise<Made<T>>): Promise<T> {
    const { key } = this;
    if (!key) return this.database.transact(this.actor, async (tx) => (await work(tx)).answer);
    const send = (): Promise<T> =>
      this.database.transact(this.actor, async (tx) => {
        if (!(await beginKey(tx, key))) throw toldBefore(globalId(type, (await answerOf(tx, key)).rowId));
        const { rowId, answer } = await work(tx);
        await finishKey(tx, key, rowId, null);
        return answer;
      });
    return takeTurns(this.database, `${key.actor} ${key.key}`, send);
  }
}

const toldBefore = (made: string): ExpectedError =>
  new ExpectedError(
    'CONFLICT',
    `This request took effect before: ${made} was made. Its secret was told once and is kept nowhere; make a new one.`,
    { reason: 'TOLD_ONCE', made },
  );

const changeOrRecall = async <T>(
  tx: Transaction,
  key: RequestKey,
  work: (tx: Transaction) => Promise<number>,
  read: AnswerReader<T>,
): Promise<Changed<T>> => {
  if (await beginKey(tx, key)) {
    const rowId = await work(tx);
    const answer = await read(tx, rowId);
    await finishKey(tx, key, rowId, answer);
    return { rowId, answer, isFirst: true };
  }
  const { rowId, answer } = await answerOf<T>(tx, key);
  // asked for something else of the same change: the row tells it
  return { rowId, answer: answer ?? (await read(tx, rowId)), isFirst: false };
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What a mutation's resolver was asked for: name, arguments, key and selection. */
export const askedFor = (info: GraphQLResolveInfo): AskedFor => {
  const field = info.parentType.getFields()[info.fieldName];
  const [node] = info.fieldNodes;
  if (!field || !node) throw new Error('a resolver without a field');
  const { input, ...others } = getArgumentValues(field, node, info.variableValues);
  const { idempotencyKey, ...given } = isRecord(input) ? input : { idempotencyKey: null };
  const parts = [...info.fieldNodes.map(({ selectionSet }) => selectionSet), ...Object.values(info.fragments)];
  const selected = parts.flatMap((part) => (part ? [print(part)] : []));
  return {
    key: typeof idempotencyKey === 'string' ? idempotencyKey : null,
    name: info.fieldName,
    args: [given, others],
    selection: `${selected.join('\n')}\n${JSON.stringify(info.variableValues)}`,
  };
};
