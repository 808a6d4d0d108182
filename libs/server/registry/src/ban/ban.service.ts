import { banPeriod } from '@wanchuang/domain-registry';
import {
  type AnswerReader,
  type Change,
  dayInShanghai,
  ExpectedError,
  numericId,
  requireRight,
} from '@wanchuang/server-platform';
import { checkPastDay } from '../organisation/organisation.check';
import { lockOrganisation, noOrganisation } from '../organisation/organisation.store';
import { policyOn } from '../policy/policy.store';
import { badInput, checkedText } from '../reading/check-input';
import { signerOf } from '../reading/signer';
import { recordBan } from './ban.store';

interface AskedBan {
  readonly organisationId: number;
  readonly fromOn: string;
  readonly ground: string;
}

/** @throws ExpectedError BAD_USER_INPUT */
export const banAsked = (input: {
  readonly organisationId: string;
  readonly fromOn: string;
  readonly ground: string;
}): AskedBan => ({
  organisationId: numericId('organisation', input.organisationId, 'input.organisationId'),
  fromOn: input.fromOn,
  ground: checkedText('input.ground', input.ground, 2000),
});

/**
 * Bars a legal person for the years that the policy sets, counted to the day (Art. 24).
 * @throws ExpectedError NOT_FOUND, FORBIDDEN, BAD_USER_INPUT; REFUSED where no policy is in force on the day
 */
export const decideBan = async <T>(
  asked: Change,
  { organisationId, fromOn, ground }: AskedBan,
  read: AnswerReader<T>,
): Promise<T> => {
  const { answer } = await asked.once(async (tx) => {
    const organisation = await lockOrganisation(tx, organisationId);
    const { jurisdictionId, creditCode } = organisation;
    const missing = () => noOrganisation(organisationId);
    requireRight(asked.doer, 'RECORD_BAN', { ...organisation }, { place: 'input.organisationId', missing });
    if (creditCode === null)
      throw badInput(
        'input.organisationId',
        null,
        'it has no unified social credit code: nothing could be barred by it',
      );
    checkPastDay('input.fromOn', fromOn, dayInShanghai(tx.at));
    const period = banPeriod(await policyOn(tx, jurisdictionId, fromOn), fromOn);
    if (!period.ok)
      throw new ExpectedError('REFUSED', `No policy is in force on ${fromOn}: nothing is decided by one`, {
        clause: 'Art. 28',
        reason: period.reason,
      });
    return recordBan(tx, {
      jurisdictionId,
      organisationId,
      creditCode,
      fromOn,
      untilOn: period.untilOn,
      clause: period.clause,
      ground,
      decisionId: null,
      recordedBy: signerOf(asked.doer),
    });
  }, read);
  return answer;
};
