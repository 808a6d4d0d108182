import { type TestDatabase } from '@wanchuang/server-platform/testing';
import { accessApi, accessFactory, type AccessFactory, openAccessDatabase } from '../testing/access-api';

describe('people: what is refused', () => {
  let test: TestDatabase;
  let make: AccessFactory;
  beforeAll(async () => {
    test = await openAccessDatabase();
    make = await accessFactory(test);
  });
  afterAll(() => test?.close());

  const codeOf = async (field: string, type: string, input: object, request = {}) => {
    const ask = accessApi(test, () => request);
    const { errors, details } = await ask(`mutation ($input: ${type}!) { ${field}(input: $input) { __typename } }`, {
      input,
    });
    return { code: errors[0]?.code, ...details[0] };
  };
  const invited = (change: object) =>
    codeOf('invitePerson', 'InvitePersonInput', { name: '测试', email: 'a@example.org', ...change });

  it.each([
    ['no name', { name: ' ' }, 'input.name'],
    ['a name of 101 characters', { name: '名'.repeat(101) }, 'input.name'],
    ['no e-mail address', { email: 'example.org' }, 'input.email'],
    ['a telephone number with letters', { phone: 'call me' }, 'input.phone'],
    ['an unknown language', { language: 'fr' }, 'input.language'],
    ['an id of another type', { organisationId: 'center_1' }, 'input.organisationId'],
    ['a role without its scope', { roles: [{ role: 'ANALYST' }] }, 'input.roles.0.jurisdictionId'],
    [
      'a scope of the wrong kind',
      { roles: [{ role: 'HOST_OFFICER', jurisdictionId: 'jurisdiction_1' }] },
      'input.roles.0.organisationId',
    ],
  ])('%s', async (_, change, place) => {
    expect(await invited(change)).toMatchObject({ code: 'BAD_USER_INPUT', place });
  });

  it('an organisation or a jurisdiction that does not exist', async () => {
    expect(await invited({ organisationId: 'organisation_999' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      constraint: 'person_organisation_fk',
    });
    expect(await invited({ roles: [{ role: 'ANALYST', jurisdictionId: 'jurisdiction_999' }] })).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('a change that rests on an old version: the answer carries the current one', async () => {
    const id = await make.person({ version: 4 });
    const input = { personId: `person_${id}`, version: 3, name: '新名' };
    expect(await codeOf('changePerson', 'ChangePersonInput', input)).toMatchObject({ code: 'CONFLICT', version: 4 });
  });

  it('an e-mail address that somebody has', async () => {
    await make.person({ email: 'taken@example.org' });
    const input = { personId: `person_${await make.person()}`, version: 1, email: 'Taken@example.org' };
    expect(await codeOf('changePerson', 'ChangePersonInput', input)).toMatchObject({
      code: 'CONFLICT',
      place: 'input.email',
    });
  });

  it('to resume who is not suspended, and to change who was erased', async () => {
    const personId = `person_${await make.person()}`;
    expect(await codeOf('resumePerson', 'PersonInput', { personId })).toMatchObject({
      code: 'CONFLICT',
      status: 'ACTIVE',
    });
    await codeOf('erasePerson', 'PersonInput', { personId });
    expect(await codeOf('changePerson', 'ChangePersonInput', { personId, version: 2, name: 'x' })).toMatchObject({
      code: 'CONFLICT',
      status: 'ERASED',
    });
    expect(await codeOf('suspendPerson', 'PersonInput', { personId: 'person_999' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('a role that is held already, days in the wrong order, an end in the past, and a second end', async () => {
    const id = await make.person();
    const scope = { personId: `person_${id}`, role: 'ANALYST', jurisdictionId: `jurisdiction_${make.district}` };
    const grant = (days: object) => codeOf('grantRole', 'GrantRoleInput', { ...scope, ...days });
    const end = (roleHoldingId: string, on?: string) => codeOf('endRole', 'EndRoleInput', { roleHoldingId, on });
    const held = await make.role(id, 'ANALYST');
    expect(await grant({})).toMatchObject({ code: 'CONFLICT', held: `roleHolding_${held}` });
    expect(await grant({ fromOn: '2019-01-02', untilOn: '2019-01-02' })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await end(`roleHolding_${held}`, '2026-06-29')).toMatchObject({ code: 'BAD_USER_INPUT', place: 'input.on' });
    expect((await end(`roleHolding_${held}`)).code).toBeUndefined();
    expect(await end(`roleHolding_${held}`)).toMatchObject({ code: 'CONFLICT', untilOn: '2026-06-30' });
    expect(await end('roleHolding_999')).toMatchObject({ code: 'NOT_FOUND' });
    expect((await grant({})).code).toBeUndefined();
  });

  it('everything, to somebody who has signed in and is no administrator', async () => {
    const signedIn = {
      personId: 1,
      sessionId: 1,
      roles: [{ role: 'ANALYST', jurisdictionId: 1, organisationId: null }],
    };
    const input = { name: '测试', email: 'b@example.org' };
    expect(await codeOf('invitePerson', 'InvitePersonInput', input, { signedIn })).toMatchObject({
      code: 'FORBIDDEN',
      roles: ['ADMINISTRATOR'],
    });
    const { rows } = await test.owner.query("SELECT FROM person WHERE email = 'b@example.org'");
    expect(rows).toHaveLength(0);
  });
});
