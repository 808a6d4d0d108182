import 'reflect-metadata';
import { loadDemo } from '@wanchuang/demo-data';
import { loadDemoPeople } from '@wanchuang/server-access';
import { rebuildRollups, synchroniseCatalogue } from '@wanchuang/server-analytics';
import { loadDemoRecognition, reruns } from '@wanchuang/server-recognition';
import { loadShippedPolicies, verifyDecisions } from '@wanchuang/server-registry';
import { fixedClock } from '@wanchuang/server-platform';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { entities } from '../schema';

const clock = fixedClock('2026-06-30T04:00:00Z');

describe('recognition in the demo district', () => {
  let test: TestDatabase;
  let centers: readonly unknown[];
  const rows = async (sql: string): Promise<unknown[]> => (await test.owner.query<{ row: unknown }>(sql)).rows;

  beforeAll(async () => {
    test = await testDatabase({ entities, clock });
    await synchroniseCatalogue((sql, parameters) => test.owner.query(sql, parameters));
    await loadDemo(test.owner, { scale: 'district', seed: 1, at: clock.now(), rebuildRollups });
    await loadDemoPeople(test.database);
    centers = await rows('SELECT id, code, name, status FROM center ORDER BY id');
  });
  afterAll(() => test?.close());

  it('waits for a policy: nothing is told of a place that has none', async () => {
    expect(await loadDemoRecognition(test.database, clock)).toBe(false);
    expect(await rows('SELECT FROM person WHERE demo')).toHaveLength(8);
  });

  it('has an application in every state to be seen, from a draft to a center, and is loaded once', async () => {
    await loadShippedPolicies(test.database);
    const loads = [loadDemoRecognition(test.database, clock), loadDemoRecognition(test.database, clock)];
    expect((await Promise.all(loads)).filter(Boolean)).toHaveLength(1);
    expect(await rows(`SELECT string_agg(DISTINCT state, ' ' ORDER BY state) AS states FROM application`)).toEqual([
      {
        states: 'CONSULTED DRAFT IN_CONSULTATION IN_NOTICE RECOGNISED RECOMMENDED REFUSED RETURNED SUBMITTED WITHDRAWN',
      },
    ]);
    expect(
      await rows(`SELECT state, count(*)::int AS count FROM panel GROUP BY state ORDER BY state COLLATE "C"`),
    ).toEqual([
      { state: 'CONCLUDED', count: 2 },
      { state: 'INVITED', count: 1 },
      { state: 'IN_SESSION', count: 1 },
    ]);
    expect(await rows('SELECT kind, count(*)::int AS count FROM expert GROUP BY kind ORDER BY kind')).toEqual([
      { kind: 'FINANCE', count: 1 },
      { kind: 'MANAGEMENT', count: 1 },
      { kind: 'TECHNICAL', count: 4 },
    ]);
  });

  it('leaves the centers as they are: those of the round before came of its applications', async () => {
    expect(await rows('SELECT id, code, name, status FROM center ORDER BY id')).toEqual(centers);
    expect(
      await rows(
        `SELECT code = number AS same, amount <= 200000 AS "isWithinCap" FROM application
         JOIN center ON center.id = center_id JOIN certificate USING (center_id) JOIN subsidy USING (center_id)`,
      ),
    ).toEqual([
      { same: true, isWithinCap: true },
      { same: true, isWithinCap: true },
    ]);
  });

  it('tells of those centers that they were decided on the day of their recognition', async () => {
    const days = await rows(
      `SELECT DISTINCT decided_on = recognised_on AND day_in_china(recorded_at) = recognised_on AND day_in_china(occurred_at) = recognised_on AS same
       FROM center JOIN application ON application.center_id = center.id
       JOIN decision ON decision.subject = 'application_' || application.id
       JOIN event ON event.subject = 'decision_' || decision.id AND event.center_id = center.id`,
    );
    expect(days).toEqual([{ same: true }]);
  });

  it('rests on decisions that give the same findings when they are asked again', async () => {
    const verified = [];
    for await (const rerun of verifyDecisions(test.database.reader(), reruns)) verified.push(rerun);
    expect(verified).toHaveLength(23);
    expect(verified.filter(({ kind, result }) => result !== 'SAME' && kind !== 'CONCLUDE')).toEqual([]);
  });
});
