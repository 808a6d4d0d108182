import { CombinedGraphQLErrors } from '@apollo/client';

/** What about an account's change was wrong; null: it failed for another reason. */
export type Refusal = 'wrongPassword' | 'uselessPassword' | 'wrongCode' | 'wait';

const refusals: Readonly<Record<string, Refusal>> = {
  'input.password': 'wrongPassword',
  'input.currentPassword': 'wrongPassword',
  'input.newPassword': 'uselessPassword',
  'input.code': 'wrongCode',
};

export function refusalOf(error: unknown): Refusal | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const { reason, place } = error.errors[0]?.extensions ?? {};
  if (reason === 'TOO_MANY_FAILURES') return 'wait';
  return typeof place === 'string' ? (refusals[place] ?? null) : null;
}
