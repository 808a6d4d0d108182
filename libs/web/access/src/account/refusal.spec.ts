import { CombinedGraphQLErrors } from '@apollo/client';
import { refusalOf } from './refusal';

const failed = (extensions: Record<string, unknown>): CombinedGraphQLErrors =>
  new CombinedGraphQLErrors({ errors: [{ message: 'no', extensions }] });

describe('why an account was not changed', () => {
  it.each([
    ['BAD_USER_INPUT', 'input.password', 'wrongPassword'],
    ['BAD_USER_INPUT', 'input.currentPassword', 'wrongPassword'],
    ['BAD_USER_INPUT', 'input.newPassword', 'uselessPassword'],
    ['UNAUTHENTICATED', 'input.code', 'wrongCode'],
    ['CONFLICT', undefined, null],
    ['BAD_USER_INPUT', 'input.elsewhere', null],
  ])('%s at %s is %s', (code, place, refusal) => {
    expect(refusalOf(failed({ code, place }))).toBe(refusal);
  });

  it('is too many failures, wherever they were', () => {
    expect(refusalOf(failed({ code: 'REFUSED', reason: 'TOO_MANY_FAILURES' }))).toBe('wait');
    expect(refusalOf(failed({ code: 'REFUSED', reason: 'LAST_ADMINISTRATOR' }))).toBeNull();
  });

  it('is not known of what never was an answer', () => {
    expect(refusalOf(new TypeError('Failed to fetch'))).toBeNull();
    expect(refusalOf(undefined)).toBeNull();
  });
});
