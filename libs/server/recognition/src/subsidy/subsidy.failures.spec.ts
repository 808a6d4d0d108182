import { openOutcomeStage, type OutcomeStage } from '../testing/outcome-stage';

describe('a subsidy is refused', () => {
  let stage: OutcomeStage;
  beforeAll(async () => {
    stage = await openOutcomeStage();
  });
  afterAll(() => stage?.test.close());
  beforeEach(() => {
    stage.time.now = new Date('2026-06-30T04:00:00Z');
  });

  const at = (instant: string): void => {
    stage.time.now = new Date(instant);
  };
  const granted = async () => {
    const { posted, done, people } = stage;
    at('2026-06-30T04:00:00Z');
    const { notice, applications } = await posted(1);
    at('2026-07-08T01:00:00Z');
    const { items } = await done(people.leader.ask, 'recogniseCenters', { noticeId: notice.id });
    const certificateId = items[0]?.center?.certificate?.id;
    const { id, version } = await done(people.leader.ask, 'grantSubsidy', { certificateId, amount: '100000' });
    return { host: applications[0]?.host, certificateId, id, version };
  };

  it('Art. 9(4): a subsidy of 200,000.01, of nothing, a second one, to a center that was revoked, and a payment that cannot be', async () => {
    const { posted, done, refused, send, people, test } = stage;
    const { notice } = await posted(1);
    at('2026-07-08T01:00:00Z');
    const { items } = await done(people.leader.ask, 'recogniseCenters', { noticeId: notice.id });
    const certificateId = items[0]?.center?.certificate?.id;
    const grant = (amount: string) => refused(people.leader.ask, 'grantSubsidy', { certificateId, amount });
    expect(await grant('200000.01')).toMatchObject({
      code: 'REFUSED',
      clause: 'Art. 9(4)',
      reason: 'ABOVE_CAP',
      observed: '200000.01',
      threshold: '200000',
    });
    for (const amount of ['0', '0.00', '-1', '0.001'])
      expect(await grant(amount)).toMatchObject({ place: 'input.amount' });
    const move = (status: string, endedOn: string | null) =>
      test.owner.query('UPDATE center SET status = $2, ended_on = $3 WHERE code = $1', [
        items[0]?.center?.code,
        status,
        endedOn,
      ]);
    await move('REVOKED', '2026-07-08');
    expect(await grant('1')).toMatchObject({ code: 'REFUSED', clause: 'Art. 9(4)', reason: 'RECOGNISED_NO_MORE' });
    await move('ACTIVE', null);
    const atOnce = async (mutation: string, { ask }: typeof people.leader, input: object) => {
      const both = await Promise.all([send(ask, mutation, { ...input }), send(ask, mutation, { ...input })]);
      expect(both.map(({ errors }) => errors[0]?.code ?? 'done').sort()).toEqual(['REFUSED', 'done']);
      const [first] = both.flatMap(({ data, errors }) => (errors.length > 0 ? [] : [data?.[mutation]]));
      return JSON.parse(JSON.stringify(first));
    };
    const { id, version } = await atOnce('grantSubsidy', people.leader, { certificateId, amount: '200000.00' });
    expect(await grant('1')).toMatchObject({ code: 'REFUSED', clause: 'Art. 9(4)', reason: 'GRANTED_BEFORE' });
    const pay = (paidOn: string, seen = version) =>
      refused(people.officer.ask, 'markSubsidyPaid', { subsidyId: id, version: seen, paidOn });
    expect(await pay('2026-07-07')).toMatchObject({ code: 'REFUSED', guard: 'paymentIsPast' });
    expect(await pay('2026-07-09')).toMatchObject({ code: 'REFUSED', guard: 'paymentIsPast' });
    expect(await pay('2026-07-08', version + 1)).toMatchObject({ code: 'CONFLICT' });
    await atOnce('markSubsidyPaid', people.officer, { subsidyId: id, version, paidOn: '2026-07-08' });
    expect(await pay('2026-07-08', version + 1)).toMatchObject({ code: 'REFUSED', reason: 'STATE', state: 'PAID' });
  });

  it('Art. 9(4): taking it back without a reason, in another version, by others than the leader, twice, and once it is paid', async () => {
    const { refused, done, people } = stage;
    const { host, id, version } = await granted();
    const given = { subsidyId: id, version, reason: '金额有误（虚拟）' };
    const cancel = (change: object = {}, ask = people.leader.ask) =>
      refused(ask, 'cancelSubsidy', { ...given, ...change });
    for (const reason of ['', ' ', '长'.repeat(1001)])
      expect(await cancel({ reason })).toMatchObject({ code: 'BAD_USER_INPUT', place: 'input.reason' });
    expect(await cancel({ version: version + 1 })).toMatchObject({ code: 'CONFLICT' });
    expect(await cancel({ subsidyId: 'subsidy_98765' })).toMatchObject({ code: 'NOT_FOUND' });
    for (const ask of [people.officer.ask, host?.ask])
      expect(await cancel({}, ask)).toMatchObject({ code: 'FORBIDDEN' });
    await done(people.leader.ask, 'cancelSubsidy', given);
    const again = { version: version + 1 };
    expect(await cancel(again)).toMatchObject({ code: 'REFUSED', reason: 'STATE', state: 'CANCELLED' });
    const payment = { subsidyId: id, ...again, paidOn: '2026-07-08' };
    expect(await refused(people.officer.ask, 'markSubsidyPaid', payment)).toMatchObject({ state: 'CANCELLED' });
    const other = await granted();
    const paid = { subsidyId: other.id, version: other.version, paidOn: '2026-07-08' };
    await done(people.officer.ask, 'markSubsidyPaid', paid);
    expect(await cancel({ subsidyId: other.id, version: other.version + 1 })).toMatchObject({
      code: 'REFUSED',
      clause: 'Art. 9(4)',
      reason: 'STATE',
      state: 'PAID',
    });
  });

  it('Art. 9(4): what is paid and taken back at once has one effect', async () => {
    const { send, people, test } = stage;
    const { id: subsidyId, version } = await granted();
    const both = await Promise.all([
      send(people.officer.ask, 'markSubsidyPaid', { subsidyId, version, paidOn: '2026-07-08' }),
      send(people.leader.ask, 'cancelSubsidy', { subsidyId, version, reason: '重复核定（虚拟）' }),
    ]);
    expect(both.map(({ errors }) => errors[0]?.code ?? 'done').sort()).toEqual(['REFUSED', 'done']);
    const { rows } = await test.owner.query(
      'SELECT version, (paid_on IS NULL) <> (cancelled_on IS NULL) AS "isOne" FROM subsidy WHERE id = $1',
      [subsidyId.split('_')[1]],
    );
    expect(rows).toEqual([{ version: version + 1, isOne: true }]);
  });
});
