import { changeRow, type VersionedRow } from '@wanchuang/server-platform';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { seedWorld } from './differential/seed/world-seed';
import { entities } from './schema';

/** Tables whose rows have a version, as entities; a table that the database has and this does not is a fault. */
const isVersioned = (test: TestDatabase, entity: new () => object): entity is new () => VersionedRow =>
  test.database.source.getMetadata(entity).columns.some(({ propertyName }) => propertyName === 'version');

describe('every table whose rows have a version', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase({ entities });
    await seedWorld(test);
    await test.owner.query(
      `INSERT INTO token (person_id, name, hash, datasets, access, points_per_minute, made_at, expires_at)
       SELECT min(id), '报表', 'of a secret', '{FIGURES}', 'READ', 1000, '2026-01-01', '2026-12-31' FROM person`,
    );
    await test.owner.query(
      `INSERT INTO notification_preference (person_id, kind, in_inbox, mail) VALUES (1, 'ROLE_GRANTED', TRUE, 'DAILY')`,
    );
    await test.owner.query(
      `INSERT INTO saved_query (person_id, jurisdiction_id, name, document, variables, is_shared, saved_at)
       SELECT 1, min(id), '各领域', '{ fields { code } }', '', FALSE, '2026-01-01' FROM jurisdiction`,
    );
    await test.owner.query(
      `INSERT INTO export_schedule (saved_query_id, person_id, format, headings, frequency, hour, state)
       SELECT id, 1, 'CSV', 'KEYS', 'DAILY', 8, 'PAUSED' FROM saved_query`,
    );
    await test.owner.query(
      `INSERT INTO webhook (person_id, state, name, address, types, jurisdiction_ids, center_ids, sealed_secret, made_at, sequence)
       VALUES (1, 'PAUSED', '同步', 'https://receiver.invalid/', '{}', '{}', '{}', 'sealed', '2026-01-01', 0)`,
    );
    await test.owner.query(
      `INSERT INTO expert (id, jurisdiction_id, person_id, kind, state) SELECT 7, min(id), 1, 'FINANCE', 'ACTIVE' FROM jurisdiction`,
    );
    await test.owner.query(
      `INSERT INTO expert_tie (expert_id, kind, organisation_id, name) SELECT 7, 'EMPLOYER', min(id), '单位' FROM organisation`,
    );
    await test.owner.query(
      `WITH call AS (INSERT INTO recognition_call (jurisdiction_id, state, title) SELECT min(id), 'DRAFT', '通知' FROM jurisdiction RETURNING id, jurisdiction_id),
       panel AS (INSERT INTO panel (jurisdiction_id, call_id, name, meeting_on, state) SELECT jurisdiction_id, id, '组', '2026-07-10', 'COMPOSING' FROM call RETURNING id),
       application AS (INSERT INTO application (jurisdiction_id, call_id, host_id, state, form, state_since, created_by, created_at)
         SELECT jurisdiction_id, id, (SELECT min(id) FROM organisation), 'DRAFT', '{}', '2026-01-01', 1, '2026-01-01' FROM call RETURNING id),
       seat AS (INSERT INTO seat (id, panel_id, expert_id, kind, state, conflict_check, invited_at)
         SELECT 7, id, 7, 'FINANCE', 'INVITED', '{}', '2026-01-01' FROM panel RETURNING id)
       INSERT INTO scoring_sheet (id, seat_id, application_id, state) SELECT 7, seat.id, application.id, 'DRAFT' FROM seat, application`,
    );
  });
  afterAll(() => test?.close());

  it('is changed by compare and set: the version that is seen is counted up, a stale one is a CONFLICT', async () => {
    const { rows: tables } = await test.owner.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'version' ORDER BY 1`,
    );
    const versioned = entities.filter((entity) => isVersioned(test, entity));
    const nameOf = (entity: new () => object) => test.database.source.getMetadata(entity).tableName;
    expect(versioned.map(nameOf).sort()).toEqual(tables.map(({ name }) => name));
    for (const entity of versioned) {
      const column = test.database.source
        .getMetadata(entity)
        .columns.find(
          ({ type, isNullable, propertyName }) => type === 'text' && !isNullable && propertyName !== 'kind',
        );
      if (!column) throw new Error(`${nameOf(entity)} has no text`);
      const { rows } = await test.owner.query(
        `SELECT id, version, ${column.databaseName} AS value FROM ${nameOf(entity)} ORDER BY id LIMIT 1`,
      );
      const [{ id, version, value }] = rows;
      const change = (seen: number) =>
        test.database.transact('local', (tx) =>
          changeRow(tx, entity, { id, version: seen, set: { [column.propertyName]: value } }),
        );
      expect(await change(version)).toBe(version + 1);
      await expect(change(version)).rejects.toMatchObject({
        code: 'CONFLICT',
        details: { version: version + 1, current: { [column.propertyName]: value } },
      });
    }
  });
});
