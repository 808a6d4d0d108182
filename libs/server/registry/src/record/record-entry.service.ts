import { recordEntryLifecycle } from '@wanchuang/domain-registry';
import {
  type AnswerReader,
  type Change,
  dayInShanghai,
  ExpectedError,
  globalId,
  numericId,
  requireRight,
} from '@wanchuang/server-platform';
import { checkPastDay } from '../organisation/organisation.check';
import { lockOrganisation, noOrganisation } from '../organisation/organisation.store';
import { badInput, checkedText } from '../reading/check-input';
import { signerOf } from '../reading/signer';
import { takeStep } from '../reading/take-step';
import type { AddRecordEntryInput, WithdrawRecordEntryInput } from './record-entry.inputs';
import { insertRecordEntry, lockRecordEntry, type NewRecordEntry, withdrawEntry } from './record-entry.store';

type AskedEntry = Pick<NewRecordEntry, 'organisationId' | 'kind' | 'occurredOn' | 'description' | 'source'>;

/** @throws ExpectedError BAD_USER_INPUT */
export const newEntry = (input: AddRecordEntryInput): AskedEntry => ({
  organisationId: numericId('organisation', input.organisationId, 'input.organisationId'),
  kind: input.kind,
  occurredOn: input.occurredOn,
  description: checkedText('input.description', input.description, 2000),
  source: checkedText('input.source', input.source, 500),
});

/** @throws ExpectedError BAD_USER_INPUT */
export const withdrawal = ({ recordEntryId, version, reason }: WithdrawRecordEntryInput) => ({
  id: numericId('recordEntry', recordEntryId, 'input.recordEntryId'),
  version,
  reason: checkedText('input.reason', reason, 2000),
});

/** Adds an entry to a record (Art. 8(1)). @throws ExpectedError NOT_FOUND, FORBIDDEN, BAD_USER_INPUT */
export const addRecordEntry = async <T>(asked: Change, entry: AskedEntry, read: AnswerReader<T>): Promise<T> => {
  const { answer } = await asked.once(async (tx) => {
    const { organisationId } = entry;
    const organisation = await lockOrganisation(tx, organisationId);
    const { jurisdictionId, creditCode } = organisation;
    requireRight(
      asked.doer,
      'ADD_RECORD_ENTRY',
      { ...organisation },
      { place: 'input.organisationId', missing: () => noOrganisation(organisationId) },
    );
    if (creditCode === null)
      throw badInput('input.organisationId', null, 'it has no unified social credit code: a record is kept by it');
    checkPastDay('input.occurredOn', entry.occurredOn, dayInShanghai(tx.at));
    return insertRecordEntry(tx, { ...entry, jurisdictionId, creditCode, recordedBy: signerOf(asked.doer) });
  }, read);
  return answer;
};

const noEntry = (id: number): ExpectedError =>
  new ExpectedError('NOT_FOUND', `There is no entry ${globalId('recordEntry', id)}`, { place: 'input.recordEntryId' });

/** Withdraws an entry that was wrong. @throws ExpectedError NOT_FOUND, FORBIDDEN, CONFLICT, REFUSED for a second time */
export const withdrawRecordEntry = async <T>(
  asked: Change,
  { id, version, reason }: ReturnType<typeof withdrawal>,
  read: AnswerReader<T>,
): Promise<T> => {
  const { answer } = await asked.once(async (tx) => {
    const entry = await lockRecordEntry(tx, id);
    if (!entry) throw noEntry(id);
    requireRight(
      asked.doer,
      'WITHDRAW_RECORD_ENTRY',
      { ...entry },
      { place: 'input.recordEntryId', missing: () => noEntry(id) },
    );
    const state = takeStep(recordEntryLifecycle, asked.doer, { state: entry.state, step: 'WITHDRAW', facts: {} });
    await withdrawEntry(tx, entry, { version, state, reason });
    return id;
  }, read);
  return answer;
};
