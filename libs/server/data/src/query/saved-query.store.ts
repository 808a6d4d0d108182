import { createHash } from 'node:crypto';
import { changeRow, ExpectedError, globalId, type NewEvent, type Reader, type Transaction } from '@wanchuang/server-platform';
import { SavedQuery } from './saved-query.entity';
import { mostQueries } from './saved-query.limits';

export interface NewQuery {
  readonly personId: number;
  readonly jurisdictionId: number;
  readonly name: string;
  readonly document: string;
  readonly variables: string;
  readonly isShared: boolean;
}

export type QueryChange = Partial<Pick<SavedQuery, 'name' | 'document' | 'variables' | 'isShared' | 'documentId'>>;

/** What decides about a change, of the row as it is locked. */
export type FoundQuery = Pick<
  SavedQuery,
  'id' | 'personId' | 'jurisdictionId' | 'document' | 'isShared' | 'documentId' | 'version'
>;

/** By what programs ask for a document. */
export const documentIdOf = (document: string): string => createHash('sha256').update(document).digest('hex');

/** Saves of one person take turns ("WCSQ"), so that the limit holds for two at once. */
const turn = 'SELECT pg_advisory_xact_lock(1464030033, $1)';

/** @throws ExpectedError REFUSED for one too many */
export async function insertQuery(tx: Transaction, query: NewQuery): Promise<number> {
  const { personId, jurisdictionId, name, document, variables, isShared } = query;
  await tx.rows(turn, [personId]);
  const [kept] = await tx.rows<{ count: number }>('SELECT count(*)::int FROM saved_query WHERE person_id = $1', [
    personId,
  ]);
  if ((kept?.count ?? 0) >= mostQueries)
    throw new ExpectedError('REFUSED', `Nobody keeps more than ${mostQueries} queries. Delete one first.`, {
      maximum: mostQueries,
    });
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO saved_query (person_id, jurisdiction_id, name, document, variables, is_shared, saved_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
    [personId, jurisdictionId, name, document, variables, isShared, tx.at],
  );
  if (!row) throw new Error('the query was not written');
  await appendQueryEvent(tx, { id: row.id, jurisdictionId }, { type: 'query.saved', payload: { isShared } });
  return row.id;
}

/** A saved query, locked for a change; null: there is none. */
export async function findQuery(tx: Transaction, id: number): Promise<FoundQuery | null> {
  const [row] = await tx.rows<FoundQuery>(
    `SELECT id, person_id AS "personId", jurisdiction_id AS "jurisdictionId", document, is_shared AS "isShared",
       document_id AS "documentId", version
     FROM saved_query WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return row ?? null;
}

/** @throws ExpectedError CONFLICT for another version */
export async function changeQuery(
  tx: Transaction,
  { id, jurisdictionId, document, documentId }: FoundQuery,
  version: number,
  change: QueryChange,
): Promise<void> {
  const isOther = change.document !== undefined && change.document !== document;
  const set = { ...change, ...(isOther && documentId !== null ? { documentId: null } : {}), savedAt: tx.at };
  await changeRow(tx, SavedQuery, { id, version, set });
  const payload = { fields: Object.keys(change) };
  await appendQueryEvent(tx, { id, jurisdictionId }, { type: 'query.changed', payload });
}

/** Publishes the document as it is, or takes it back. @throws ExpectedError CONFLICT for another version */
export async function publishQuery(
  tx: Transaction,
  { id, jurisdictionId, document }: FoundQuery,
  version: number,
  isPublished: boolean,
): Promise<void> {
  const documentId = isPublished ? documentIdOf(document) : null;
  await changeRow(tx, SavedQuery, { id, version, set: { documentId } });
  const of = { id, jurisdictionId };
  if (isPublished) await appendQueryEvent(tx, of, { type: 'query.published', payload: { documentId } });
  else await appendQueryEvent(tx, of, { type: 'query.withdrawn', payload: {} });
}

/** @throws ExpectedError CONFLICT for another version */
export async function deleteQuery(
  tx: Transaction,
  { id, jurisdictionId, ...found }: FoundQuery,
  version: number,
): Promise<void> {
  if (found.version !== version)
    throw new ExpectedError('CONFLICT', `${globalId('savedQuery', id)} was changed meanwhile: look at it again`, {
      place: 'input.version',
      version: found.version,
    });
  await tx.rows('DELETE FROM saved_query WHERE id = $1', [id]);
  await appendQueryEvent(tx, { id, jurisdictionId }, { type: 'query.deleted', payload: {} });
}

const appendQueryEvent = (
  tx: Transaction,
  { id, jurisdictionId }: Pick<FoundQuery, 'id' | 'jurisdictionId'>,
  event: Pick<NewEvent, 'type' | 'payload'>,
): Promise<string> => tx.appendEvent({ ...event, subject: globalId('savedQuery', id), jurisdictionId });

/** The text of a published document; null: nobody has published one of this id. */
export async function publishedDocument(reader: Pick<Reader, 'rows'>, documentId: string): Promise<string | null> {
  const [row] = await reader.rows<{ document: string }>(
    'SELECT document FROM saved_query WHERE document_id = $1 LIMIT 1',
    [documentId],
  );
  return row?.document ?? null;
}
