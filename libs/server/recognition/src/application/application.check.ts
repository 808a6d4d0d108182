import type { Action } from '@wanchuang/domain-access';
import { statesFor } from '@wanchuang/domain-lifecycle';
import { type ApplicationForm, applicationLifecycle, type FormFault, parseForm } from '@wanchuang/domain-recognition';
import { type Doer, ExpectedError, globalId, requireRight, type Transaction } from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';
import { accessRow, type ApplicationRow, noApplication } from './application.store';

const says: Readonly<Record<FormFault['reason'], string>> = {
  NO_FORM: 'JSON text of an object is wanted',
  UNKNOWN: 'the form has no such field',
  TYPE: 'a value of another kind is wanted',
  TOO_LONG: 'the text is too long',
  CHOICE: 'it is none of the choices',
  NUMBER: 'a number from 0 on is wanted, with at most two places behind the point',
  TOO_MANY: 'there are too many',
};

const placeOf = (field: string | null): string => (field === null ? 'input.form' : `input.form.${field}`);

/** Longest form, in characters: more than all its texts together. */
const longestForm = 200_000;

/** @throws ExpectedError BAD_USER_INPUT that names the first field at fault, and all of them in `faults` */
export const checkedForm = (text: string): ApplicationForm => {
  if (text.length > longestForm) throw badInput('input.form', text.length, `at most ${longestForm} characters`);
  const parsed = parseForm(text);
  if (parsed.ok) return parsed.form;
  const [first] = parsed.faults;
  const place = placeOf(first?.field ?? null);
  throw new ExpectedError('BAD_USER_INPUT', `${place}: ${first ? says[first.reason] : says.NO_FORM}`, {
    place,
    faults: parsed.faults,
  });
};

/** Kept as it was typed. @throws ExpectedError BAD_USER_INPUT for nothing, too much and NUL */
export const checkedText = (place: string, text: string, most: number): string => {
  if (text.trim() !== '' && [...text].length <= most && !text.includes('\0')) return text;
  throw badInput(place, text.length, `1 to ${most} characters are wanted`);
};

/** Of a reason, or an opinion. */
export const longestReason = 4000;

/**
 * @param missing what is said of one that does not exist, where a part of it was named
 * @throws ExpectedError NOT_FOUND for whoever may not see it; FORBIDDEN
 */
export const requireRightOn = (
  doer: Doer,
  action: Action,
  application: ApplicationRow,
  missing = () => noApplication(application.id),
): void => requireRight(doer, action, accessRow(application), { place: 'input.applicationId', missing });

/** A change that rests on another version is refused before anything is decided. @throws ExpectedError CONFLICT */
export const requireVersion = ({ id, version, state }: ApplicationRow, seen: number): void => {
  if (version === seen) return;
  throw new ExpectedError(
    'CONFLICT',
    `${globalId('application', id)} was changed meanwhile: it has version ${version} by now, not ${seen}. Look at it again.`,
    { place: 'version', version, current: { state } },
  );
};

/** Form and evidence change only while they can be submitted. @throws ExpectedError REFUSED */
export const requireWritable = ({ state }: ApplicationRow): void => {
  const possibleIn = [...statesFor(applicationLifecycle, 'SUBMIT'), ...statesFor(applicationLifecycle, 'RESUBMIT')];
  if (possibleIn.includes(state)) return;
  throw new ExpectedError('REFUSED', `Art. 9(2): what was handed in stays as it is (${state})`, {
    clause: 'Art. 9(2)',
    reason: 'STATE',
    state,
    possibleIn,
  });
};

/** Art. 6. @throws ExpectedError BAD_USER_INPUT for what is no department of the place */
export async function requireDepartment(tx: Transaction, departmentId: number, jurisdictionId: number): Promise<void> {
  const [found] = await tx.rows(
    `SELECT 1 FROM organisation WHERE id = $1 AND kind = 'DEPARTMENT' AND jurisdiction_id = $2 AND closed_on IS NULL`,
    [departmentId, jurisdictionId],
  );
  if (!found)
    throw badInput('input.departmentId', globalId('organisation', departmentId), 'it is no department of the place');
}
