import { type Actor as Rights, actionsOn, Role, scopeKindOf } from '@wanchuang/domain-access';
import type { Actor } from '@wanchuang/server-platform';
import type { TestDatabase } from '@wanchuang/server-platform/testing';
import fc from 'fast-check';
import { accessApi, accessFactory, type AccessFactory, openAccessDatabase, signedInWith } from '../testing/access-api';

const today = '2026-06-30';
/** Places 0 (a city) and 1, 2 (its districts); organisations 0 and 1, of the districts. */
const place = fc.integer({ min: 0, max: 2 });
const organisation = fc.integer({ min: 0, max: 1 });
const untilOn = fc.constantFrom(null, '2026-06-29', '2026-06-30', '2026-07-01');
const held = fc.record({ role: fc.constantFrom(...Object.values(Role)), place, organisation, untilOn });
const somebody = fc.record({
  organisation: fc.option(organisation, { nil: null }),
  status: fc.constantFrom('INVITED', 'ACTIVE', 'SUSPENDED', 'ERASED'),
  roles: fc.uniqueArray(held, {
    maxLength: 3,
    selector: ({ role, place: at, organisation: of }) =>
      scopeKindOf(role) === 'ORGANISATION' ? `${role} of ${of}` : `${role} in ${at}`,
  }),
});
const viewer = fc.record({
  own: fc.boolean(),
  roles: fc.array(
    fc.record({ role: fc.constantFrom('ADMINISTRATOR', 'BUREAU_OFFICER', 'HOST_OFFICER'), place, organisation }),
    {
      maxLength: 3,
    },
  ),
});

const fields = {
  CHANGE_PERSON: 'change',
  SUSPEND_PERSON: 'suspend',
  RESUME_PERSON: 'resume',
  ERASE_PERSON: 'erase',
  END_SESSIONS: 'endSessions',
  RENEW_LINK: 'renewLink',
  UNMASK_PERSON: 'unmask',
  UNLINK_IDENTITY: 'unlinkIdentity',
  GIVE_ROLE: 'giveRole',
  END_ROLE: 'end',
} as Readonly<Record<string, string>>;

describe('what the viewer can', () => {
  let test: TestDatabase;
  let make: AccessFactory;
  let places: number[];
  let organisations: number[];
  let signedIn: Actor | null = null;
  let ask: ReturnType<typeof accessApi>;
  beforeAll(async () => {
    test = await openAccessDatabase();
    make = await accessFactory(test);
    const city = await make.jurisdiction({ code: 'CITY' });
    const [north, south] = [
      await make.jurisdiction({ code: 'NORTH', parent_id: city }),
      await make.jurisdiction({ code: 'SOUTH', parent_id: city }),
    ];
    places = [city, north, south];
    organisations = [
      await make.organisation({ jurisdiction_id: north }),
      await make.organisation({ jurisdiction_id: south }),
    ];
    ask = accessApi(test, () => ({ signedIn }));
  });
  afterAll(() => test?.close());

  const at = (list: readonly number[], index: number): number => list[index] ?? 0;
  const scopeOf = (role: Role, of: { place: number; organisation: number }) =>
    scopeKindOf(role) === 'ORGANISATION'
      ? { organisationId: at(organisations, of.organisation), jurisdictionId: null }
      : { organisationId: null, jurisdictionId: at(places, of.place) };
  /** The place of an organisation, as a row in memory has it. */
  const placeOf = (organisationId: number | null) =>
    organisationId === null ? undefined : { jurisdictionId: at(places, organisations.indexOf(organisationId) + 1) };

  const add = async (person: typeof somebody extends fc.Arbitrary<infer T> ? T : never) => {
    const organisationId = person.organisation === null ? null : at(organisations, person.organisation);
    const named: Record<string, null> = person.status === 'ERASED' ? { name: null, email: null } : {};
    const id = await make.person({ organisation_id: organisationId, status: person.status, ...named });
    const roles = [];
    for (const one of person.roles) {
      const scope = scopeOf(one.role, one);
      const columns = { jurisdiction_id: scope.jurisdictionId, organisation_id: scope.organisationId };
      const holdingId = await make.role(id, one.role, { ...columns, until_on: one.untilOn });
      roles.push({ id: holdingId, untilOn: one.untilOn, ...scope, organisation: placeOf(scope.organisationId) });
    }
    return { id, status: person.status, organisationId, organisation: placeOf(organisationId), roles };
  };

  const selection = `id viewerCan { ${Object.values(fields)
    .filter((field) => field !== 'end')
    .join(' ')} }
    roles { id viewerCan { end } }`;
  const openOf = (can: Readonly<Record<string, boolean>>, action: string): boolean =>
    can[fields[action] ?? ''] === true;

  it('is in SQL what actionsOn says of the same row in memory, in the one statement', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(somebody, { minLength: 1, maxLength: 4 }), viewer, async (persons, { own, roles }) => {
        await test.owner.query('TRUNCATE person CASCADE');
        const rows = [];
        for (const person of persons) rows.push(await add(person));
        const rights: Rights & { personId: number } = {
          personId: own ? (rows[0]?.id ?? 0) : 99_999,
          holdings: roles.map((one) => ({ role: one.role as Role, ...scopeOf(one.role as Role, one) })),
          below: { [at(places, 0)]: places.slice(1) },
          today,
        };
        // the one person at the machine is like somebody who administers every place
        const everybody: Rights = {
          ...rights,
          holdings: places.map((jurisdictionId) => ({ role: 'ADMINISTRATOR', jurisdictionId, organisationId: null })),
        };
        for (const who of [signedInWith(rights), null]) {
          signedIn = who;
          const asked = rows.map(({ id }) => `p${id}: node(id: "person_${id}") { ... on Person { ${selection} } }`);
          const { data, errors, statements } = await ask(`{ ${asked.join(' ')} }`);
          expect({ errors, statements }).toEqual({ errors: [], statements: 1 });
          for (const row of rows) {
            const shown = data?.[`p${row.id}`] as null | {
              viewerCan: Record<string, boolean>;
              roles: { id: string; viewerCan: Record<string, boolean> }[];
            };
            if (shown === null) continue; // what does not show is said nothing of
            const inMemory = who ? rights : everybody;
            const open = Object.keys(fields).filter((action) => openOf(shown.viewerCan, action));
            expect({ row, open }).toEqual({ row, open: actionsOn(inMemory, 'Person', row) });
            for (const holding of row.roles) {
              const found = shown.roles.find(({ id }) => id === `roleHolding_${holding.id}`);
              if (found)
                expect(found.viewerCan['end'] ? ['END_ROLE'] : []).toEqual(actionsOn(inMemory, 'RoleHolding', holding));
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
