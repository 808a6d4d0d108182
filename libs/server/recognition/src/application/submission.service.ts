import { type ApplicationFacts, isOpenAt, missingParts } from '@wanchuang/domain-recognition';
import { type AnswerReader, type Change, dayInShanghai, type Transaction } from '@wanchuang/server-platform';
import { banOf } from '@wanchuang/server-registry';
import { contentHash, nameOf } from './application-form.service';
import { checkedText, longestReason, requireRightOn, requireVersion } from './application.check';
import { keepFindings } from '../progress/application-outcomes.store';
import { type ApplicationRow, asWritten, formOf, hostOf, lockApplication } from './application.store';
import { callOf } from './call-of';
import { judgedToday } from './judged';
import { stepApplication } from './step-application';
import { takeName } from './taken-name.store';

/** How a host hands an application in, and takes it back (Art. 9(2)). */
export class SubmissionService {
  /**
   * For the first time, or again after it was returned. What the browser has shown while it was typed, is decided here.
   * @throws ExpectedError REFUSED that cites the clause; CONFLICT if somebody else has changed or submitted it
   */
  async submit<T>(asked: Change, id: number, version: number, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const application = await named(tx, asWritten(await lockApplication(tx, id)));
      requireRightOn(asked.doer, 'WRITE_APPLICATION', application);
      requireVersion(application, version);
      const facts = await submissionFacts(tx, application);
      const step = application.state === 'RETURNED' ? 'RESUBMIT' : 'SUBMIT';
      const payload = { versionNumber: application.fixedVersion };
      const { name, fieldId, departmentId } = application;
      const next = { nextName: null, nextFieldId: null, nextDepartmentId: null };
      const set = { submittedAt: tx.at, name, fieldId, departmentId, ...next };
      await stepApplication(tx, asked.doer, application, step, facts, { set, payload });
      await takeName(tx, application);
      await keepSubmitted(tx, application);
      await keepFindings(tx, id, facts.findings ?? []);
      return id;
    }, read);
    return answer;
  }

  /** @throws ExpectedError REFUSED once it has come to its end */
  async withdraw<T>(
    asked: Change,
    { id, version, reason }: { id: number; version: number; reason: string },
    read: AnswerReader<T>,
  ): Promise<T> {
    const written = checkedText('input.reason', reason, longestReason);
    const { answer } = await asked.once(async (tx) => {
      const application = await lockApplication(tx, id);
      requireRightOn(asked.doer, 'WITHDRAW_APPLICATION', application);
      requireVersion(application, version);
      await stepApplication(tx, asked.doer, application, 'WITHDRAW', {}, { reason: written });
      return id;
    }, read);
    return answer;
  }
}

/** With the name as it is built today: another pattern may have begun since the form was written (Art. 26). */
const named = async (tx: Transaction, application: ApplicationRow): Promise<ApplicationRow> => ({
  ...application,
  name: await nameOf(tx, application.jurisdictionId, formOf(application).chosenName),
});

async function submissionFacts(tx: Transaction, application: ApplicationRow): Promise<Partial<ApplicationFacts>> {
  const today = dayInShanghai(tx.at);
  const call = await callOf(tx, application.callId);
  const host = await hostOf(tx, application.hostId);
  const { facts, findings } = await judgedToday(tx, application, today);
  const { form, evidence } = facts;
  const barred = host.creditCode === null ? null : await banOf(tx, host.creditCode, today);
  return {
    call: {
      isOpen: isOpenAt(call, tx.at),
      closesAt: call.closesAt?.toISOString() ?? null,
      takesField: application.fieldId !== null && call.fieldIds.includes(application.fieldId),
    },
    missing: missingParts({
      form,
      evidence,
      hasDepartment: application.departmentId !== null,
      hostCode: host.creditCode,
    }),
    ban: { until: barred?.until ?? null },
    findings: findings.findings,
    isSealed: await isSealed(tx, application),
  };
}

/** Whether the sealed scan is of form and evidence as they are now, to the byte. */
async function isSealed(tx: Transaction, application: ApplicationRow): Promise<boolean> {
  const [version] = await tx.rows<{ sha256: string }>(
    `SELECT sha256 FROM application_version WHERE application_id = $1 AND number = $2 AND sealed_at IS NOT NULL`,
    [application.id, application.fixedVersion],
  );
  return version !== undefined && version.sha256 === (await contentHash(tx, application));
}

/** What others go by from now on: the version, its files, who builds it, and that its comments are answered. */
async function keepSubmitted(tx: Transaction, application: ApplicationRow): Promise<void> {
  const { id, fixedVersion } = application;
  await tx.rows('UPDATE application_version SET submitted_at = $3 WHERE application_id = $1 AND number = $2', [
    id,
    fixedVersion,
    tx.at,
  ]);
  await tx.rows('UPDATE application_evidence SET handed_in_at = $2 WHERE application_id = $1 AND removed_at IS NULL', [
    id,
    tx.at,
  ]);
  await tx.rows('UPDATE application_comment SET closed_at = $2 WHERE application_id = $1 AND closed_at IS NULL', [
    id,
    tx.at,
  ]);
  await tx.rows('DELETE FROM application_party WHERE application_id = $1', [id]);
  const parties = formOf(application).parties.map(({ name, creditCode }) => ({
    name: name.trim(),
    code: creditCode.trim().toUpperCase(),
  }));
  await tx.rows(
    `INSERT INTO application_party (application_id, credit_code, name)
     SELECT $1, code, name FROM jsonb_to_recordset($2::jsonb) AS party (code text, name text)`,
    [id, JSON.stringify(parties)],
  );
}
