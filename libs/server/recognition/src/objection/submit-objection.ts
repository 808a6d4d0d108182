import { isNoticeOver, missingOfObjector, noticeItemLifecycle } from '@wanchuang/domain-recognition';
import { attemptGuard, newSecret, secretHash, tryAttempt } from '@wanchuang/server-access';
import {
  type Change,
  changeRow,
  dayInShanghai,
  ExpectedError,
  globalId,
  type Transaction,
} from '@wanchuang/server-platform';
import { badInput, policyOn } from '@wanchuang/server-registry';
import { takeStep } from '../lifecycle/take-step';
import { NoticeItem } from '../notice/notice-item.entity';
import { lockItem, noItem, type NoticeItemRow } from '../notice/notice.store';
import { countObjections, insertObjection, type NewObjection } from './objection.store';

/** What the objector is told once. */
export interface SubmittedObjection {
  readonly receipt: string;
  readonly receivedAt: Date;
}

/** Objections to one notice from one network before they have to wait. */
const freeAttempts = 5;

interface RunningNotice {
  readonly id: number;
  readonly jurisdictionId: number;
  readonly state: string;
  readonly endsOn: string | null;
  readonly isProvisional: boolean;
}

/**
 * The notice that lists something, which is not closed until the transaction ends. It is locked before its list, as by whoever
 * recognises centers.
 * @throws ExpectedError NOT_FOUND for one that nobody has seen; REFUSED with its last day once that is past
 */
async function runningNotice(tx: Transaction, itemId: number): Promise<RunningNotice> {
  const [notice] = await tx.rows<RunningNotice>(
    `SELECT notice.id, notice.jurisdiction_id AS "jurisdictionId", notice.state, notice.ends_on AS "endsOn",
       notice.is_provisional AS "isProvisional"
     FROM notice_item item JOIN public_notice notice ON notice.id = item.notice_id WHERE item.id = $1 FOR SHARE OF notice`,
    [itemId],
  );
  if (!notice || notice.endsOn === null) throw noItem(itemId);
  const { endsOn, isProvisional, state } = notice;
  if (state === 'POSTED' && !isNoticeOver({ endsOn, isProvisional }, dayInShanghai(tx.at))) return notice;
  throw new ExpectedError('REFUSED', `Objections were taken to the end of ${endsOn} (Art. 9(4))`, {
    clause: 'Art. 9(4)',
    reason: 'NOTICE_OVER',
    endsOn,
  });
}

/** What the host has taken back is recognised in no case: there is nothing left to object to. @throws ExpectedError REFUSED */
async function requireStanding(tx: Transaction, { applicationId }: NoticeItemRow): Promise<void> {
  const [application] = await tx.rows<{ state: string }>('SELECT state FROM application WHERE id = $1 FOR SHARE', [
    applicationId,
  ]);
  if (application?.state !== 'WITHDRAWN') return;
  throw new ExpectedError('REFUSED', 'Its host has withdrawn the application: nothing comes of it any more', {
    clause: 'Art. 9(4)',
    reason: 'WITHDRAWN',
  });
}

/** Whether a name is wanted is a parameter that no clause gives. @throws ExpectedError BAD_USER_INPUT */
async function requireName(tx: Transaction, { jurisdictionId }: RunningNotice, given: NewObjection): Promise<void> {
  const today = dayInShanghai(tx.at);
  const policy = await policyOn(tx, jurisdictionId, today);
  const objector = { name: given.objectorName, contact: given.objectorContact };
  const [missing] = missingOfObjector(policy, today, objector);
  if (missing === 'name') throw badInput('input.objectorName', null, 'whoever objects gives a name');
  if (missing === 'contact') throw badInput('input.objectorContact', null, 'whoever objects says how they are reached');
}

/** @throws ExpectedError TOO_MANY_REQUESTS */
async function throttle(tx: Transaction, notice: RunningNotice, address: string): Promise<void> {
  if (await tryAttempt(tx, attemptGuard(`objection ${notice.id}`, address, freeAttempts))) return;
  throw new ExpectedError('TOO_MANY_REQUESTS', 'Many objections have come from here. Wait a while before the next.', {
    reason: 'TOO_MANY_OBJECTIONS',
  });
}

/**
 * Takes an objection while its notice runs, and holds back what it names, nothing else (Art. 9(4)).
 * @param address of the client: it counts, and is kept nowhere but as a hash
 */
export const submitObjection = (asked: Change, given: NewObjection, address: string): Promise<SubmittedObjection> =>
  asked.onceTold('objection', async (tx) => {
    const notice = await runningNotice(tx, given.itemId);
    const item = await lockItem(tx, given.itemId);
    await requireStanding(tx, item);
    await requireName(tx, notice, given);
    await throttle(tx, notice, address);
    const receipt = newSecret();
    const rowId = await insertObjection(tx, notice.jurisdictionId, secretHash(receipt), given);
    await holdBack(tx, item);
    await tx.appendEvent({
      type: 'objection.received',
      subject: globalId('objection', rowId),
      jurisdictionId: notice.jurisdictionId,
      payload: { itemId: globalId('noticeItem', item.id), applicationId: globalId('application', item.applicationId) },
    });
    return { rowId, answer: { receipt, receivedAt: tx.at } };
  });

async function holdBack(tx: Transaction, { id, version, state: before }: NoticeItemRow): Promise<void> {
  const { open } = await countObjections(tx, id);
  const asked = { state: before, step: 'HOLD_BACK', facts: { openObjections: open } } as const;
  const state = takeStep(noticeItemLifecycle, 'PUBLIC', asked);
  if (state !== before) await changeRow(tx, NoticeItem, { id, version, set: { state } });
}
