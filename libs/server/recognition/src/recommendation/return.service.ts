import { rolesOnApplication } from '@wanchuang/domain-access';
import { emptyForm, isEvidenceSlot } from '@wanchuang/domain-recognition';
import { type AnswerReader, type Change, type Doer, type Transaction } from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';
import { checkedText, longestReason, requireRightOn, requireVersion } from '../application/application.check';
import { accessRow, type ApplicationRow, lockApplication } from '../application/application.store';
import { stepApplication } from '../application/step-application';
import { requirePerson } from '../lifecycle/person-of';

interface Comment {
  readonly field: string | null;
  readonly text: string;
}

interface Return {
  readonly id: number;
  readonly version: number;
  readonly reason: string;
  readonly comments: readonly Comment[];
}

const mostComments = 50;
const longestComment = 2000;

const isField = (field: string): boolean =>
  Object.hasOwn(emptyForm, field) || isEvidenceSlot(field) || field === 'department';

const checkedComments = (comments: readonly Comment[]): Comment[] => {
  if (comments.length > mostComments)
    throw badInput('input.comments', comments.length, `there are at most ${mostComments} comments`);
  return comments.map(({ field, text }, place) => {
    const at = `input.comments.${place}`;
    if (field !== null && !isField(field))
      throw badInput(`${at}.field`, field, 'it is no field of the form and no kind of evidence');
    return { field, text: checkedText(`${at}.text`, text, longestComment) };
  });
};

/** How an application goes back to its host to be changed (Art. 6). */
export class ReturnService {
  /** @throws ExpectedError BAD_USER_INPUT for an unknown field; REFUSED that cites the clause; CONFLICT */
  async return<T>(asked: Change, given: Return, read: AnswerReader<T>): Promise<T> {
    const reason = checkedText('input.reason', given.reason, longestReason);
    const comments = checkedComments(given.comments);
    const { answer } = await asked.once(async (tx) => {
      const application = await lockApplication(tx, given.id);
      requireRightOn(asked.doer, 'RETURN_APPLICATION', application);
      requireVersion(application, given.version);
      const payload = { comments: comments.length };
      await stepApplication(tx, asked.doer, application, 'RETURN', { opinion: reason }, { reason, payload });
      await keepComments(tx, asked.doer, application, comments);
      return given.id;
    }, read);
    return answer;
  }
}

/** Whoever holds both roles speaks for the department as long as it is the department's turn. */
const speaksForDepartment = ({ rights }: Doer, application: ApplicationRow): boolean =>
  application.state === 'SUBMITTED' &&
  rights !== null &&
  rolesOnApplication(rights, accessRow(application)).includes('DEPARTMENT_OFFICER');

async function keepComments(
  tx: Transaction,
  doer: Doer,
  application: ApplicationRow,
  comments: readonly Comment[],
): Promise<void> {
  const { id, fixedVersion } = application;
  await tx.rows(
    `INSERT INTO application_comment (application_id, version_number, field, text, made_at, made_by, by_department)
     SELECT $1, $2, field, text, $3, $4, $5 FROM jsonb_to_recordset($6::jsonb) AS comment (field text, text text)`,
    [id, fixedVersion, tx.at, requirePerson(doer), speaksForDepartment(doer, application), JSON.stringify(comments)],
  );
}
