import * as registry from '@wanchuang/server-registry';
import { registryFactory, testEntities } from '@wanchuang/server-registry/testing';
import { type Actor as Rights, type Holding, rulesOf } from '@wanchuang/domain-access';
import {
  accessOf,
  type Actor,
  Change,
  type Clock,
  type Database,
  dayInShanghai,
  type Doer,
} from '@wanchuang/server-platform';
import { testApi, testClock, type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import * as access from '../access.module';
import { rightsOf as readRights } from '../person/rights-of';

type RequestOf = NonNullable<NonNullable<Parameters<typeof testApi>[2]>['request']>;

/** The registry's tables and this column's. */
export const openAccessDatabase = (clock: Clock = testClock): Promise<TestDatabase> =>
  testDatabase({ entities: [...testEntities, ...access.entities], clock });

/** Asks the API of registry and access, without a server around it. */
export const accessApi = (test: TestDatabase, request?: RequestOf, clock: Clock = testClock) =>
  testApi(test, [registry, access], { clock, request });

/** A change that somebody asks for once, without a key. */
export const changeOf = (database: Database, rights: Doer['rights'] = null): Change =>
  new Change(database, { name: 'test', rights }, { key: null, name: 'test', args: {} });

/** What somebody may do by the roles that the tables hold on a day. */
export const rightsOf = async (
  { owner, database }: TestDatabase,
  personId: number,
  clock: Clock = testClock,
): Promise<Rights> => {
  const today = dayInShanghai(clock.now());
  const { rows: holdings } = await owner.query<Holding>(
    `SELECT role, jurisdiction_id AS "jurisdictionId", organisation_id AS "organisationId" FROM role_holding
     WHERE person_id = $1 AND from_on <= $2 AND (until_on IS NULL OR until_on > $2) ORDER BY id`,
    [personId, today],
  );
  return readRights(database.reader(), personId, holdings, today);
};

/** Somebody who has signed in with these rights. */
export const signedInWith = (rights: Rights & { personId: number }): Actor => ({
  personId: rights.personId,
  sessionId: 1,
  roles: rights.holdings,
  rights,
  access: accessOf(rulesOf(rights)),
});

/** Somebody who has signed in, with the roles that the tables hold. */
export const signedInAs = async (test: TestDatabase, personId: number): Promise<Actor> =>
  signedInWith({ ...(await rightsOf(test, personId)), personId });

/** One district with a department and a host, and people in it. All of them synthetic. */
export const accessFactory = async (test: TestDatabase) => {
  const make = registryFactory(test);
  const district = await make.jurisdiction({ code: 'WZ' });
  const department = await make.department({ jurisdiction_id: district });
  const host = await make.organisation({ jurisdiction_id: district });
  let made = 0;
  return {
    ...make,
    district,
    department,
    host,
    person: (row: Record<string, string | number | boolean | null> = {}): Promise<number> => {
      made += 1;
      return make.insert('person', { name: `测试${made}`, email: `p${made}@example.org`, status: 'ACTIVE', ...row });
    },
    role: (personId: number, role: string, row: Record<string, string | number | null> = {}): Promise<number> =>
      make.insert('role_holding', {
        person_id: personId,
        role,
        from_on: '2020-01-01',
        ...(role === 'HOST_OFFICER' ? { organisation_id: host } : { jurisdiction_id: district }),
        ...row,
      }),
  };
};

export type AccessFactory = Awaited<ReturnType<typeof accessFactory>>;
