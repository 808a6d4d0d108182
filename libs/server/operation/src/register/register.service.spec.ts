import 'reflect-metadata';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { awards } from '../award/award.register';
import type { CenterYear } from '../feed/feed.service';
import { incubatedVentures } from '../incubated-venture/incubated-venture.register';
import { intellectualProperty } from '../intellectual-property/intellectual-property.register';
import { projects } from '../project/project.register';
import { technologyContracts } from '../technology-contract/technology-contract.register';
import type { TechnologyContractType } from '../technology-contract/technology-contract.type';
import { operationFactory } from '../testing/operation-factory';
import type { NewEntry } from './register.service';
import { saveRegisterRows } from './register.service';

const contract: Omit<NewEntry<TechnologyContractType>, 'centerId'> = {
  registrationNumber: 'HT-2024-001',
  title: '耐蚀合金技术开发',
  kind: 'DEVELOPMENT',
  direction: 'SOLD',
  counterparty: '某公司',
  amount: '1250000.50',
  signedOn: '2024-03-01',
  registeredOn: '2024-03-20',
};

describe('saveRegisterRows', () => {
  let test: TestDatabase;
  let make: ReturnType<typeof operationFactory>;
  let jurisdiction: number;
  let centerId: number;
  let heard: CenterYear[];
  const listen = async (_: unknown, changed: readonly CenterYear[]): Promise<void> => {
    heard.push(...changed);
  };

  beforeAll(async () => {
    test = await testDatabase();
    make = operationFactory(test);
    await make.catalogue();
    jurisdiction = await make.jurisdiction();
  });
  beforeEach(async () => {
    heard = [];
    centerId = await make.center({ jurisdiction_id: jurisdiction });
  });
  afterAll(() => test?.close());

  const numberOf = (suffix: string): string => `${centerId}-${suffix}`;
  const valueOf = async (indicatorId: number, year: number): Promise<string | undefined> => {
    const { rows } = await test.owner.query<{ value: string }>(
      'SELECT value FROM indicator_fact WHERE center_id = $1 AND indicator_id = $2 AND year = $3 AND known_until IS NULL',
      [centerId, indicatorId, year],
    );
    return rows[0]?.value;
  };

  it('adds rows exactly as given, with the facts that they feed', async () => {
    const rows = [
      { ...contract, centerId, registrationNumber: numberOf('1') },
      {
        ...contract,
        centerId,
        registrationNumber: numberOf('2'),
        amount: '0.01',
        kind: 'LICENSING' as const,
        verification: 'CONFIRMED' as const,
      },
    ];
    const saved = await test.database.transact('local', (tx) =>
      saveRegisterRows(tx, technologyContracts, rows, listen),
    );
    const { rows: stored } = await test.owner.query(
      'SELECT * FROM technology_contract WHERE id = ANY($1) ORDER BY id',
      [saved.added],
    );
    expect(stored).toMatchObject([
      {
        center_id: centerId,
        registration_number: numberOf('1'),
        title: '耐蚀合金技术开发',
        kind: 'DEVELOPMENT',
        direction: 'SOLD',
        counterparty: '某公司',
        amount: '1250000.50',
        signed_on: '2024-03-01',
        registered_on: '2024-03-20',
        verification: 'UNVERIFIED',
        version: 1,
      },
      { registration_number: numberOf('2'), amount: '0.01', verification: 'CONFIRMED' },
    ]);
    expect([
      await valueOf(40, 2024),
      await valueOf(41, 2024),
      await valueOf(38, 2024),
      await valueOf(103, 2024),
    ]).toEqual(['1250000.51', '2', '1', '0.01']);
    expect(heard).toEqual([{ centerId, year: 2024 }]);
  });

  it('appends one event per center, in the same transaction', async () => {
    const other = await make.center({ jurisdiction_id: jurisdiction });
    const award = {
      title: '科技进步奖',
      level: 'PROVINCIAL' as const,
      awardingBody: '市政府',
      awardedOn: '2023-05-05',
    };
    const saved = await test.database.transact('person_7', (tx) =>
      saveRegisterRows(
        tx,
        awards,
        [
          { ...award, centerId },
          { ...award, centerId: other },
          { ...award, centerId, title: '发明奖' },
        ],
        listen,
      ),
    );
    const { rows } = await test.owner.query(
      'SELECT type, actor, subject, center_id, jurisdiction_id, payload FROM event WHERE center_id = ANY($1) ORDER BY sequence',
      [[centerId, other]],
    );
    expect(rows.map((row) => ({ ...row, payload: JSON.parse(row.payload) }))).toEqual([
      {
        type: 'register.saved',
        actor: 'person_7',
        subject: `center_${centerId}`,
        center_id: centerId,
        jurisdiction_id: jurisdiction,
        payload: { register: 'award', added: [`award_${saved.added[0]}`, `award_${saved.added[2]}`], changed: [] },
      },
      {
        type: 'register.saved',
        actor: 'person_7',
        subject: `center_${other}`,
        center_id: other,
        jurisdiction_id: jurisdiction,
        payload: { register: 'award', added: [`award_${saved.added[1]}`], changed: [] },
      },
    ]);
  });

  it('changes the row of the same natural key and version, in the year that it leaves and the year that it enters', async () => {
    const row = { ...contract, centerId, registrationNumber: numberOf('1'), verification: 'CONFIRMED' as const };
    const { added } = await test.database.transact('local', (tx) =>
      saveRegisterRows(tx, technologyContracts, [row], listen),
    );
    const moved = {
      ...contract,
      centerId,
      registrationNumber: numberOf('1'),
      registeredOn: '2025-01-02',
      amount: '7',
      version: 1,
    };
    const { changed } = await test.database.transact('local', (tx) =>
      saveRegisterRows(tx, technologyContracts, [moved], listen),
    );
    expect(changed).toEqual(added);
    const { rows } = await test.owner.query(
      'SELECT amount, registered_on, version, verification FROM technology_contract WHERE id = $1',
      [added[0]],
    );
    expect(rows).toEqual([{ amount: '7', registered_on: '2025-01-02', version: 2, verification: 'UNVERIFIED' }]);
    expect([await valueOf(40, 2024), await valueOf(40, 2025)]).toEqual([undefined, '7']);
    expect(heard).toEqual([{ centerId, year: 2024 }, ...[2024, 2025].map((year) => ({ centerId, year }))]);
  });

  it('feeds the year of filing and the year of grant (Art. 18)', async () => {
    const patent = {
      number: numberOf('ZL'),
      title: '一种装置',
      kind: 'INVENTION_PATENT' as const,
      owner: '中心',
      filedOn: '2022-04-04',
      grantedOn: null,
      lapsedOn: null,
      appliedInProduct: false,
      licensed: false,
    };
    await test.database.transact('local', (tx) =>
      saveRegisterRows(tx, intellectualProperty, [{ ...patent, centerId }], listen),
    );
    expect([await valueOf(27, 2022), await valueOf(25, 2022), await valueOf(25, 2024)]).toEqual(['1', '0', undefined]);
    await test.database.transact('local', (tx) =>
      saveRegisterRows(
        tx,
        intellectualProperty,
        [{ ...patent, centerId, grantedOn: '2024-04-04', version: 1 }],
        listen,
      ),
    );
    expect([
      await valueOf(27, 2022),
      await valueOf(25, 2022),
      await valueOf(25, 2024),
      await valueOf(27, 2024),
    ]).toEqual(['1', '0', '1', '0']);
    expect(heard).toEqual([
      { centerId, year: 2022 },
      { centerId, year: 2024 },
    ]);
  });

  it('feeds funding by the kind of project (Art. 17, 22(3))', async () => {
    const project = { title: '课题', partner: '', state: 'RUNNING' as const, startedOn: '2024-01-01', endedOn: null };
    const rows = [
      { ...project, centerId, number: 'A', kind: 'RESEARCH_TASK' as const, level: 'NATIONAL' as const, funding: '300' },
      { ...project, centerId, number: 'B', kind: 'COMMISSIONED' as const, level: null, funding: '50.25' },
      { ...project, centerId, number: 'C', kind: 'COLLABORATION' as const, level: null, funding: '9' },
    ];
    await test.database.transact('local', (tx) => saveRegisterRows(tx, projects, rows, listen));
    expect([await valueOf(5, 2024), await valueOf(36, 2024)]).toEqual(['300', '50.25']);
    expect([await valueOf(31, 2024), await valueOf(32, 2024), await valueOf(34, 2024)]).toEqual(['1', '0', '1']);
  });

  it('tells nobody when no fact changes', async () => {
    const venture = { name: '新创', creditCode: null, technologySme: false, incubatedOn: '2024-01-01', leftOn: null };
    await test.database.transact('local', (tx) =>
      saveRegisterRows(tx, incubatedVentures, [{ ...venture, centerId }], listen),
    );
    heard = [];
    await test.database.transact('local', (tx) =>
      saveRegisterRows(tx, incubatedVentures, [{ ...venture, centerId, leftOn: '2024-12-31', version: 1 }], listen),
    );
    expect(heard).toEqual([]);
  });

  it('lets one of two win that change the same version at once', async () => {
    const row = { ...contract, centerId, registrationNumber: numberOf('1') };
    await test.database.transact('local', (tx) => saveRegisterRows(tx, technologyContracts, [row], listen));
    const change = (amount: string) =>
      test.database.transact('local', (tx) =>
        saveRegisterRows(tx, technologyContracts, [{ ...row, amount, version: 1 }], listen),
      );
    const outcomes = await Promise.allSettled(['1', '2', '3', '4'].map(change));
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    const { rows } = await test.owner.query(
      'SELECT version, amount FROM technology_contract WHERE registration_number = $1',
      [numberOf('1')],
    );
    expect(rows[0].version).toBe(2);
    expect(await valueOf(40, 2024)).toBe(rows[0].amount);
  });

  it('does nothing for no rows', async () => {
    expect(await test.database.transact('local', (tx) => saveRegisterRows(tx, awards, [], listen))).toEqual({
      added: [],
      changed: [],
    });
  });
});
