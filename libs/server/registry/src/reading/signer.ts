import { type Doer, ExpectedError } from '@wanchuang/server-platform';

/** Whoever signs for a change in person. @throws ExpectedError UNAUTHENTICATED where nobody has signed in */
export const signerOf = ({ rights }: Doer): number => {
  const personId = rights?.personId ?? null;
  if (personId === null) throw new ExpectedError('UNAUTHENTICATED', 'Sign in first: this is done in person');
  return personId;
};
