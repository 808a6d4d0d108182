import { type Actor as DomainActor, type Role, rulesOf } from '@wanchuang/domain-access';
import * as access from '@wanchuang/server-access';
import * as analytics from '@wanchuang/server-analytics';
import { accessFactory } from '@wanchuang/server-access/testing';
import { accessOf, type Actor } from '@wanchuang/server-platform';
import { testApi, testDatabase } from '@wanchuang/server-platform/testing';
import * as evaluation from '@wanchuang/server-evaluation';
import * as operation from '@wanchuang/server-operation';
import * as registry from '@wanchuang/server-registry';
import { entities, reads, resolvers } from '../data.module';

/** Somebody who asks: a person with one role in one jurisdiction. */
export interface Asker {
  readonly personId: number;
  readonly role: Role;
  readonly jurisdictionId: number;
}

const data = { entities, resolvers, reads };
const columns = [registry, access, operation, evaluation, analytics, data];

const actorOf = ({ personId, role, jurisdictionId }: Asker): Actor => {
  const roles = [{ role, jurisdictionId, organisationId: null }];
  const rights: DomainActor = { personId, holdings: roles, below: {} };
  return { personId, sessionId: 1, roles, rights, access: accessOf(rulesOf(rights)) };
};

/** Two districts with synthetic people, and the API of saved queries as somebody asks it. */
export const queryStage = async () => {
  const test = await testDatabase({ entities: columns.flatMap((column): (new () => object)[] => [...column.entities]) });
  const make = await accessFactory(test);
  const other = await make.jurisdiction({ code: 'OTHER' });
  let signedIn: Actor | null = null;
  const ask = testApi(test, columns, { request: () => ({ signedIn }) });
  return {
    test,
    make,
    district: make.district,
    other,
    somebody: async (role: Role = 'ANALYST', jurisdictionId: number = make.district): Promise<Asker> => ({
      personId: await make.person(),
      role,
      jurisdictionId,
    }),
    askAs: (asker: Asker, query: string, variables: Record<string, unknown> = {}) => {
      signedIn = actorOf(asker);
      return ask(query, variables);
    },
    close: () => test.close(),
  };
};

export type QueryStage = Awaited<ReturnType<typeof queryStage>>;
