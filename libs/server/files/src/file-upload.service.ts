import { createReadStream } from 'node:fs';
import { type Actor, heldJurisdictions, heldOrganisations, Role } from '@wanchuang/domain-access';
import { type Database, ExpectedError, globalId, type Reader, type Transaction } from '@wanchuang/server-platform';
import { chunkBytes, insertFile } from './file.store';
import { refusedFile } from './file-fault';
import { checkedFileName } from './file-name';
import { inspectFile } from './inspect-file';
import { withSpooled } from './spooled-file';

/** What one person may have uploaded without having put it anywhere yet. */
export const unheldQuota = { files: 60, bytes: 300 * 1024 * 1024 };

/** Uploads of one person are counted in turns ("WCFI"), so that the quota holds for two at once. */
const quotaLock = 1464026697;

interface Uploader {
  readonly personId: number;
  /** As events name them. */
  readonly actor: string;
  readonly rights: Actor;
  readonly jurisdictionId: number;
}

/** What is answered of an upload. */
export interface UploadedFile {
  readonly fileId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** @throws ExpectedError REFUSED with reason QUOTA */
const checkQuota = async (reader: Pick<Reader, 'rows'>, personId: number, moreBytes: number): Promise<void> => {
  const [row] = await reader.rows<{ files: number; bytes: string }>(
    `SELECT count(*)::int AS files, coalesce(sum(size_bytes), 0)::text AS bytes FROM stored_file
     WHERE uploaded_by = $1 AND audience = 'OWN'`,
    [personId],
  );
  const { files = 0, bytes = '0' } = row ?? {};
  if (files < unheldQuota.files && Number(bytes) + moreBytes <= unheldQuota.bytes) return;
  const told = {
    en: `You have ${files} uploads that stand nowhere yet: use or remove some. What is not used within a day goes by itself.`,
    zh: `您有 ${files} 个已上传但尚未使用的文件，请先使用或移除；未使用的文件一天后自动清除。`,
  };
  const limits = { mostFiles: unheldQuota.files, mostBytes: unheldQuota.bytes };
  throw refusedFile('QUOTA', told, { files, bytes: Number(bytes), ...limits });
};

const allRoles = Object.values(Role);

/**
 * Files go where somebody holds a role, or where one of the organisations that they work for is.
 * @throws ExpectedError NOT_FOUND, FORBIDDEN
 */
const requirePlace = async (
  reader: Pick<Reader, 'rows'>,
  { jurisdictionId, rights }: Pick<Uploader, 'jurisdictionId' | 'rights'>,
): Promise<void> => {
  const organisations = allRoles.flatMap((role) => heldOrganisations(rights, role));
  const [place] = await reader.rows<{ isOfOrganisation: boolean }>(
    `SELECT EXISTS (SELECT FROM organisation JOIN jurisdiction_closure ON descendant_id = jurisdiction_id
       WHERE ancestor_id = jurisdiction.id AND organisation.id = ANY($2)) AS "isOfOrganisation"
     FROM jurisdiction WHERE id = $1`,
    [jurisdictionId, organisations],
  );
  const value = globalId('jurisdiction', jurisdictionId);
  if (!place) throw new ExpectedError('NOT_FOUND', `There is no ${value}`, { place: 'jurisdictionId', value });
  if (place.isOfOrganisation || heldJurisdictions(rights, allRoles).includes(jurisdictionId)) return;
  throw new ExpectedError('FORBIDDEN', `You hold no role in ${value}: no file of yours belongs there`, {
    place: 'jurisdictionId',
    value,
  });
};

/** Takes files in that people hand in. Each belongs to its uploader until it is put where it belongs. */
export class FileUploadService {
  /** @param limit of one file, bytes */
  constructor(
    private readonly database: Database,
    readonly limit: number,
  ) {}

  /** @throws ExpectedError BAD_USER_INPUT, TOO_LARGE, NOT_FOUND, REFUSED; what is refused leaves nothing behind */
  async store(given: string, content: AsyncIterable<Uint8Array>, uploader: Uploader): Promise<UploadedFile> {
    const { personId, actor, jurisdictionId } = uploader;
    const name = checkedFileName(given);
    await requirePlace(this.database.reader(), uploader);
    await checkQuota(this.database.reader(), personId, 0);
    return withSpooled(content, this.limit, async ({ path, sizeBytes, sha256 }) => {
      const mediaType = await inspectFile(path, name);
      const file = { jurisdictionId, audience: 'OWN', holder: null, name, mediaType, sizeBytes, sha256 } as const;
      const write = async (tx: Transaction): Promise<number> => {
        await tx.rows('SELECT pg_advisory_xact_lock($1, $2)', [quotaLock, personId]);
        await checkQuota(tx, personId, sizeBytes);
        const pieces = createReadStream(path, { highWaterMark: chunkBytes });
        return insertFile(tx, { ...file, uploadedBy: personId }, pieces);
      };
      const id = await this.database.transact(actor, write, { eventsAtEnd: true });
      return { fileId: globalId('file', id), name, mediaType, sizeBytes, sha256 };
    });
  }

  /** Gives an upload of one’s own up that stands nowhere. @throws ExpectedError NOT_FOUND */
  async discard(fileId: number, { personId, actor }: Pick<Uploader, 'personId' | 'actor'>): Promise<void> {
    await this.database.transact(actor, async (tx) => {
      const [gone] = await tx.rows<{ jurisdictionId: number }>(
        `DELETE FROM stored_file WHERE id = $1 AND uploaded_by = $2 AND audience = 'OWN'
         RETURNING jurisdiction_id AS "jurisdictionId"`,
        [fileId, personId],
      );
      const subject = globalId('file', fileId);
      if (!gone)
        throw new ExpectedError('NOT_FOUND', `There is no ${subject} of yours`, { place: 'id', value: subject });
      await tx.appendEvent({ type: 'file.removed', subject, jurisdictionId: gone.jurisdictionId, payload: {} });
    });
  }
}
