import { ExpectedError, numericId } from '@wanchuang/server-platform';
import { checkedOptionalText, checkedText } from '../reading/checked-text';
import type { SettleObjectionInput, SubmitObjectionInput } from './objection.inputs';
import type { NewObjection } from './objection.store';

/** @throws ExpectedError BAD_USER_INPUT; REFUSED for what a program has filled in */
export function newObjection(input: SubmitObjectionInput): NewObjection {
  if ((input.website ?? '') !== '')
    throw new ExpectedError('REFUSED', 'Leave the field website empty', { reason: 'LOOKS_AUTOMATIC' });
  return {
    itemId: numericId('noticeItem', input.itemId, 'input.itemId'),
    objectorName: checkedOptionalText('input.objectorName', input.objectorName, { most: 50 }),
    objectorContact: checkedOptionalText('input.objectorContact', input.objectorContact, { most: 100 }),
    body: checkedText('input.body', input.body, { least: 10, most: 4000, hasLines: true }),
  };
}

/** @throws ExpectedError BAD_USER_INPUT */
export const settlementReason = ({ reason }: SettleObjectionInput): string =>
  checkedText('input.reason', reason, { least: 1, most: 2000, hasLines: true });
