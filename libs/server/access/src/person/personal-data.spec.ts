import type { Actor } from '@wanchuang/server-platform';
import type { TestDatabase } from '@wanchuang/server-platform/testing';
import { accessApi, accessFactory, type AccessFactory, openAccessDatabase, signedInAs } from '../testing/access-api';

describe('personal data', () => {
  let test: TestDatabase;
  let make: AccessFactory;
  let signedIn: Actor | null = null;
  let ask: ReturnType<typeof accessApi>;
  let administrator: number;
  let officer: number;
  let somebody: number;

  beforeAll(async () => {
    test = await openAccessDatabase();
    make = await accessFactory(test);
    const withRole = async (role: string, row: Record<string, string | number>): Promise<number> => {
      const id = await make.person({ organisation_id: make.department, ...row });
      await make.role(id, role);
      return id;
    };
    administrator = await withRole('ADMINISTRATOR', { email: 'me@example.org', phone: '023 5822 1234' });
    officer = await withRole('BUREAU_OFFICER', { email: 'officer@example.org', phone: '12345' });
    somebody = await withRole('ANALYST', { name: '测试员', email: 'wan@demo.invalid', phone: '13800000001' });
    ask = accessApi(test, () => ({ signedIn }));
  });
  beforeEach(async () => {
    signedIn = await signedInAs(test, administrator);
  });
  afterAll(() => test?.close());

  const shownOf = async (id: number): Promise<unknown> => {
    const query = 'query ($id: ID!) { node(id: $id) { ... on Person { name email phone } } }';
    const { data, errors } = await ask(query, { id: `person_${id}` });
    expect(errors).toEqual([]);
    return data?.['node'];
  };
  const unmask = (id: number) =>
    ask('mutation ($input: UnmaskPersonInput!) { unmaskPerson(input: $input) { email phone } }', {
      input: { personId: `person_${id}`, reason: 'IDENTITY_CHECK' },
    });

  it('shows to the administrator in part, to oneself in full, to a colleague not at all', async () => {
    expect(await shownOf(somebody)).toEqual({ name: '测试员', email: 'w***@demo.invalid', phone: '138****0001' });
    expect(await shownOf(officer)).toMatchObject({ email: 'o***@example.org', phone: '****45' });
    expect(await shownOf(administrator)).toMatchObject({ email: 'me@example.org', phone: '023 5822 1234' });
    signedIn = await signedInAs(test, officer);
    expect(await shownOf(somebody)).toEqual({ name: '测试员', email: null, phone: null });
    expect(await shownOf(officer)).toMatchObject({ email: 'officer@example.org', phone: '12345' });
    signedIn = await signedInAs(test, somebody);
    expect(await shownOf(officer)).toBeNull();
  });

  it('is masked in every answer that shows a person: lists, and what a change returns', async () => {
    const { data: listed } = await ask(
      '{ people(filter: { roles: [ANALYST] }) { nodes { email phone } edges { node { email } } } }',
    );
    const part = { email: 'w***@demo.invalid', phone: '138****0001' };
    expect(listed?.['people']).toEqual({ nodes: [part], edges: [{ node: { email: part.email } }] });
    const input = { personId: `person_${somebody}`, version: 1, language: 'en' };
    const change = 'mutation ($input: ChangePersonInput!) { changePerson(input: $input) { email phone language } }';
    expect((await ask(change, { input })).data?.['changePerson']).toEqual({ ...part, language: 'en' });
  });

  it('is told to whoever says for what, and the record says who asked, of whom, which fields and why, not what they are', async () => {
    expect((await unmask(somebody)).data).toEqual({
      unmaskPerson: { email: 'wan@demo.invalid', phone: '13800000001' },
    });
    const { rows } = await test.owner.query(
      "SELECT actor, subject, jurisdiction_id, payload FROM event WHERE type = 'person.unmasked'",
    );
    expect(rows).toEqual([
      {
        actor: `person_${administrator}`,
        subject: `person_${somebody}`,
        jurisdiction_id: make.district,
        payload: JSON.stringify({ fields: ['email', 'phone'], reason: 'IDENTITY_CHECK' }),
      },
    ]);
  });

  it('of somebody who was erased is told to nobody', async () => {
    const gone = await make.person({ status: 'ERASED', name: null, email: null });
    expect((await unmask(gone)).errors[0]?.code).toBe('CONFLICT');
  });

  it('is found by a whole address, never by parts of one', async () => {
    const found = async (search: string): Promise<unknown> => {
      const { data } = await ask('query ($filter: PersonFilter) { people(filter: $filter) { nodes { id } } }', {
        filter: { search },
      });
      return data?.['people'];
    };
    const one = { nodes: [{ id: `person_${somebody}` }] };
    expect(await found(' Wan@Demo.invalid ')).toEqual(one);
    expect(await found('测试员')).toEqual(one);
    for (const part of ['wan', 'wan@', '@demo.invalid', 'w%@demo.invalid', 'wan@demo.invali'])
      expect([part, await found(part)]).toEqual([part, { nodes: [] }]);
  });

  it('is not replaced by its mask, where a form sends back what it was shown', async () => {
    const input = { personId: `person_${somebody}`, version: 2, email: 'w***@demo.invalid' };
    const change = 'mutation ($input: ChangePersonInput!) { changePerson(input: $input) { id } }';
    expect((await ask(change, { input })).errors[0]).toMatchObject({ code: 'BAD_USER_INPUT', place: 'input.email' });
    const phone = { ...input, email: undefined, phone: '138****0001' };
    expect((await ask(change, { input: phone })).errors[0]).toMatchObject({ place: 'input.phone' });
  });
});
