import type { Reckoning } from '@wanchuang/domain-policy';
import { noticeDocument, noticeLifecycle, reckonNotice } from '@wanchuang/domain-recognition';
import { storeFile } from '@wanchuang/server-files';
import {
  changeRow,
  dayInShanghai,
  type Doer,
  ExpectedError,
  globalId,
  type Transaction,
} from '@wanchuang/server-platform';
import { policyOn } from '@wanchuang/server-registry';
import { lockApplication } from '../application/application.store';
import { stepApplication } from '../application/step-application';
import { bureauOf } from '../document/bureau-of';
import { officialPdf } from '../document/official-pdf';
import { noPolicy } from '../lifecycle/no-policy';
import { takeStep } from '../lifecycle/take-step';
import { noticeFacts } from './notice-facts';
import { lockItems, type NoticeItemRow, type NoticeRow } from './notice.store';
import { PublicNotice } from './public-notice.entity';

/** The period as the table keeps it: JSON text, whose keys are the columns that it is read by. */
export const reckoningText = ({ days }: Reckoning): string =>
  JSON.stringify(
    days.map(({ day, kind, name, number, isPublished }) => ({
      day,
      kind,
      name_zh: name?.zh ?? null,
      name_en: name?.en ?? null,
      number,
      is_published: isPublished,
    })),
  );

/** @throws ExpectedError REFUSED: a period shorter than the policy lets it, no policy */
async function reckon(tx: Transaction, { jurisdictionId, workingDays }: NoticeRow, today: string): Promise<Reckoning> {
  const found = reckonNotice(await policyOn(tx, jurisdictionId, today), today, workingDays);
  if (found.ok) return found.reckoning;
  const { refusal } = found;
  if (refusal.reason !== 'TOO_SHORT') throw noPolicy(jurisdictionId, today, refusal.reason);
  const { clause, observed, threshold } = refusal;
  throw new ExpectedError('REFUSED', `A notice lasts ${threshold} working days at least, not ${observed} (${clause})`, {
    clause,
    citation: clause,
    reason: refusal.reason,
    observed,
    threshold,
  });
}

/**
 * Posts a locked notice: reckons its period, puts every application of its list up, and makes the document.
 * @throws ExpectedError REFUSED that cites the clause; CONFLICT for a stale version
 */
export async function postNotice(tx: Transaction, doer: Doer, notice: NoticeRow, version: number): Promise<void> {
  const { id, jurisdictionId } = notice;
  const today = dayInShanghai(tx.at);
  const items = await lockItems(tx, id);
  const facts = noticeFacts(notice, today, items.length);
  const state = takeStep(noticeLifecycle, doer, { state: notice.state, step: 'POST', facts });
  const reckoning = await reckon(tx, notice, today);
  for (const { applicationId } of items) {
    const application = await lockApplication(tx, applicationId);
    await stepApplication(tx, doer, application, 'POST', {}, { payload: { noticeId: globalId('notice', id) } });
  }
  const documentId = await documentOf(tx, notice, items, reckoning);
  const { endsOn, isProvisional, count: workingDays } = reckoning;
  const period = { postedOn: today, endsOn, isProvisional, workingDays };
  const set = { state, documentId, reckoning: reckoningText(reckoning), ...period };
  await changeRow(tx, PublicNotice, { id, version, set });
  await tx.appendEvent({ type: 'notice.posted', subject: globalId('notice', id), jurisdictionId, payload: period });
}

async function documentOf(
  tx: Transaction,
  { id, jurisdictionId, ...words }: NoticeRow,
  centers: readonly NoticeItemRow[],
  { from: postedOn, endsOn, isProvisional, count: workingDays }: Reckoning,
): Promise<number> {
  const { bureauName, isSynthetic } = await bureauOf(tx, jurisdictionId);
  const bytes = await officialPdf(
    noticeDocument({ ...words, centers, bureauName, postedOn, endsOn, isProvisional, workingDays }),
    { madeAt: tx.at, isSynthetic },
  );
  const holder = globalId('notice', id);
  const name = `${words.number}.pdf`;
  return storeFile(tx, { jurisdictionId, name, mediaType: 'application/pdf', bytes, holder, isPublic: true });
}
