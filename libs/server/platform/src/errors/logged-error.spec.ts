import { QueryFailedError } from 'typeorm';
import { ExpectedError } from './expected-error';
import { loggedError } from './logged-error';

describe('an error in the log', () => {
  it('of the database has its code and constraint, and none of the values, when it cites some', () => {
    const driverError = Object.assign(new Error('invalid input: "13800000000"'), {
      code: '23505',
      constraint: 'person_phone_unique',
      detail: 'Key (phone)=(13800000000) already exists.',
    });
    const error = new QueryFailedError('INSERT INTO person VALUES ($1)', ['13800000000'], driverError);
    const logged = loggedError(error);
    expect(logged).toMatchObject({ type: 'QueryFailedError', code: '23505', constraint: 'person_phone_unique' });
    expect(JSON.stringify(logged)).not.toContain('13800000000');
    expect(logged.stack).toContain('logged-error.spec.ts');
  });

  it('keeps its message and cause, when it is ours', () => {
    const error = new Error('no plan', { cause: new TypeError('x is undefined') });
    expect(loggedError(error)).toMatchObject({
      message: 'no plan',
      cause: { type: 'TypeError', message: 'x is undefined' },
    });
  });

  it('has code and message but no details, when it is expected', () => {
    const logged = loggedError(new ExpectedError('CONFLICT', 'is there already', { value: '张三' }));
    expect(logged).toMatchObject({ type: 'ExpectedError', code: 'CONFLICT', message: 'is there already' });
    expect(JSON.stringify(logged)).not.toContain('张三');
  });

  it('is told by its kind alone, when it is no error', () => {
    expect(loggedError('张三')).toEqual({ type: 'string' });
  });
});
