import 'reflect-metadata';
import { obligationStage, type ObligationStage } from '../testing/obligation-stage';

describe('an obligation is not marked done', () => {
  let stage: ObligationStage;
  beforeAll(async () => {
    stage = await obligationStage();
  });
  afterAll(() => stage?.test.close());

  it.each([
    { title: 'by its host', who: 'host', input: {}, code: 'FORBIDDEN' },
    { title: 'by the leader, who signs decisions', who: 'leader', input: {}, code: 'FORBIDDEN' },
    { title: 'by the bureau of another place', who: 'far', input: {}, code: 'NOT_FOUND' },
    { title: 'where there is none', who: 'officer', input: { obligationId: 'obligation_98765' }, code: 'NOT_FOUND' },
    { title: 'on a day to come', who: 'officer', input: { doneOn: '2026-07-01' }, code: 'BAD_USER_INPUT' },
    { title: 'by who has seen another version', who: 'officer', input: { version: 2 }, code: 'CONFLICT' },
  ] as const)('$title: $code', async ({ who, input, code }) => {
    const { errors } = await stage.complete(who, input);
    expect(errors).toMatchObject([{ code }]);
    const { rows } = await stage.test.owner.query('SELECT state, version FROM obligation');
    expect(rows).toEqual([{ state: 'OPEN', version: 1 }]);
  });

  it('Art. 10: a second time', async () => {
    expect((await stage.complete('officer')).errors).toEqual([]);
    const { errors, details } = await stage.complete('officer', { version: 2 });
    expect([errors, details]).toMatchObject([[{ code: 'REFUSED' }], [{ clause: 'Art. 10', reason: 'STATE' }]]);
  });
});
