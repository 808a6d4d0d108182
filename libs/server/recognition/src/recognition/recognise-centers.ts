import { isNoticeOver } from '@wanchuang/domain-recognition';
import {
  type AnswerReader,
  type Change,
  dayInShanghai,
  type Doer,
  ExpectedError,
  globalId,
  requireRight,
  type Transaction,
} from '@wanchuang/server-platform';
import { policyOn } from '@wanchuang/server-registry';
import { noPolicy } from '../lifecycle/no-policy';
import { lockItems, lockNotice, noNotice, type NoticeItemRow, type NoticeRow } from '../notice/notice.store';
import type { Recognition } from '../provided-recognition';
import { lockNumbers } from '../certificate/certificate.store';
import { insertAnnouncement, storeAnnouncement } from './announcement.store';
import type { Act } from './act';
import { recogniseOne } from './recognise-one';

/** Many certificates take their time to be drawn. */
const whileOthersChange = { eventsAtEnd: true } as const;

interface Request {
  readonly noticeId: number;
  /** Null: all that nothing holds back. */
  readonly applicationIds: readonly number[] | null;
}

/**
 * Recognises centers of a notice whose last day is over: center, certificate, first obligations and decision of each, and one
 * announcement, in one transaction.
 * @throws ExpectedError REFUSED that cites the clause: the notice runs, an objection is open, the host is barred
 */
export async function recogniseCenters<T>(
  asked: Change,
  { noticeId, applicationIds }: Request,
  { refreshCenters, origin }: Recognition,
  read: AnswerReader<T>,
): Promise<T> {
  const { doer } = asked;
  const { answer } = await asked.once(
    async (tx) => {
      const notice = await lockNotice(tx, noticeId);
      requireRight(
        doer,
        'RECOGNISE_CENTERS',
        { ...notice },
        { place: 'input.noticeId', missing: () => noNotice(noticeId) },
      );
      const items = chosen(await itemsToRecognise(tx, noticeId), applicationIds);
      await lockNumbers(tx, notice.jurisdictionId);
      const announcementId = await insertAnnouncement(tx, noticeId);
      const act = await actOf(tx, doer, notice, { announcementId, origin });
      const recognised = [];
      for (const item of items) recognised.push(await recogniseOne(tx, act, item));
      await storeAnnouncement(tx, act, recognised);
      await refreshCenters(tx, [notice.jurisdictionId]); // the first that takes the event chain's lock
      return noticeId;
    },
    read,
    whileOthersChange,
  );
  return answer;
}

interface Candidate extends NoticeItemRow {
  readonly isRecognised: boolean;
  readonly isInNotice: boolean;
}

async function itemsToRecognise(tx: Transaction, noticeId: number): Promise<Candidate[]> {
  const items = await lockItems(tx, noticeId);
  const states = await tx.rows<{ id: number; state: string }>(
    'SELECT id, state FROM application WHERE id = ANY($1) ORDER BY id FOR UPDATE',
    [items.map(({ applicationId }) => applicationId)],
  );
  const stateOf = new Map(states.map(({ id, state }) => [id, state]));
  return items.map((item) => ({
    ...item,
    isRecognised: stateOf.get(item.applicationId) === 'RECOGNISED',
    isInNotice: stateOf.get(item.applicationId) === 'IN_NOTICE',
  }));
}

/** Those that are asked for, or all that nothing holds back. @throws ExpectedError NOT_FOUND; REFUSED where there is none */
function chosen(items: readonly Candidate[], applicationIds: readonly number[] | null): readonly NoticeItemRow[] {
  const missing = applicationIds?.find((id) => !items.some(({ applicationId }) => applicationId === id));
  if (missing !== undefined)
    throw new ExpectedError('NOT_FOUND', `The notice does not list ${globalId('application', missing)}`, {
      place: 'input.applicationIds',
    });
  const found = applicationIds
    ? items.filter(({ applicationId, isRecognised }) => applicationIds.includes(applicationId) && !isRecognised)
    : items.filter(({ state, isInNotice }) => isInNotice && (state === 'LISTED' || state === 'CLEARED'));
  if (found.length > 0) return found;
  throw new ExpectedError('REFUSED', 'Nothing of the notice is left to be recognised (Art. 9(4))', {
    clause: 'Art. 9(4)',
    reason: 'NOTHING_LEFT',
    heldBack: items.filter(({ state }) => state === 'HELD_BACK').length,
  });
}

/** What is the same for every center of the act. @throws ExpectedError REFUSED without a policy, or for a notice that was never posted */
async function actOf(
  tx: Transaction,
  doer: Doer,
  notice: NoticeRow,
  { announcementId, origin }: { announcementId: number; origin: string },
): Promise<Act> {
  const { jurisdictionId, endsOn, workingDays, isProvisional } = notice;
  const today = dayInShanghai(tx.at);
  const policy = await policyOn(tx, jurisdictionId, today);
  if (!policy) throw noPolicy(jurisdictionId, today, 'NO_POLICY');
  if (endsOn === null || workingDays === null)
    throw new ExpectedError('REFUSED', 'The notice was not posted (Art. 9(4))', {
      clause: 'Art. 9(4)',
      reason: 'NOT_POSTED',
    });
  const period = { endsOn, isProvisional, workingDays, isOver: isNoticeOver({ endsOn, isProvisional }, today) };
  return { doer, jurisdictionId, notice, period, policy, today, announcementId, origin };
}
