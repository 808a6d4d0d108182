import { createHash } from 'node:crypto';
import { parse } from 'graphql';
import { type Access, type Database, globalId, type Reader, type Reads } from '@wanchuang/server-platform';
import type { FileAudience } from './stored-file.entity';

/** A file that is about to be sent. */
export interface FileToSend {
  readonly id: number;
  readonly audience: FileAudience;
  readonly holder: string | null;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly uploadedBy: number | null;
}

/** Who asks for a file. */
export interface FileReader {
  /** null: nobody has signed in, or a token asks. */
  readonly personId: number | null;
  readonly access: Access;
  /** YYYY-MM-DD */
  readonly today: string;
}

const [holderQuery] = parse('query FileHolder($id: ID!) { node(id: $id) { id } }').definitions;

/** Whether the viewer sees what holds a file: the rules of that type say it, and nothing else does. */
const seesHolder = async (reads: Reads, holder: string, { access, today }: FileReader): Promise<boolean> => {
  if (holderQuery?.kind !== 'OperationDefinition') throw new Error('the query is one operation');
  const operation = { key: 'holder of a file', operation: holderQuery, fragments: new Map() };
  const { text } = await reads.answer(operation, { variables: { id: holder }, access, today });
  const answer: { data?: { node?: unknown } } = JSON.parse(text);
  return answer.data?.node != null;
};

const mayRead = async (reads: Reads, file: FileToSend, reader: FileReader): Promise<boolean> => {
  if (file.audience === 'PUBLIC') return true;
  if (file.audience === 'OWN') return file.uploadedBy !== null && file.uploadedBy === reader.personId;
  return file.holder !== null && seesHolder(reads, file.holder, reader);
};

/** The file, if it is there and the viewer may read it. */
export const findFile = async (
  database: Database,
  reads: Reads,
  id: number,
  reader: FileReader,
): Promise<FileToSend | null> => {
  const [file] = await database.reader().rows<FileToSend>(
    `SELECT id, audience, holder, name, media_type AS "mediaType", size_bytes::int AS "sizeBytes", sha256,
       uploaded_by AS "uploadedBy" FROM stored_file WHERE id = $1`,
    [id],
  );
  return file && (await mayRead(reads, file, reader)) ? file : null;
};

/** That what is stored is no longer what was handed in. */
export class DamagedFile extends Error {
  constructor(readonly fileId: string) {
    super('the content of a file is not what its hash says');
    this.name = 'DamagedFile';
  }
}

/**
 * The content piece by piece; no connection is held between them. The last piece goes out only when all of them together
 * have the hash of the file, so that a damaged file never arrives whole.
 * @throws DamagedFile
 */
export async function* contentOf(
  reader: Reader,
  { id, sha256 }: Pick<FileToSend, 'id' | 'sha256'>,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let held: Buffer | null = null;
  for (let place = 0; ; place += 1) {
    const [row] = await reader.rows<{ bytes: Buffer }>(
      'SELECT bytes FROM file_chunk WHERE file_id = $1 AND place = $2',
      [id, place],
    );
    if (!row) break;
    hash.update(row.bytes);
    if (held) yield held;
    held = row.bytes;
  }
  if (!held || hash.digest('hex') !== sha256) throw new DamagedFile(globalId('file', id));
  yield held;
}
