import 'reflect-metadata';
import { recordEntriesOf } from '../record/record-entry.store';
import { rulebookStage, type RulebookStage } from '../testing/rulebook-stage';
import { banOf } from './ban.store';

describe('what stands against a legal person', () => {
  let stage: RulebookStage;
  let creditCode = '';
  beforeAll(async () => {
    stage = await rulebookStage();
    const { rows } = await stage.test.owner.query<{ code: string }>(
      'SELECT credit_code AS code FROM organisation WHERE id = $1',
      [stage.host],
    );
    creditCode = rows[0]?.code ?? '';
  });
  afterAll(() => stage?.test.close());

  const host = () => ({ organisationId: `organisation_${stage.host}` });
  const ban = (who: keyof RulebookStage['people'], input: object = {}) =>
    stage.as(
      who,
      'mutation ($input: RecordBanInput!) { recordBan(input: $input) { id fromOn untilOn clause creditCode } }',
      {
        input: { ...host(), fromOn: '2024-06-30', ground: '弄虚作假（虚拟）', ...input },
      },
    );
  const add = (who: keyof RulebookStage['people'], input: object = {}) =>
    stage.as(
      who,
      'mutation ($input: AddRecordEntryInput!) { addRecordEntry(input: $input) { id version viewerCan { withdraw } } }',
      {
        input: {
          ...host(),
          kind: 'MAJOR_VIOLATION',
          occurredOn: '2025-05-01',
          description: '重大违法（虚拟）',
          source: '虚拟处罚决定书1号',
          ...input,
        },
      },
    );
  const withdraw = (who: keyof RulebookStage['people'], id: string, version: number) =>
    stage.as(
      who,
      'mutation ($input: WithdrawRecordEntryInput!) { withdrawRecordEntry(input: $input) { state withdrawalReason version } }',
      { input: { recordEntryId: id, version, reason: '登记错误' } },
    );
  const seen = async (who: keyof RulebookStage['people'] | null) =>
    (
      await stage.as(
        who,
        'query ($id: ID!) { organisation(id: $id) { bans { untilOn } recordEntries { kind state } } }',
        {
          id: `organisation_${stage.host}`,
        },
      )
    ).data?.['organisation'];

  it('Art. 24: a ban lasts for the years of the policy, to the day, under whatever name', async () => {
    const { data, errors } = await ban('leader');
    expect(errors).toEqual([]);
    expect(data?.['recordBan']).toMatchObject({ untilOn: '2027-06-30', clause: 'Art. 24', creditCode });
    await stage.test.owner.query(`UPDATE organisation SET name = '新名称（虚拟）' WHERE id = $1`, [stage.host]);
    const on = (day: string) => banOf(stage.test.database.reader(), creditCode, day);
    expect(await on('2024-06-29')).toBeNull();
    expect(await on('2024-06-30')).toEqual({ until: '2027-06-30' });
    expect(await on('2027-06-29')).toEqual({ until: '2027-06-30' });
    expect(await on('2027-06-30')).toBeNull();
  });

  it('Art. 8(1): an entry counts until it is withdrawn with a reason, and stays', async () => {
    const { data } = await add('officer');
    const { id } = data?.['addRecordEntry'] as { id: string };
    expect(data?.['addRecordEntry']).toMatchObject({ version: 1, viewerCan: { withdraw: true } });
    const counting = () => recordEntriesOf(stage.test.database.reader(), creditCode);
    expect(await counting()).toEqual([{ kind: 'MAJOR_VIOLATION', occurredOn: '2025-05-01' }]);
    expect((await withdraw('officer', id, 1)).data?.['withdrawRecordEntry']).toEqual({
      state: 'WITHDRAWN',
      withdrawalReason: '登记错误',
      version: 2,
    });
    expect(await counting()).toEqual([]);
    expect(await stage.eventsOf(id)).toEqual(['record_entry.added', 'record_entry.withdrawn']);
    expect((await withdraw('officer', id, 2)).details).toMatchObject([{ clause: 'Art. 8(1)', reason: 'STATE' }]);
  });

  it('shows to the bureau and to itself alone', async () => {
    const all = { bans: [{ untilOn: '2027-06-30' }], recordEntries: [{ kind: 'MAJOR_VIOLATION', state: 'WITHDRAWN' }] };
    expect(await seen('officer')).toEqual(all);
    expect(await seen('host')).toEqual(all);
    expect(await seen('other')).toBeNull();
    expect(await seen(null)).toBeNull();
  });

  it.each([
    ['a ban by an officer', () => ban('officer'), 'FORBIDDEN'],
    ['a ban from a day to come', () => ban('leader', { fromOn: '2026-07-01' }), 'BAD_USER_INPUT'],
    ['Art. 28: a ban before the policy', () => ban('leader', { fromOn: '2024-04-17' }), 'REFUSED'],
    ['a ban without a ground', () => ban('leader', { ground: ' ' }), 'BAD_USER_INPUT'],
    ['an entry by the host', () => add('host'), 'FORBIDDEN'],
    ['an entry of another district’s officer', () => add('far'), 'NOT_FOUND'],
    ['an entry of a day to come', () => add('officer', { occurredOn: '2026-07-01' }), 'BAD_USER_INPUT'],
    ['a withdrawal of an entry that is not there', () => withdraw('officer', 'recordEntry_99', 1), 'NOT_FOUND'],
  ] as const)('refuses %s', async (_, send, code) => {
    expect((await send()).errors).toMatchObject([{ code }]);
  });
});
