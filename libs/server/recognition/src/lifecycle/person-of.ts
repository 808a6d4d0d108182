import { type Doer, ExpectedError } from '@wanchuang/server-platform';

/** Who signs; null: the program. */
export const personOf = ({ rights }: Doer): number | null => rights?.personId ?? null;

/** Who signs, or whose uploads are meant. @throws ExpectedError UNAUTHENTICATED where nobody has signed in */
export const requirePerson = (doer: Doer): number => {
  const personId = personOf(doer);
  if (personId !== null) return personId;
  throw new ExpectedError('UNAUTHENTICATED', 'Sign in first: this is done by a person');
};
