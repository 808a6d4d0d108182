import 'reflect-metadata';
import { completeCreditCode } from '@wanchuang/domain-registry';
import { fullAccess } from '@wanchuang/server-platform';
import { testApi, type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import * as registry from '../registry.module';
import { registryFactory } from '../testing/registry-factory';
import { type SampleDistrict, sampleDistrict } from '../testing/sample-district';
import { testEntitiesAlone } from '../testing/test-entities';

const code = (number: number): string => completeCreditCode(`91500101MC${String(number).padStart(7, '0')}`);

describe('organisations: what is refused', () => {
  let test: TestDatabase;
  let make: ReturnType<typeof registryFactory>;
  let sample: SampleDistrict;

  beforeAll(async () => {
    test = await testDatabase({ entities: testEntitiesAlone });
    make = registryFactory(test);
    sample = await sampleDistrict(make);
  });
  afterAll(() => test?.close());

  const administratorOf = (jurisdictionId: number, role: 'ADMINISTRATOR' | 'BUREAU_OFFICER' = 'ADMINISTRATOR') => ({
    signedIn: {
      personId: 7,
      sessionId: 7,
      roles: [{ role, jurisdictionId, organisationId: null }],
      rights: {
        personId: 7,
        holdings: [{ role, jurisdictionId, organisationId: null }],
        below: { [sample.jurisdictions.city]: Object.values(sample.jurisdictions) },
      },
      access: fullAccess,
    },
  });
  const refusal = async (mutation: 'create' | 'change', input: object, request = {}) => {
    const type = mutation === 'create' ? 'CreateOrganisationInput' : 'ChangeOrganisationInput';
    const ask = testApi(test, [registry], { request: () => request });
    const { errors, details } = await ask(
      `mutation ($input: ${type}!) { ${mutation}Organisation(input: $input) { id } }`,
      {
        input,
      },
    );
    return { code: errors[0]?.code, ...details[0] };
  };
  const created = (input: object, request = {}) =>
    refusal(
      'create',
      { jurisdictionId: `jurisdiction_${sample.jurisdictions.district}`, kind: 'DEPARTMENT', name: '某局', ...input },
      request,
    );
  const one = (row: Record<string, string | number | null> = {}): Promise<number> =>
    make.organisation({ jurisdiction_id: sample.jurisdictions.district, ...row });

  it.each([
    ['no name', { name: '　' }, 'input.name'],
    ['a name of 201 characters', { name: '名'.repeat(201) }, 'input.name'],
    ['NUL in a name', { name: '某\0局' }, 'input.name'],
    ['a line break in the English name', { nameEn: 'Some\nbureau' }, 'input.nameEn'],
    ['a legal person without a code', { kind: 'ENTERPRISE' }, 'input.creditCode'],
    ['a code of 17 places', { creditCode: code(1).slice(1) }, 'input.creditCode'],
    [
      'a code whose check digit is wrong',
      { creditCode: `${code(1).slice(0, 17)}${code(1).endsWith('1') ? 2 : 1}` },
      'input.creditCode',
    ],
    ['an unknown parent', { parentId: 'organisation_98765' }, 'input.parentId'],
    ['an unknown jurisdiction', { jurisdictionId: 'jurisdiction_98765' }, 'input.jurisdictionId'],
    ['an id of another type', { parentId: 'center_1' }, 'input.parentId'],
  ])('%s', async (_, input, place) => {
    expect(await created(input)).toMatchObject({ code: 'BAD_USER_INPUT', place });
  });

  it('a credit code that another organisation has, also at the same moment', async () => {
    await one({ credit_code: code(2) });
    expect(await created({ creditCode: code(2) })).toMatchObject({ code: 'CONFLICT', place: 'input.creditCode' });
    const input = { organisationId: `organisation_${await one()}`, version: 1, creditCode: code(2) };
    expect(await refusal('change', input)).toMatchObject({ code: 'CONFLICT', place: 'input.creditCode' });
    const both = await Promise.all([created({ creditCode: code(3) }), created({ creditCode: code(3) })]);
    expect(both.map((answer) => answer.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
  });

  it('a change that rests on an old version: the answer says what stands there now', async () => {
    const input = {
      organisationId: `organisation_${await one({ name: '现名', version: 4 })}`,
      version: 3,
      name: '新名',
    };
    expect(await refusal('change', input)).toMatchObject({ code: 'CONFLICT', version: 4, current: { name: '现名' } });
  });

  it('a parent below, at any distance, and itself', async () => {
    const top = await one();
    const middle = await one({ parent_id: top });
    const low = await one({ parent_id: middle });
    for (const parent of [low, middle, top]) {
      const input = { organisationId: `organisation_${top}`, version: 1, parentId: `organisation_${parent}` };
      expect(await refusal('change', input)).toMatchObject({ code: 'BAD_USER_INPUT', place: 'input.parentId' });
    }
  });

  it('days that are still to come, and a renaming before the last one', async () => {
    const id = await one();
    await make.insert('organisation_former_name', { organisation_id: id, name: '更早的名', until_on: '2026-01-31' });
    const asked = { organisationId: `organisation_${id}`, version: 1 };
    expect(await refusal('change', { ...asked, closedOn: '2026-07-01' })).toMatchObject({ place: 'input.closedOn' });
    for (const renamedOn of ['2026-07-01', '2026-01-31'])
      expect(await refusal('change', { ...asked, name: '新名', renamedOn })).toMatchObject({
        code: 'BAD_USER_INPUT',
        place: 'input.renamedOn',
      });
    const { rows } = await test.owner.query('SELECT version, closed_on FROM organisation WHERE id = $1', [id]);
    expect(rows).toEqual([{ version: 1, closed_on: null }]);
  });

  it('null for what may not be missing, and a code that a legal person needs', async () => {
    const asked = { organisationId: `organisation_${await one()}`, version: 1 };
    for (const place of ['name', 'kind', 'jurisdictionId', 'creditCode'])
      expect(await refusal('change', { ...asked, [place]: null })).toMatchObject({
        code: 'BAD_USER_INPUT',
        place: `input.${place}`,
      });
  });

  it('another kind or jurisdiction for a department that recommends centers', async () => {
    const asked = { organisationId: `organisation_${sample.organisations.industry}`, version: 1 };
    const elsewhere = { jurisdictionId: `jurisdiction_${sample.jurisdictions.city}` };
    for (const change of [{ kind: 'BUREAU' }, elsewhere])
      expect(await refusal('change', { ...asked, ...change })).toMatchObject({
        code: 'REFUSED',
        reason: 'RECOMMENDS_CENTERS',
      });
  });

  it('what is not there', async () => {
    const input = { organisationId: 'organisation_98765', version: 1, name: '名' };
    expect(await refusal('change', input)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('everything outside the own jurisdictions, and to move something there', async () => {
    const { district, beside, city } = sample.jurisdictions;
    const id = await one();
    const asked = { organisationId: `organisation_${id}`, version: 1 };
    const forbidden = { code: 'FORBIDDEN' };
    expect(await created({}, administratorOf(beside))).toMatchObject({ ...forbidden, action: 'CREATE_ORGANISATION' });
    // whoever may not even see it hears what is said of one that is not there
    expect(await refusal('change', { ...asked, nameEn: 'X' }, administratorOf(beside))).toMatchObject({
      code: 'NOT_FOUND',
    });
    const away = { ...asked, jurisdictionId: `jurisdiction_${beside}` };
    expect(await refusal('change', away, administratorOf(district))).toMatchObject(forbidden);
    expect(
      await refusal('change', { ...asked, nameEn: 'X' }, administratorOf(district, 'BUREAU_OFFICER')),
    ).toMatchObject(forbidden);
    const { rows } = await test.owner.query('SELECT version FROM organisation WHERE id = $1', [id]);
    expect(rows).toEqual([{ version: 1 }]);
    expect((await refusal('change', away, administratorOf(city))).code).toBeUndefined();
  });
});
