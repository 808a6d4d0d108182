import { CombinedGraphQLErrors } from '@apollo/client';
import { applicationLifecycle } from '@wanchuang/domain-recognition';
import { applicationRefusal } from './application-refusal';

const refused = (extensions: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ errors: [{ message: 'in English', extensions: { code: 'REFUSED', ...extensions } }] });

/** The steps that these pages take. */
const ownSteps = ['SUBMIT', 'RESUBMIT', 'RETURN', 'WITHDRAW', 'RECOMMEND', 'DECLINE'];
const guards = applicationLifecycle.transitions
  .filter(({ on }) => ownSteps.includes(on))
  .flatMap(({ when = [] }) => when.map(({ name }) => name));

describe('what is refused about an application', () => {
  it.each([...new Set(guards)])('has words in both languages: %s', (guard) => {
    const error = refused({ reason: 'GUARD', guard, clause: 'Art. 9(2)' });
    expect(applicationRefusal(error, 'zh')).toMatch(/[一-鿿]/);
    expect(applicationRefusal(error, 'en')).toMatch(/^[A-Z]/);
  });

  it('names the field that is too long', () => {
    const faults = [{ field: 'mission', reason: 'TOO_LONG', most: 500 }];
    expect(applicationRefusal(refused({ faults }), 'zh')).toBe('“定位与使命”超过 500 字。');
  });

  it('is left to the common words where it is nothing of an application', () => {
    expect(applicationRefusal(refused({ reason: 'LAST_ADMINISTRATOR' }), 'zh')).toBeNull();
    expect(applicationRefusal(new TypeError('network'), 'zh')).toBeNull();
  });
});
