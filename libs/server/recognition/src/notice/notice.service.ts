import { noticeLifecycle } from '@wanchuang/domain-recognition';
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
import { takeStep } from '../lifecycle/take-step';
import {
  explainedNotice,
  insertNotice,
  lockNotice,
  type NewNotice,
  noNotice,
  type NoticeChange,
  type NoticeRow,
  removeItems,
  replaceList,
} from './notice.store';
import { noticeFacts } from './notice-facts';
import { postNotice } from './post-notice';
import { PublicNotice } from './public-notice.entity';
import { type GivenCalendar, reckonByHand } from './reckon-by-hand';

interface VersionAsked {
  readonly id: number;
  readonly version: number;
}

const explaining = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw explainedNotice(error);
  }
};

const applicationIds = (keys: readonly number[]): string[] => keys.map((key) => globalId('application', key));

/** The use cases of public notices (Art. 9(4)). */
export class NoticeService {
  /** @throws ExpectedError CONFLICT for a number that is taken, or an application that stands on another notice */
  async draft<T>(asked: Change, draft: NewNotice, read: AnswerReader<T>): Promise<T> {
    const { jurisdictionId, number } = draft;
    const { answer } = await asked.once(async (tx) => {
      requireRight(asked.doer, 'DRAFT_NOTICE', { jurisdictionId }, { place: 'input.jurisdictionId' });
      const id = await explaining(insertNotice(tx, draft));
      await explaining(replaceList(tx, id, jurisdictionId, draft.applicationIds));
      const payload = { number, applicationIds: applicationIds(draft.applicationIds) };
      await tx.appendEvent({ type: 'notice.drafted', subject: globalId('notice', id), jurisdictionId, payload });
      return id;
    }, read);
    return answer;
  }

  /** @throws ExpectedError CONFLICT for a stale version; REFUSED once it is posted */
  async change<T>(asked: Change, request: VersionAsked & { change: NoticeChange }, read: AnswerReader<T>): Promise<T> {
    const { id, version } = request;
    const { applicationIds: list, ...columns } = request.change;
    const { answer } = await asked.once(async (tx) => {
      const before = await lockOwn(tx, asked.doer, id, 'CHANGE_NOTICE');
      requireDraft(before);
      await explaining(changeRow(tx, PublicNotice, { id, version, set: { title: before.title, ...columns } }));
      if (list) await explaining(replaceList(tx, id, before.jurisdictionId, list));
      await tx.appendEvent({
        type: 'notice.changed',
        subject: globalId('notice', id),
        jurisdictionId: before.jurisdictionId,
        payload: {
          fields: Object.keys(request.change).sort(),
          ...(list ? { applicationIds: applicationIds(list) } : {}),
        },
      });
      return id;
    }, read);
    return answer;
  }

  /** @throws ExpectedError REFUSED that cites the clause: a period that is too short, an empty list, no policy */
  async post<T>(asked: Change, { id, version }: VersionAsked, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(
      async (tx) => {
        await postNotice(tx, asked.doer, await lockOwn(tx, asked.doer, id, 'POST_NOTICE'), version);
        return id;
      },
      read,
      { eventsAtEnd: true }, // a document is drawn meanwhile
    );
    return answer;
  }

  /** @throws ExpectedError REFUSED where the calendar itself has its days; CONFLICT for a stale version */
  async reckon<T>(asked: Change, request: VersionAsked & { given: GivenCalendar }, read: AnswerReader<T>): Promise<T> {
    const { id, version, given } = request;
    const { answer } = await asked.once(async (tx) => {
      await reckonByHand(tx, asked.doer, await lockOwn(tx, asked.doer, id, 'RECKON_NOTICE'), { version, ...given });
      return id;
    }, read);
    return answer;
  }

  /** @throws ExpectedError REFUSED once it is posted */
  async discard<T>(asked: Change, { id, version }: VersionAsked, read: AnswerReader<T>): Promise<T> {
    const { doer } = asked;
    const { answer } = await asked.once(async (tx) => {
      const before = await lockOwn(tx, doer, id, 'DISCARD_NOTICE');
      const facts = noticeFacts(before, dayInShanghai(tx.at));
      const state = takeStep(noticeLifecycle, doer, { state: before.state, step: 'DISCARD', facts });
      await changeRow(tx, PublicNotice, { id, version, set: { state } });
      await removeItems(tx, id);
      const { jurisdictionId } = before;
      await tx.appendEvent({ type: 'notice.discarded', subject: globalId('notice', id), jurisdictionId, payload: {} });
      return id;
    }, read);
    return answer;
  }
}

async function lockOwn(
  tx: Transaction,
  doer: Doer,
  id: number,
  action: 'CHANGE_NOTICE' | 'POST_NOTICE' | 'RECKON_NOTICE' | 'DISCARD_NOTICE',
): Promise<NoticeRow> {
  const row = await lockNotice(tx, id);
  requireRight(doer, action, { ...row }, { place: 'input.noticeId', missing: () => noNotice(id) });
  return row;
}

/** What the public has read stays as it was read. */
function requireDraft({ id, state }: NoticeRow): void {
  if (state === 'DRAFT') return;
  throw new ExpectedError('REFUSED', `${globalId('notice', id)} is no draft any more and stays as it is`, {
    clause: 'Art. 9(4)',
    reason: 'STATE',
    state,
  });
}
