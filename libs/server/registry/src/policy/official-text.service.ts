import { type AnswerReader, type Change, globalId, numericId, requireRight } from '@wanchuang/server-platform';
import { badInput, checkedText } from '../reading/check-input';
import { signerOf } from '../reading/signer';
import type { AttachOfficialTextInput } from './policy-document.inputs';
import { lockPolicy } from './policy.store';

const longest = 20_000;

interface NewOfficialText {
  readonly policyDocumentId: number;
  readonly article: number;
  readonly text: string;
}

/** @throws ExpectedError BAD_USER_INPUT */
export const officialTextOf = ({ policyDocumentId, article, text }: AttachOfficialTextInput): NewOfficialText => ({
  policyDocumentId: numericId('policyDocument', policyDocumentId, 'input.policyDocumentId'),
  article,
  text: checkedText('input.text', text, longest),
});

/** Attaches an article's own words: each edition stays, the last one counts. */
export const attachOfficialText = async <T>(
  asked: Change,
  { policyDocumentId, article, text }: NewOfficialText,
  read: AnswerReader<T>,
): Promise<T> => {
  const { answer } = await asked.once(async (tx) => {
    const { jurisdictionId, policy } = await lockPolicy(tx, policyDocumentId);
    requireRight(asked.doer, 'ATTACH_OFFICIAL_TEXT', { jurisdictionId }, { place: 'input.policyDocumentId' });
    if (!policy.articles.some(({ number }) => number === article))
      throw badInput('input.article', article, `${policy.documentNumber} has no article ${article}`);
    const [row] = await tx.rows<{ id: number; edition: number }>(
      `INSERT INTO official_text (policy_document_id, article, edition, text, attached_by, attached_at)
       SELECT $1, $2, coalesce(max(edition), 0) + 1, $3, $4, $5 FROM official_text WHERE policy_document_id = $1 AND article = $2
       RETURNING id, edition`,
      [policyDocumentId, article, text, signerOf(asked.doer), tx.at],
    );
    if (!row) throw new Error('the text was not written');
    await tx.appendEvent({
      type: 'official_text.attached',
      subject: globalId('policyDocument', policyDocumentId),
      jurisdictionId,
      payload: { article, edition: row.edition },
    });
    return row.id;
  }, read);
  return answer;
};
