import { rulesOf } from '@wanchuang/domain-access';
import * as access from '@wanchuang/server-access';
import { accessFactory } from '@wanchuang/server-access/testing';
import { accessOf, type Actor, globalId, type NewEvent } from '@wanchuang/server-platform';
import { testApi, testDatabase } from '@wanchuang/server-platform/testing';
import * as registry from '@wanchuang/server-registry';
import { testEntities } from '@wanchuang/server-registry/testing';
import { deriveNotifications } from '../derive/derive-notifications';
import * as notification from '../notification.module';

/** A district with synthetic people, a clock that a test moves, and the API as somebody asks it. */
export const notificationStage = async (start = '2026-06-30T04:00:00Z') => {
  let instant = new Date(start);
  const clock = { now: () => instant };
  const entities = [...testEntities, ...access.entities, ...notification.entities];
  const test = await testDatabase({ entities, clock });
  const make = await accessFactory(test);
  const { database } = test;
  let signedIn: Actor | null = null;
  const ask = testApi(test, [registry, access, notification], { clock, request: () => ({ signedIn }) });

  const actorOf = (personId: number): Actor => ({
    personId,
    sessionId: 1,
    roles: [],
    rights: { personId, holdings: [], below: {} },
    access: accessOf(rulesOf({ personId, holdings: [], below: {} })),
  });
  return {
    test,
    make,
    database,
    clock,
    api: ask.api,
    moveTo: (to: string): void => void (instant = new Date(to)),
    /** Asks as somebody. */
    askAs: (personId: number, query: string, variables: Record<string, unknown> = {}) => {
      signedIn = actorOf(personId);
      return ask(query, variables);
    },
    happen: (actor: string, event: NewEvent): Promise<string> =>
      database.transact(actor, (tx) => tx.appendEvent(event)),
    /** An event about a person. */
    toPerson: (actor: string, type: string, personId: number, payload: NewEvent['payload'] = {}): Promise<string> =>
      database.transact(actor, (tx) => tx.appendEvent({ type, subject: globalId('person', personId), payload })),
    derive: (batch?: number) => deriveNotifications(database, batch),
    /** What somebody was told, the oldest first. */
    toldTo: async (personId: number): Promise<string[]> => {
      const rows = await database
        .reader()
        .rows<{ kind: string }>('SELECT kind FROM notification WHERE person_id = $1 ORDER BY id', [personId]);
      return rows.map(({ kind }) => kind);
    },
    /** Takes everybody away, with what they were told; the log and the places stay. */
    clear: async (): Promise<void> => {
      await deriveNotifications(database);
      await test.owner.query(
        'DELETE FROM notification; DELETE FROM notification_preference; DELETE FROM role_holding; DELETE FROM one_time_link; DELETE FROM person',
      );
    },
    close: () => test.close(),
  };
};

export type NotificationStage = Awaited<ReturnType<typeof notificationStage>>;
