import { publicActor, rulesOf } from '@wanchuang/domain-access';
import { accessOf, type Actor } from '@wanchuang/server-platform';
import { testApi, type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import * as registry from '../registry.module';
import { registryFactory } from './registry-factory';
import { actorWith } from './signed-in-actor';
import { testEntitiesAlone } from './test-entities';

/** A district that has the measures of Wanzhou, its bureau's people, and a host with its own. All of them synthetic. */
export const rulebookStage = async () => {
  const test: TestDatabase = await testDatabase({ entities: testEntitiesAlone });
  const make = registryFactory(test);
  const city = await make.jurisdiction({ code: '500000', level: 'MUNICIPALITY' });
  const district = await make.jurisdiction({ code: '500101', parent_id: city });
  const beside = await make.jurisdiction({ code: '500234', parent_id: city });
  const policy = await make.policy(district);
  const host = await make.organisation({ jurisdiction_id: district });
  const other = await make.organisation({ jurisdiction_id: district });
  const person = (email: string): Promise<number> =>
    make.insert('person', { name: `${email}（虚拟）`, email: `${email}@example.invalid`, status: 'ACTIVE' });
  const people = {
    officer: actorWith(await person('officer'), 'BUREAU_OFFICER', { jurisdictionId: district }),
    leader: actorWith(await person('leader'), 'BUREAU_LEADER', { jurisdictionId: district }),
    far: actorWith(await person('far'), 'BUREAU_OFFICER', { jurisdictionId: beside }),
    host: actorWith(await person('host'), 'HOST_OFFICER', { organisationId: host }),
    other: actorWith(await person('other'), 'HOST_OFFICER', { organisationId: other }),
    expert: actorWith(await person('expert'), 'EXPERT', { jurisdictionId: district }),
  };
  const asking: { signedIn: Actor | null } = { signedIn: null };
  const ask = testApi(test, [registry], { request: () => asking });
  return {
    test,
    make,
    district,
    beside,
    policy,
    host,
    other,
    people,
    /** Asks as one of the people; null: as a stranger. */
    as: (who: keyof typeof people | null, query: string, variables: Record<string, unknown> = {}) => {
      asking.signedIn = who === null ? null : people[who];
      return ask(query, variables, who === null ? accessOf(rulesOf(publicActor)) : people[who].access);
    },
    eventsOf: async (subject: string): Promise<string[]> =>
      (
        await test.owner.query<{ type: string }>('SELECT type FROM event WHERE subject = $1 ORDER BY sequence', [
          subject,
        ])
      ).rows.map(({ type }) => type),
  };
};

export type RulebookStage = Awaited<ReturnType<typeof rulebookStage>>;
