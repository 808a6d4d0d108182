import type { Refusal } from '@wanchuang/domain-lifecycle';
import { ExpectedError } from '@wanchuang/server-platform';

const said = ({ step, state, ...refusal }: Refusal<string, string>): string => {
  if (refusal.reason === 'STATE') return `${step} can be done in ${refusal.possibleIn.join(', ')}, and it is ${state}`;
  if (refusal.reason === 'ROLE') return `${step} is for ${refusal.by.join(', ')}`;
  return `${step} is refused: ${refusal.guard}`;
};

/** What a life cycle refuses, as an error that cites the clause. */
export const refusedStep = (refusal: Refusal<string, string>): ExpectedError =>
  new ExpectedError('REFUSED', `${said(refusal)}${refusal.clause === null ? '' : ` (${refusal.clause})`}`, {
    ...refusal,
  });
