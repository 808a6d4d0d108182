import type { EvidenceSlotName } from '@wanchuang/domain-recognition';
import {
  type AnswerReader,
  type Change,
  changeRow,
  ExpectedError,
  globalId,
  type Transaction,
} from '@wanchuang/server-platform';
import { holdFile, noUpload, removeFile } from '@wanchuang/server-files';
import { requireRightOn, requireWritable } from './application.check';
import { Application } from './application.entity';
import { type ApplicationRow, evidenceOf, lockApplication } from './application.store';
import { requirePerson } from '../lifecycle/person-of';

/** Files of one application. */
const mostFiles = 60;

/** What a sealed form is scanned as, and an opinion's document. */
export const scanTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const;

/** The files that an application rests on (Art. 8), and the scan that is sealed. */
export class EvidenceService {
  /** @throws ExpectedError NOT_FOUND for a file that is not one’s own; REFUSED once the application is handed in */
  async add<T>(
    asked: Change,
    { id, slot, fileId }: { id: number; slot: EvidenceSlotName; fileId: number },
    read: AnswerReader<T>,
  ): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const application = await lockForWriting(tx, asked, id);
      await requireRoom(tx, id);
      const personId = requirePerson(asked.doer);
      const evidenceId = await insertEvidence(tx, { id, slot, fileId }, personId);
      const { sha256 } = await holdFile(tx, { fileId, holder: globalId('applicationEvidence', evidenceId), personId });
      await markChanged(tx, application, 'application.evidence_added', { slot, sha256 });
      return id;
    }, read);
    return answer;
  }

  /** @throws ExpectedError NOT_FOUND; REFUSED once the application is handed in */
  async remove<T>(asked: Change, evidenceId: number, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const applicationId = await applicationOfEvidence(tx, evidenceId);
      const application = await lockForWriting(tx, asked, applicationId, () => noEvidence(evidenceId));
      const [removed] = await tx.rows<{ slot: EvidenceSlotName }>(
        'UPDATE application_evidence SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL RETURNING slot',
        [evidenceId, tx.at],
      );
      if (!removed) throw noEvidence(evidenceId);
      await markChanged(tx, application, 'application.evidence_removed', { slot: removed.slot });
      return applicationId;
    }, read);
    return answer;
  }

  /** @throws ExpectedError REFUSED for the print of a form that was changed since, or of one that was handed in */
  async attachScan<T>(
    asked: Change,
    { id, number, fileId }: { id: number; number: number; fileId: number },
    read: AnswerReader<T>,
  ): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const application = await lockForWriting(tx, asked, id);
      if (application.fixedVersion !== number) throw otherVersion(application, number);
      const printed = await printedVersion(tx, id, number);
      const holder = globalId('applicationVersion', printed.id);
      const { sha256 } = await holdFile(tx, {
        fileId,
        holder,
        personId: requirePerson(asked.doer),
        mediaTypes: scanTypes,
      });
      await tx.rows('UPDATE application_version SET scan_file_id = $2, sealed_at = $3 WHERE id = $1', [
        printed.id,
        fileId,
        tx.at,
      ]);
      if (printed.scanFileId !== null) await removeFile(tx, printed.scanFileId, holder);
      const { version, fixedVersion, jurisdictionId } = application;
      await changeRow(tx, Application, { id, version, set: { fixedVersion } });
      await tx.appendEvent({
        type: 'application.sealed',
        subject: globalId('application', id),
        jurisdictionId,
        payload: { number, sha256 },
      });
      return id;
    }, read);
    return answer;
  }
}

async function lockForWriting(
  tx: Transaction,
  { doer }: Change,
  id: number,
  missing?: () => ExpectedError,
): Promise<ApplicationRow> {
  const application = await lockApplication(tx, id);
  requireRightOn(doer, 'WRITE_APPLICATION', application, missing);
  requireWritable(application);
  return application;
}

const noEvidence = (id: number): ExpectedError =>
  new ExpectedError('NOT_FOUND', `There is no evidence ${globalId('applicationEvidence', id)}`, {
    place: 'input.evidenceId',
  });

const otherVersion = ({ fixedVersion }: ApplicationRow, number: number): ExpectedError =>
  new ExpectedError('REFUSED', 'Art. 9(2): the form was changed since this version was printed; print it again', {
    clause: 'Art. 9(2)',
    reason: 'OTHER_VERSION',
    versionNumber: number,
    fixedVersion,
  });

const handedIn = (number: number): ExpectedError =>
  new ExpectedError('REFUSED', 'Art. 9(2): this version was handed in with its seal, which stays', {
    clause: 'Art. 9(2)',
    reason: 'HANDED_IN',
    versionNumber: number,
  });

/** @throws ExpectedError NOT_FOUND for a file that is not there, or stands somewhere already */
async function insertEvidence(
  tx: Transaction,
  { id, slot, fileId }: { id: number; slot: EvidenceSlotName; fileId: number },
  personId: number,
): Promise<number> {
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO application_evidence (application_id, slot, file_id, added_at, added_by)
     SELECT $1, $2, id, $4, $5 FROM stored_file WHERE id = $3 ON CONFLICT (file_id) DO NOTHING RETURNING id`,
    [id, slot, fileId, tx.at, personId],
  );
  if (row) return row.id;
  throw noUpload(fileId);
}

/** A version that was not handed in, with the scan that it has so far. @throws ExpectedError REFUSED for another */
async function printedVersion(tx: Transaction, id: number, number: number) {
  const [row] = await tx.rows<{ id: number; scanFileId: number | null }>(
    `SELECT id, scan_file_id AS "scanFileId" FROM application_version
     WHERE application_id = $1 AND number = $2 AND submitted_at IS NULL`,
    [id, number],
  );
  if (row) return row;
  throw handedIn(number);
}

async function applicationOfEvidence(tx: Transaction, evidenceId: number): Promise<number> {
  const [row] = await tx.rows<{ id: number }>('SELECT application_id AS id FROM application_evidence WHERE id = $1', [
    evidenceId,
  ]);
  if (row) return row.id;
  throw noEvidence(evidenceId);
}

async function requireRoom(tx: Transaction, id: number): Promise<void> {
  if ((await evidenceOf(tx, id)).length < mostFiles) return;
  throw new ExpectedError('BAD_USER_INPUT', `An application has at most ${mostFiles} files`, {
    place: 'input.fileId',
    most: mostFiles,
  });
}

/** A seal stands for the evidence, too: it ends with any change of it. */
async function markChanged(
  tx: Transaction,
  { id, version, jurisdictionId }: ApplicationRow,
  type: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> {
  await changeRow(tx, Application, { id, version, set: { fixedVersion: null } });
  await tx.appendEvent({ type, subject: globalId('application', id), jurisdictionId, payload });
}
