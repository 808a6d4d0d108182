import * as registry from '@wanchuang/server-registry';
import { registryFactory, testEntities } from '@wanchuang/server-registry/testing';
import { Change, type Clock, type Database, type Doer } from '@wanchuang/server-platform';
import { testApi, testClock, type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import * as access from '../access.module';

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
