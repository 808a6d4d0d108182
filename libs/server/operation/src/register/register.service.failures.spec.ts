import 'reflect-metadata';
import { ExpectedError } from '@wanchuang/server-platform';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { incubatedVentures } from '../incubated-venture/incubated-venture.register';
import type { IncubatedVentureType } from '../incubated-venture/incubated-venture.type';
import { intellectualProperty, type KeptRight } from '../intellectual-property/intellectual-property.register';
import { projects } from '../project/project.register';
import type { ProjectType } from '../project/project.type';
import { technologyContracts } from '../technology-contract/technology-contract.register';
import type { TechnologyContractType } from '../technology-contract/technology-contract.type';
import { operationFactory } from '../testing/operation-factory';
import type { Register } from './register';
import type { RegisterEntryType } from './register-entry.type';
import { type NewEntry, saveRegisterRows } from './register.service';

type Contract = NewEntry<TechnologyContractType>;

describe('saveRegisterRows refuses', () => {
  let test: TestDatabase;
  let centerId: number;
  let otherId: number;
  let withdrawnId: number;

  beforeAll(async () => {
    test = await testDatabase();
    const make = operationFactory(test);
    await make.catalogue();
    const jurisdiction = await make.jurisdiction();
    centerId = await make.center({ jurisdiction_id: jurisdiction });
    otherId = await make.center({ jurisdiction_id: jurisdiction });
    withdrawnId = await make.center({ jurisdiction_id: jurisdiction, withdrawn_at: '2026-01-01T00:00:00Z' });
    await make.entry('technology_contract', centerId, { registration_number: 'TAKEN', direction: 'SOLD' });
    await make.entry('technology_contract', otherId, { registration_number: 'OTHERS', direction: 'SOLD' });
    await make.entry('intellectual_property', otherId, { number: 'ZL-TAKEN' });
  });
  afterAll(() => test?.close());

  const contract = (): Contract => ({
    centerId,
    registrationNumber: 'NEW',
    title: '合同',
    kind: 'SERVICE',
    direction: 'SOLD',
    counterparty: '买方',
    amount: '100',
    signedOn: '2024-03-01',
    registeredOn: '2024-03-01',
  });
  const right = (): NewEntry<KeptRight> => ({
    centerId,
    number: 'ZL-NEW',
    title: '装置',
    kind: 'INVENTION_PATENT',
    owner: '中心',
    filedOn: '2024-01-02',
    grantedOn: null,
    lapsedOn: null,
    appliedInProduct: false,
    licensed: false,
  });
  const project = (): NewEntry<ProjectType> => ({
    centerId,
    number: 'XM',
    title: '课题',
    kind: 'RESEARCH_TASK',
    level: 'NATIONAL',
    partner: '',
    funding: '1',
    state: 'RUNNING',
    startedOn: '2024-01-01',
    endedOn: null,
  });
  const venture = (): NewEntry<IncubatedVentureType> => ({
    centerId,
    name: '企业',
    creditCode: null,
    technologySme: true,
    incubatedOn: '2024-01-01',
    leftOn: null,
  });

  const save = async <Entry extends RegisterEntryType>(
    register: Register<Entry>,
    rows: NewEntry<Entry>[],
  ): Promise<ExpectedError> => {
    const listen = async (): Promise<void> => {
      throw new Error('nothing is written, so nobody hears of it');
    };
    const outcome: unknown = await test.database
      .transact('local', (tx) => saveRegisterRows(tx, register, rows, listen))
      .catch((error: unknown) => error);
    if (outcome instanceof ExpectedError) return outcome;
    throw outcome;
  };

  type Case = [title: string, change: () => Partial<Contract>, column: string, says: string];
  const faulty: Case[] = [
    [
      'registration before signing',
      () => ({ registeredOn: '2024-02-29' }),
      'registeredOn',
      "'2024-02-29' is before the day of signing",
    ],
    ['a negative amount', () => ({ amount: '-0.01' }), 'amount', "'-0.01' is negative"],
    ['an amount in words', () => ({ amount: '10万' }), 'amount', "'10万' is no amount"],
    ['an amount in exponents', () => ({ amount: '1e3' }), 'amount', "'1e3' is no amount"],
    ['a tenth of a cent', () => ({ amount: '1.001' }), 'amount', 'has more than 16 places before or 2 behind'],
    ['an amount of 17 places', () => ({ amount: '10000000000000000' }), 'amount', 'has more than 16 places'],
    ['an empty title', () => ({ title: ' ' }), 'title', 'is missing'],
    [
      'a day that the calendar does not have',
      () => ({ signedOn: '2023-02-29' }),
      'signedOn',
      'is no day of the calendar',
    ],
    ['a day in another form', () => ({ registeredOn: '2024/3/1' }), 'registeredOn', 'is no day such as'],
    ['a day before 1949', () => ({ signedOn: '1948-12-31' }), 'signedOn', 'is not within 1949 to 2200'],
    ['an unknown center', () => ({ centerId: 987654 }), 'centerId', 'there is no center_987654'],
    ['a withdrawn center', () => ({ centerId: withdrawnId }), 'centerId', 'there is no center_'],
    [
      'a number twice among the rows',
      () => ({ registrationNumber: 'FIRST' }),
      'registrationNumber, direction',
      'is the same technology contract as rows[0]',
    ],
  ];
  const conflicting: Case[] = [
    [
      'a number that is there already',
      () => ({ registrationNumber: 'TAKEN' }),
      'registrationNumber, direction',
      "there is a technology contract 'TAKEN, SOLD' already",
    ],
    [
      'a change of what is not there',
      () => ({ version: 1 }),
      'registrationNumber, direction',
      "there is no technology contract 'NEW, SOLD' to change",
    ],
    [
      'a change of an older version',
      () => ({ registrationNumber: 'TAKEN', version: 7 }),
      'version',
      'has version 1 by now, not 7',
    ],
    [
      'a change of another center’s row',
      () => ({ registrationNumber: 'OTHERS', version: 1 }),
      'registrationNumber, direction',
      "'OTHERS, SOLD' belongs to center_",
    ],
  ];

  it.each([
    ...faulty.map((one) => ['BAD_USER_INPUT', ...one] as const),
    ...conflicting.map((one) => ['CONFLICT', ...one] as const),
  ])('as %s a contract with %s, and the whole batch with it', async (code, _, change, column, says) => {
    const first = { ...contract(), registrationNumber: 'FIRST' };
    const error = await save(technologyContracts, [first, { ...contract(), ...change() }]);
    expect([error.code, error.details['place']]).toEqual([code, `rows[1].${column}`]);
    expect(error.message).toContain(`rows[1].${column}: `);
    expect(error.message).toContain(says);
    const { rows } = await test.owner.query(`SELECT 1 FROM technology_contract WHERE registration_number = 'FIRST'`);
    const { rows: facts } = await test.owner.query('SELECT 1 FROM indicator_fact');
    const { rows: events } = await test.owner.query('SELECT 1 FROM event');
    expect([rows, facts, events]).toEqual([[], [], []]);
  });

  it.each<[title: string, outcome: () => Promise<ExpectedError>, place: string]>([
    [
      'a grant before the filing',
      () => save(intellectualProperty, [{ ...right(), grantedOn: '2024-01-01' }]),
      'rows[0].grantedOn',
    ],
    [
      'a lapse before the filing',
      () => save(intellectualProperty, [{ ...right(), lapsedOn: '2023-01-01' }]),
      'rows[0].lapsedOn',
    ],
    ['a research task without a level', () => save(projects, [{ ...project(), level: null }]), 'rows[0].level'],
    ['a collaboration with a level', () => save(projects, [{ ...project(), kind: 'COLLABORATION' }]), 'rows[0].level'],
    [
      'a project that ends before it starts',
      () => save(projects, [{ ...project(), endedOn: '2023-12-31' }]),
      'rows[0].endedOn',
    ],
    ['negative funding', () => save(projects, [{ ...project(), funding: '-1' }]), 'rows[0].funding'],
    [
      'a credit code with a wrong check digit',
      () => save(incubatedVentures, [{ ...venture(), creditCode: '91500101MA0000001X' }]),
      'rows[0].creditCode',
    ],
    [
      'a venture that leaves before it enters',
      () => save(incubatedVentures, [{ ...venture(), leftOn: '2023-12-31' }]),
      'rows[0].leftOn',
    ],
    ['a venture twice', () => save(incubatedVentures, [venture(), venture()]), 'rows[1].name'],
  ])('%s', async (_, outcome, place) => {
    const error = await outcome();
    expect([error.code, error.details['place']]).toEqual(['BAD_USER_INPUT', place]);
  });

  it('the same number of a right in another center: it is unique everywhere', async () => {
    const error = await save(intellectualProperty, [{ ...right(), number: 'ZL-TAKEN' }]);
    expect([error.code, error.details['place']]).toEqual(['CONFLICT', 'rows[0].number']);
  });

  it('with every fault named, not only the first', async () => {
    const rows = Array.from({ length: 150 }, (_, index) => ({
      ...contract(),
      registrationNumber: `N${index}`,
      amount: '-1',
    }));
    const error = await save(technologyContracts, rows);
    expect(error.message).toBe("rows[0].amount: '-1' is negative (and 149 more)");
    expect(error.details['faultsTotal']).toBe(150);
    expect(error.details['faults']).toHaveLength(100);
    expect(error.details['faults']).toContainEqual({ place: 'rows[99].amount', says: "'-1' is negative" });
  });

  it('to commit anything when what listens to changed facts fails', async () => {
    const failing = test.database.transact('local', (tx) =>
      saveRegisterRows(tx, technologyContracts, [contract()], async () => {
        throw new ExpectedError('UNAVAILABLE', 'rollups are out of step');
      }),
    );
    await expect(failing).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    const { rows } = await test.owner.query(`SELECT 1 FROM technology_contract WHERE registration_number = 'NEW'`);
    expect(rows).toEqual([]);
  });
});
