import { deliberationLifecycle } from '@wanchuang/domain-recognition';
import { holdFile } from '@wanchuang/server-files';
import {
  type AnswerReader,
  type Change,
  changeRow,
  dayInShanghai,
  type Doer,
  ExpectedError,
  globalId,
  requireRight,
  type Transaction,
} from '@wanchuang/server-platform';
import { personOf, requirePerson } from '../lifecycle/person-of';
import { takeStep } from '../lifecycle/take-step';
import { decideApplication } from './decide-application';
import { Deliberation } from './deliberation.entity';
import {
  type DeliberationChange,
  type DeliberationRow,
  insertDeliberation,
  itemsOfDeliberation,
  lockDeliberation,
  type NewDeliberation,
  noDeliberation,
  replaceItems,
} from './deliberation.store';

interface ChangeRequest {
  readonly id: number;
  readonly version: number;
  readonly change: DeliberationChange;
}

/** The use cases of the bureau directors' meetings (Art. 9(4)). */
export class DeliberationService {
  /** @throws ExpectedError FORBIDDEN; BAD_USER_INPUT for an application that the place has not */
  async draft<T>(asked: Change, draft: NewDeliberation, read: AnswerReader<T>): Promise<T> {
    const { jurisdictionId, items, fileId } = draft;
    const { answer } = await asked.once(async (tx) => {
      requireRight(asked.doer, 'DRAFT_DELIBERATION', { jurisdictionId }, { place: 'input.jurisdictionId' });
      const id = await insertDeliberation(tx, draft);
      await replaceItems(tx, id, jurisdictionId, items);
      if (fileId !== null) await putDocument(tx, asked.doer, { id, fileId, version: 1 });
      await tx.appendEvent({
        type: 'deliberation.drafted',
        subject: globalId('deliberation', id),
        jurisdictionId,
        payload: { heldOn: draft.heldOn, applicationIds: applicationIds(items) },
      });
      return id;
    }, read);
    return answer;
  }

  /** @throws ExpectedError CONFLICT for a stale version; REFUSED once it is signed */
  async change<T>(asked: Change, { id, version, change }: ChangeRequest, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const before = await lockOwn(tx, asked.doer, id, 'CHANGE_DELIBERATION');
      requireDraft(before);
      await writeChange(tx, asked.doer, before, { version, change });
      await tx.appendEvent({
        type: 'deliberation.changed',
        subject: globalId('deliberation', id),
        jurisdictionId: before.jurisdictionId,
        payload: { fields: Object.keys(change).sort() },
      });
      return id;
    }, read);
    return answer;
  }

  /**
   * Signs the record: everything that the meeting has decided takes effect at once, or nothing does.
   * @throws ExpectedError REFUSED that cites the clause which an application does not meet; CONFLICT for a stale version
   */
  async sign<T>(asked: Change, { id, version }: Omit<ChangeRequest, 'change'>, read: AnswerReader<T>): Promise<T> {
    const { doer } = asked;
    const { answer } = await asked.once(async (tx) => {
      const record = await lockOwn(tx, doer, id, 'SIGN_DELIBERATION');
      const items = await itemsOfDeliberation(tx, id);
      const facts = { ...record, today: dayInShanghai(tx.at), decisions: items.length };
      const state = takeStep(deliberationLifecycle, doer, { state: record.state, step: 'SIGN', facts });
      await changeRow(tx, Deliberation, { id, version, set: { state, signedBy: personOf(doer), signedAt: tx.at } });
      for (const item of items) await decideApplication(tx, doer, record, item);
      await tx.appendEvent({
        type: 'deliberation.signed',
        subject: globalId('deliberation', id),
        jurisdictionId: record.jurisdictionId,
        payload: {
          heldOn: record.heldOn,
          approved: applicationIds(items.filter(({ decision }) => decision === 'APPROVE')),
          refused: applicationIds(items.filter(({ decision }) => decision === 'REFUSE')),
        },
      });
      return id;
    }, read);
    return answer;
  }
}

/** What was signed has taken effect: a meeting that decides otherwise is another one. */
const requireDraft = ({ id, state }: DeliberationRow): void => {
  if (state === 'DRAFT') return;
  throw new ExpectedError('REFUSED', `${globalId('deliberation', id)} is signed and stays as it is`, {
    clause: 'Art. 9(4)',
    reason: 'SIGNED',
    state,
  });
};

const applicationIds = (items: readonly { applicationId: number }[]): string[] =>
  items.map(({ applicationId }) => globalId('application', applicationId));

async function lockOwn(
  tx: Transaction,
  doer: Doer,
  id: number,
  action: 'CHANGE_DELIBERATION' | 'SIGN_DELIBERATION',
): Promise<DeliberationRow> {
  const row = await lockDeliberation(tx, id);
  requireRight(doer, action, { ...row }, { place: 'input.deliberationId', missing: () => noDeliberation(id) });
  return row;
}

async function writeChange(
  tx: Transaction,
  doer: Doer,
  { id, jurisdictionId, heldOn }: DeliberationRow,
  { version, change: { items, fileId, ...columns } }: Omit<ChangeRequest, 'id'>,
): Promise<void> {
  const changed = await changeRow(tx, Deliberation, { id, version, set: { heldOn, ...columns } });
  if (items) await replaceItems(tx, id, jurisdictionId, items);
  if (fileId != null) await putDocument(tx, doer, { id, fileId, version: changed });
}

async function putDocument(
  tx: Transaction,
  doer: Doer,
  { id, fileId, version }: { id: number; fileId: number; version: number },
): Promise<void> {
  const holder = globalId('deliberation', id);
  const { id: documentId } = await holdFile(tx, { fileId, holder, personId: requirePerson(doer) });
  await changeRow(tx, Deliberation, { id, version, set: { documentId } });
}
