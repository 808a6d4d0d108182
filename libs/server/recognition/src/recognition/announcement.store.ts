import { announcementDocument } from '@wanchuang/domain-recognition';
import { storeFile } from '@wanchuang/server-files';
import { dayInShanghai, globalId, type Transaction } from '@wanchuang/server-platform';
import { bureauOf } from '../document/bureau-of';
import { officialPdf } from '../document/official-pdf';
import type { Act, RecognisedCenter } from './act';

/** Certificates name it, so it is there before its words are. @returns its number */
export async function insertAnnouncement(tx: Transaction, noticeId: number): Promise<number> {
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO announcement (notice_id, title, body, announced_on) VALUES ($1, '', '', $2) RETURNING id`,
    [noticeId, dayInShanghai(tx.at)],
  );
  if (!row) throw new Error('the announcement was not written');
  return row.id;
}

/** Writes what is announced, as words and as a document that everyone may read. */
export async function storeAnnouncement(
  tx: Transaction,
  act: Act,
  centers: readonly RecognisedCenter[],
): Promise<void> {
  const { jurisdictionId, notice, period, policy, today, announcementId: id } = act;
  const bureau = await bureauOf(tx, jurisdictionId);
  const document = announcementDocument({
    ...bureau,
    policyTitle: policy.titleZh,
    documentNumber: policy.documentNumber,
    noticeNumber: notice.number,
    noticeEndedOn: period.endsOn,
    announcedOn: today,
    centers,
  });
  const documentId = await storeFile(tx, {
    jurisdictionId,
    name: `${document.title}.pdf`,
    mediaType: 'application/pdf',
    bytes: await officialPdf(document, { madeAt: tx.at, isSynthetic: bureau.isSynthetic }),
    holder: globalId('announcement', id),
    isPublic: true,
  });
  await tx.rows('UPDATE announcement SET title = $2, body = $3, document_id = $4 WHERE id = $1', [
    id,
    document.title,
    document.paragraphs.join('\n'),
    documentId,
  ]);
  await tx.appendEvent({
    type: 'notice.announced',
    subject: globalId('notice', notice.id),
    jurisdictionId,
    payload: {
      announcementId: globalId('announcement', id),
      centerIds: centers.map(({ centerId }) => globalId('center', centerId)),
    },
  });
}
