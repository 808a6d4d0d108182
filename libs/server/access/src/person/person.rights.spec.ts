import type { Actor } from '@wanchuang/server-platform';
import { testClock, type TestDatabase } from '@wanchuang/server-platform/testing';
import { provideAccess } from '../provided-access';
import { SessionService } from '../session/session.service';
import { usualSettings } from '../settings';
import { accessApi, accessFactory, type AccessFactory, openAccessDatabase, signedInAs } from '../testing/access-api';

type Input = Readonly<Record<string, unknown>>;

/** A city with two districts. One administrator in each of the three; everybody else belongs to the north or the south. */
describe('an administrator', () => {
  let test: TestDatabase;
  let make: AccessFactory;
  let places: Readonly<Record<'city' | 'north' | 'south', number>>;
  let hosts: Readonly<Record<'north' | 'south', number>>;
  let administrators: Readonly<Record<'city' | 'north' | 'south', number>>;
  let signedIn: Actor | null = null;
  let ask: ReturnType<typeof accessApi>;

  beforeAll(async () => {
    test = await openAccessDatabase();
    make = await accessFactory(test);
    const city = await make.jurisdiction({ code: 'CITY', level: 'MUNICIPALITY' });
    const north = await make.jurisdiction({ code: 'NORTH', parent_id: city });
    const south = await make.jurisdiction({ code: 'SOUTH', parent_id: city });
    places = { city, north, south };
    hosts = {
      north: await make.organisation({ jurisdiction_id: north }),
      south: await make.organisation({ jurisdiction_id: south }),
    };
    const administrator = async (place: number): Promise<number> => {
      const id = await make.person();
      await make.role(id, 'ADMINISTRATOR', { jurisdiction_id: place });
      return id;
    };
    administrators = {
      city: await administrator(city),
      north: await administrator(north),
      south: await administrator(south),
    };
    ask = accessApi(test, () => ({ signedIn }));
    const { database } = test;
    const options = { database, clock: testClock, settings: usualSettings, versions: { known: null } };
    provideAccess(database, { sessions: new SessionService(options), settings: usualSettings });
  });
  beforeEach(async () => {
    signedIn = await signedInAs(test, administrators.north);
  });
  afterAll(() => test?.close());

  const somebodyIn = (place: 'north' | 'south', row = {}): Promise<number> =>
    make.person({ organisation_id: hosts[place], phone: '13800000001', ...row });
  const inputs: Readonly<Record<string, string>> = {
    invitePerson: 'InvitePersonInput',
    changePerson: 'ChangePersonInput',
    grantRole: 'GrantRoleInput',
    endRole: 'EndRoleInput',
    renewLink: 'RenewLinkInput',
    unmaskPerson: 'UnmaskPersonInput',
  };
  const answerOf = async (mutation: string, input: Input) => {
    const selection = mutation === 'endSessionsOf' ? '' : '{ __typename }';
    const type = inputs[mutation] ?? 'PersonInput';
    const { errors, details } = await ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) ${selection} }`, {
      input,
    });
    return errors[0] ? { ...details[0], code: errors[0].code, message: errors[0].message } : { code: 'DONE' };
  };
  const events = async (): Promise<number> =>
    (await test.owner.query<{ count: number }>('SELECT count(*)::int AS count FROM event')).rows[0]?.count ?? 0;

  const ofPeople: readonly [string, Input][] = [
    ['changePerson', { version: 1, name: '新名' }],
    ['suspendPerson', {}],
    ['resumePerson', {}],
    ['erasePerson', {}],
    ['endSessionsOf', {}],
    ['renewLink', {}],
    ['unmaskPerson', { reason: 'CONTACT' }],
  ];

  it.each(ofPeople)(
    '%s: hears of somebody elsewhere what is said of nobody, and nothing changes',
    async (mutation, more) => {
      const elsewhere = await somebodyIn('south', mutation === 'resumePerson' ? { status: 'SUSPENDED' } : {});
      const before = await events();
      const answer = await answerOf(mutation, { ...more, personId: `person_${elsewhere}` });
      const ofNobody = await answerOf(mutation, { ...more, personId: 'person_99999' });
      expect(answer).toMatchObject({ code: 'NOT_FOUND', place: 'input.personId' });
      const told = JSON.stringify(answer).replaceAll(`person_${elsewhere}`, 'person_99999');
      expect(JSON.parse(told)).toEqual(ofNobody);
      expect(await events()).toBe(before);
    },
  );

  it.each(ofPeople)(
    '%s: takes no account that holds a role above, although somebody of no organisation shows',
    async (mutation, more) => {
      const before = await events();
      const personId = `person_${administrators.city}`;
      expect(await answerOf(mutation, { ...more, personId })).toMatchObject({
        code: 'FORBIDDEN',
        place: 'input.personId',
      });
      expect(await events()).toBe(before);
    },
  );

  it.each(ofPeople)('%s: is done to somebody of the own place', async (mutation, more) => {
    const near = await somebodyIn('north', mutation === 'resumePerson' ? { status: 'SUSPENDED' } : {});
    expect(await answerOf(mutation, { ...more, personId: `person_${near}` })).toEqual({ code: 'DONE' });
  });

  it('gives no role beyond the own scope, not even to themself', async () => {
    const near = `person_${await somebodyIn('north')}`;
    const self = `person_${administrators.north}`;
    const place = (key: number) => ({ jurisdictionId: `jurisdiction_${key}` });
    const grant = (input: Input) => answerOf('grantRole', input);
    const before = await events();
    for (const personId of [near, self]) {
      for (const scope of [place(places.city), place(places.south), place(99_999)])
        expect(await grant({ personId, role: 'ADMINISTRATOR', ...scope })).toMatchObject({
          code: 'FORBIDDEN',
          place: 'input',
        });
      expect(
        await grant({ personId, role: 'HOST_OFFICER', organisationId: `organisation_${hosts.south}` }),
      ).toMatchObject({
        code: 'FORBIDDEN',
      });
    }
    const far = `person_${await somebodyIn('south')}`;
    expect(await grant({ personId: far, role: 'ANALYST', ...place(places.north) })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await events()).toBe(before);
    expect(await grant({ personId: near, role: 'ANALYST', ...place(places.north) })).toEqual({ code: 'DONE' });
  });

  it('invites nobody into another place, or with a role there, and says the same of what does not exist', async () => {
    const invite = (input: Input) => answerOf('invitePerson', { name: '测试', email: 'far@example.org', ...input });
    const role = { role: 'ANALYST', jurisdictionId: `jurisdiction_${places.south}` };
    const before = await events();
    const far = await invite({ organisationId: `organisation_${hosts.south}` });
    expect(far).toMatchObject({ code: 'FORBIDDEN', place: 'input.organisationId' });
    expect(await invite({ organisationId: 'organisation_99999' })).toEqual(far);
    expect(await invite({ roles: [role] })).toMatchObject({ code: 'FORBIDDEN', place: 'input.roles.0' });
    expect(await events()).toBe(before);
    const near = {
      organisationId: `organisation_${hosts.north}`,
      roles: [{ ...role, jurisdictionId: `jurisdiction_${places.north}` }],
    };
    expect(await invite(near)).toEqual({ code: 'DONE' });
  });

  it('moves nobody into another place', async () => {
    const personId = `person_${await somebodyIn('north')}`;
    const move = (organisationId: string | null) => answerOf('changePerson', { personId, version: 1, organisationId });
    expect(await move(`organisation_${hosts.south}`)).toMatchObject({
      code: 'FORBIDDEN',
      place: 'input.organisationId',
    });
    expect(await move(`organisation_${hosts.north}`)).toEqual({ code: 'DONE' });
  });

  it('ends the roles of the own scope alone', async () => {
    const near = await somebodyIn('north');
    const [here, elsewhere] = [
      await make.role(near, 'ANALYST', { jurisdiction_id: places.north }),
      await make.role(near, 'ANALYST', { jurisdiction_id: places.south }),
    ];
    const unseen = await make.role(await somebodyIn('south'), 'ANALYST', { jurisdiction_id: places.south });
    const end = (id: number) => answerOf('endRole', { roleHoldingId: `roleHolding_${id}` });
    const before = await events();
    expect(await end(elsewhere)).toMatchObject({ code: 'FORBIDDEN', place: 'input.roleHoldingId' });
    const ofUnseen = await end(unseen);
    expect(JSON.parse(JSON.stringify(ofUnseen).replaceAll(`roleHolding_${unseen}`, 'roleHolding_99999'))).toEqual(
      await end(99_999),
    );
    expect(ofUnseen).toMatchObject({ code: 'NOT_FOUND' });
    expect(await events()).toBe(before);
    expect(await end(here)).toEqual({ code: 'DONE' });
  });

  it('of the city takes the roles below, too', async () => {
    signedIn = await signedInAs(test, administrators.city);
    const personId = `person_${await somebodyIn('south')}`;
    expect(await answerOf('suspendPerson', { personId })).toEqual({ code: 'DONE' });
    expect(await answerOf('unmaskPerson', { personId: `person_${administrators.south}`, reason: 'SECURITY' })).toEqual({
      code: 'DONE',
    });
  });
});
