import { createHash } from 'node:crypto';
import { parameterForHistory } from '@wanchuang/domain-policy';
import { type ApplicationForm, contentOf, emptyForm, formText } from '@wanchuang/domain-recognition';
import { centerName, technologyFields } from '@wanchuang/domain-registry';
import {
  type AnswerReader,
  type Change,
  changeRow,
  dayInShanghai,
  ExpectedError,
  globalId,
  requireRight,
  type Transaction,
} from '@wanchuang/server-platform';
import { policyOn } from '@wanchuang/server-registry';
import { Application } from './application.entity';
import { checkedForm, requireDepartment, requireRightOn, requireVersion, requireWritable } from './application.check';
import { type ApplicationRow, asWritten, evidenceOf, formOf, hostOf, lockApplication } from './application.store';
import { callOf, requireOpenCall } from './call-of';
import { requirePerson } from '../lifecycle/person-of';

interface FormSave {
  readonly id: number;
  readonly version: number;
  readonly form: string;
  /** Undefined: it stays; null: none yet. */
  readonly departmentId: number | null | undefined;
}

const keyByCode: ReadonlyMap<string, number> = new Map(technologyFields.map(({ code, id }) => [code, id]));

/** The whole name by the pattern of today; a place without a policy has none, and the chosen part is all there is (Art. 26). */
export const nameOf = async (tx: Transaction, jurisdictionId: number, chosen: string): Promise<string> => {
  if (chosen === '') return '';
  const today = dayInShanghai(tx.at);
  const policy = await policyOn(tx, jurisdictionId, today);
  return policy ? centerName(parameterForHistory(policy, 'centerNamePattern', today), chosen) : chosen;
};

/** What a form and its evidence are known by: it is printed on the form that is sealed. */
export async function contentHash(tx: Transaction, application: Pick<ApplicationRow, 'id' | 'form'>): Promise<string> {
  const content = contentOf(formOf(application), await evidenceOf(tx, application.id));
  return createHash('sha256').update(content).digest('hex');
}

/** How a host writes an application: begins it, saves its form as it is typed, and freezes it for the seal (Art. 9(2)). */
export class ApplicationFormService {
  /** @throws ExpectedError REFUSED for a call that is not open or of another place; CONFLICT where there is one already */
  async start<T>(asked: Change, callId: number, hostId: number, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      requireRight(asked.doer, 'START_APPLICATION', { hostId }, { place: 'input.hostId' });
      const call = await callOf(tx, callId);
      requireOpenCall(tx, call);
      const host = await hostOf(tx, hostId);
      await requireOfPlace(tx, host.jurisdictionId, call.jurisdictionId);
      const [row] = await tx.rows<{ id: number }>(
        `INSERT INTO application (jurisdiction_id, call_id, host_id, state, form, state_since, created_by, created_at)
         VALUES ($1, $2, $3, 'DRAFT', $4, $5, $6, $5)
         ON CONFLICT (call_id, host_id) WHERE state NOT IN ('DECLINED', 'REFUSED', 'WITHDRAWN', 'STRUCK_OUT') DO NOTHING
         RETURNING id`,
        [call.jurisdictionId, callId, hostId, formText(emptyForm), tx.at, requirePerson(asked.doer)],
      );
      if (!row) throw await startedBefore(tx, callId, hostId);
      await tx.appendEvent({
        type: 'application.started',
        subject: globalId('application', row.id),
        jurisdictionId: call.jurisdictionId,
        payload: { callId: globalId('recognitionCall', callId) },
      });
      return row.id;
    }, read);
    return answer;
  }

  /** @throws ExpectedError BAD_USER_INPUT that names the field; CONFLICT with what it holds now; REFUSED once it is handed in */
  async save<T>(asked: Change, save: FormSave, read: AnswerReader<T>): Promise<T> {
    const form = checkedForm(save.form);
    const { answer } = await asked.once(async (tx) => {
      const before = await lockApplication(tx, save.id);
      requireRightOn(asked.doer, 'WRITE_APPLICATION', before);
      requireWritable(before);
      if (save.departmentId != null) await requireDepartment(tx, save.departmentId, before.jurisdictionId);
      await writeForm(tx, before, save, form);
      return save.id;
    }, read);
    return answer;
  }

  /** Freezes form and evidence for the print; what did not change since the last time stays that version. */
  async fix<T>(asked: Change, id: number, version: number, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const application = await lockApplication(tx, id);
      requireRightOn(asked.doer, 'WRITE_APPLICATION', application);
      requireVersion(application, version);
      requireWritable(application);
      if (application.fixedVersion === null) await freeze(tx, application, requirePerson(asked.doer));
      return id;
    }, read);
    return answer;
  }
}

async function startedBefore(tx: Transaction, callId: number, hostId: number): Promise<ExpectedError> {
  const [row] = await tx.rows<{ id: number }>(
    `SELECT id FROM application WHERE call_id = $1 AND host_id = $2 AND state NOT IN ('DECLINED', 'REFUSED', 'WITHDRAWN', 'STRUCK_OUT')`,
    [callId, hostId],
  );
  return new ExpectedError('CONFLICT', 'This organisation has an application to this call already', {
    place: 'input.callId',
    reason: 'ONE_OF_HOST',
    applicationId: row ? globalId('application', row.id) : null,
  });
}

/** A call is for the hosts of its place. @throws ExpectedError REFUSED */
async function requireOfPlace(tx: Transaction, hostPlace: number, callPlace: number): Promise<void> {
  const [within] = await tx.rows('SELECT 1 FROM jurisdiction_closure WHERE ancestor_id = $1 AND descendant_id = $2', [
    callPlace,
    hostPlace,
  ]);
  if (within) return;
  throw new ExpectedError('REFUSED', 'Art. 9(1): the call is for organisations of its place', {
    clause: 'Art. 9(1)',
    reason: 'OTHER_PLACE',
    jurisdictionId: globalId('jurisdiction', callPlace),
  });
}

async function writeForm(
  tx: Transaction,
  before: ApplicationRow,
  { version, departmentId: given }: FormSave,
  form: ApplicationForm,
): Promise<void> {
  const { id, jurisdictionId } = before;
  const text = formText(form);
  const name = await nameOf(tx, jurisdictionId, form.chosenName);
  const fieldId = form.fieldCode === null ? null : (keyByCode.get(form.fieldCode) ?? null);
  const asked = asWritten(before).departmentId;
  const departmentId = given === undefined ? asked : given;
  const isSame = text === before.form && departmentId === asked;
  if (isSame && version === before.version) return;
  const fixedVersion = text === before.form ? before.fixedVersion : null;
  // what was handed in once stays what others see of it, whatever its form is on the way to
  const next = { nextName: name === '' ? null : name, nextFieldId: fieldId, nextDepartmentId: departmentId };
  const set = before.submittedAt === null ? { name, fieldId, departmentId } : next;
  await changeRow(tx, Application, { id, version, set: { form: text, fixedVersion, ...set } });
  await tx.appendEvent({
    type: 'application.saved',
    subject: globalId('application', id),
    jurisdictionId,
    payload: { version: version + 1 },
  });
}

async function freeze(tx: Transaction, application: ApplicationRow, personId: number): Promise<void> {
  const { id, version, jurisdictionId, form } = application;
  const sha256 = await contentHash(tx, application);
  const [row] = await tx.rows<{ number: number }>(
    `INSERT INTO application_version (application_id, number, form, sha256, made_at, made_by)
     SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5 FROM application_version WHERE application_id = $1 RETURNING number`,
    [id, form, sha256, tx.at, personId],
  );
  if (!row) throw new Error('the version was not written');
  await changeRow(tx, Application, { id, version, set: { fixedVersion: row.number } });
  await tx.appendEvent({
    type: 'application.version_fixed',
    subject: globalId('application', id),
    jurisdictionId,
    payload: { number: row.number, sha256 },
  });
}
