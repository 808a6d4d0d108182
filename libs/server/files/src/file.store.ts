import { createHash } from 'node:crypto';
import { ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';
import { kindOfMediaType } from './file-type';
import type { FileAudience } from './stored-file.entity';

/** Bytes of a row of content. */
export const chunkBytes = 256 * 1024;

/** A file as whoever holds it may have to know it. */
export interface HeldFile {
  readonly id: number;
  readonly jurisdictionId: number;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

interface FileRow extends HeldFile {
  readonly audience: FileAudience;
  readonly holder: string | null;
  readonly uploadedBy: number | null;
}

/** Also for another person's upload, and for one that stands somewhere already. */
export const noUpload = (fileId: number): ExpectedError =>
  new ExpectedError('NOT_FOUND', 'There is no such file of yours; upload it again', {
    place: 'fileId',
    value: globalId('file', fileId),
  });

const lockFile = async (tx: Transaction, fileId: number): Promise<FileRow | undefined> => {
  const [row] = await tx.rows<FileRow>(
    `SELECT id, jurisdiction_id AS "jurisdictionId", audience, holder, name, media_type AS "mediaType",
       size_bytes::int AS "sizeBytes", sha256, uploaded_by AS "uploadedBy"
     FROM stored_file WHERE id = $1 FOR UPDATE`,
    [fileId],
  );
  return row;
};

const changed = async (tx: Transaction, type: string, file: HeldFile, payload: Record<string, unknown>) => {
  const { id, jurisdictionId } = file;
  await tx.appendEvent({ type, subject: globalId('file', id), jurisdictionId, payload });
};

interface Hold {
  readonly fileId: number;
  /** Id of what the file belongs to from now on, as the API shows it: application_42. */
  readonly holder: string;
  /** Who puts it there: it is their own upload, and stands nowhere yet. */
  readonly personId: number;
  /** Those that are taken here; all without it. */
  readonly mediaTypes?: readonly string[];
}

/**
 * Puts an upload of one's own where it belongs; from then on it shows to whoever sees the holder.
 * @throws ExpectedError NOT_FOUND for a file that is not there, another person's, or held already; BAD_USER_INPUT for a
 *   type that is not taken here
 */
export const holdFile = async (tx: Transaction, { fileId, holder, personId, mediaTypes }: Hold): Promise<HeldFile> => {
  const file = await lockFile(tx, fileId);
  if (!file || file.audience !== 'OWN' || file.uploadedBy !== personId) throw noUpload(fileId);
  if (mediaTypes && !mediaTypes.includes(file.mediaType)) {
    throw new ExpectedError('BAD_USER_INPUT', `Here no ${file.mediaType} is taken`, {
      place: 'fileId',
      reason: 'TYPE_NOT_TAKEN_HERE',
      mediaType: file.mediaType,
      taken: mediaTypes,
    });
  }
  await tx.rows(`UPDATE stored_file SET audience = 'HELD', holder = $2 WHERE id = $1`, [fileId, holder]);
  await changed(tx, 'file.held', file, { holder });
  return file;
};

/**
 * Shows a file to everyone, such as what is attached to a notice.
 * @throws ExpectedError NOT_FOUND if the holder does not hold it
 */
export const publishFile = async (tx: Transaction, fileId: number, holder: string): Promise<void> => {
  const file = await lockFile(tx, fileId);
  if (file?.holder !== holder) throw noUpload(fileId);
  if (file.audience === 'PUBLIC') return;
  await tx.rows(`UPDATE stored_file SET audience = 'PUBLIC' WHERE id = $1`, [fileId]);
  await changed(tx, 'file.published', file, { holder });
};

/**
 * Removes a file that its holder needs no more, such as evidence of a draft. What names it must be gone before.
 * @throws ExpectedError NOT_FOUND if the holder does not hold it
 */
export const removeFile = async (tx: Transaction, fileId: number, holder: string): Promise<void> => {
  const file = await lockFile(tx, fileId);
  if (file?.holder !== holder) throw noUpload(fileId);
  await tx.rows('DELETE FROM stored_file WHERE id = $1', [fileId]);
  await changed(tx, 'file.removed', file, { holder, sha256: file.sha256 });
};

/** What is written of a file beside its content. */
export interface NewFile {
  readonly jurisdictionId: number;
  readonly audience: FileAudience;
  readonly holder: string | null;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  /** null: the program made it. */
  readonly uploadedBy: number | null;
}

/** Writes a file in pieces as they come, with its event. @returns its number */
export const insertFile = async (
  tx: Transaction,
  file: NewFile,
  pieces: AsyncIterable<Buffer> | Iterable<Buffer>,
): Promise<number> => {
  const { jurisdictionId, audience, holder, name, mediaType, sizeBytes, sha256, uploadedBy } = file;
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO stored_file (jurisdiction_id, audience, holder, name, media_type, size_bytes, sha256, uploaded_by, uploaded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
    [jurisdictionId, audience, holder, name, mediaType, sizeBytes, sha256, uploadedBy, tx.at],
  );
  if (!row) throw new Error('a file was stored without a number');
  let place = 0;
  for await (const bytes of pieces) {
    await tx.rows('INSERT INTO file_chunk (file_id, place, bytes) VALUES ($1, $2, $3)', [row.id, place, bytes]);
    place += 1;
  }
  const payload = { mediaType, sizeBytes, sha256, ...(holder === null ? {} : { holder }) };
  await tx.appendEvent({ type: 'file.stored', subject: globalId('file', row.id), jurisdictionId, payload });
  return row.id;
};

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += chunkBytes) yield bytes.subarray(start, start + chunkBytes);
}

interface MadeFile {
  readonly jurisdictionId: number;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Id of what the document belongs to. */
  readonly holder: string;
  /** Everyone may read it; without it whoever sees the holder. */
  readonly isPublic?: boolean;
}

/** Keeps a document that the program has made, such as a certificate. @returns its number */
export const storeFile = async (tx: Transaction, made: MadeFile): Promise<number> => {
  const { jurisdictionId, name, mediaType, holder, isPublic = false } = made;
  if (kindOfMediaType(mediaType) === null) throw new Error(`no file of the type ${mediaType} is kept`);
  const bytes = Buffer.from(made.bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const audience = isPublic ? 'PUBLIC' : 'HELD';
  const file = { jurisdictionId, audience, holder, name, mediaType, sizeBytes: bytes.length, sha256, uploadedBy: null };
  return insertFile(tx, { ...file, audience }, piecesOf(bytes));
};
