import { changeRow, type VersionedRow } from '@wanchuang/server-platform';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { seedWorld } from './differential/seed/world-seed';
import { entities } from './schema';

/** Tables whose rows have a version, as entities; a table that the database has and this does not is a fault. */
const isVersioned = (test: TestDatabase, entity: new () => object): entity is new () => VersionedRow =>
  test.database.source.getMetadata(entity).columns.some(({ propertyName }) => propertyName === 'version');

/** From the meeting to the subsidy, one row each. */
const seedOutcome = ({ owner }: TestDatabase) =>
  owner.query(
    `WITH place AS (SELECT id FROM jurisdiction ORDER BY id LIMIT 1), host AS (SELECT id FROM organisation ORDER BY id LIMIT 1),
       call AS (INSERT INTO recognition_call (jurisdiction_id, state, title) SELECT id, 'DISCARDED', '通知' FROM place RETURNING id),
       application AS (INSERT INTO application (jurisdiction_id, call_id, host_id, state, form, state_since, created_by, created_at)
         SELECT place.id, call.id, host.id, 'WITHDRAWN', '{}', '2026-01-01', 1, '2026-01-01' FROM place, call, host RETURNING id),
       meeting AS (INSERT INTO deliberation (jurisdiction_id, state, held_on) SELECT id, 'DRAFT', '2026-01-01' FROM place),
       notice AS (INSERT INTO public_notice (jurisdiction_id, state, number, title, body)
         SELECT id, 'DRAFT', '1', '公示', '名单' FROM place RETURNING id),
       item AS (INSERT INTO notice_item (notice_id, application_id, host_id, department_id, name, state)
         SELECT notice.id, application.id, host.id, host.id, '中心', 'LISTED' FROM notice, application, host RETURNING id),
       objection AS (INSERT INTO objection (jurisdiction_id, item_id, receipt_hash, body, received_at, state)
         SELECT place.id, item.id, repeat('0', 64), '异议', '2026-01-01', 'RECEIVED' FROM place, item)
     INSERT INTO subsidy (center_id, state, amount, granted_on) SELECT min(id), 'GRANTED', 1, '2026-01-01' FROM center`,
  );

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
      `INSERT INTO calendar_feed (person_id, hash, made_at) SELECT min(id), repeat('0', 64), '2026-01-01' FROM person`,
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
      `INSERT INTO policy_document (jurisdiction_id, document_number, in_force_from)
       SELECT min(id), '虚拟〔2026〕1号', '2026-01-01' FROM jurisdiction`,
    );
    await test.owner.query(
      `INSERT INTO interpretation (policy_document_id, state, clause, question_zh, question_en, ruling_zh, ruling_en, decided_on,
         recorded_by, recorded_at)
       SELECT id, 'RECORDED', 'Art. 19', '问', 'Q', '答', 'A', '2026-01-05', 1, '2026-01-05' FROM policy_document`,
    );
    await test.owner.query(
      `INSERT INTO record_entry (jurisdiction_id, organisation_id, credit_code, kind, occurred_on, description, source, recorded_by, recorded_at)
       SELECT jurisdiction_id, id, credit_code, 'BAD_CREDIT', '2025-01-01', '虚拟', '虚拟', 1, '2026-01-01'
       FROM organisation WHERE credit_code IS NOT NULL LIMIT 1`,
    );
    await test.owner.query(
      `INSERT INTO obligation (center_id, kind, clause, recorded_at) SELECT min(id), 'CHARTER', 'Art. 7(1)', '2026-01-01' FROM center`,
    );
    await test.owner.query(
      `INSERT INTO webhook (person_id, state, name, address, types, jurisdiction_ids, center_ids, sealed_secret, made_at, sequence)
       VALUES (1, 'PAUSED', '同步', 'https://receiver.invalid/', '{}', '{}', '{}', 'sealed', '2026-01-01', 0)`,
    );
    await test.owner.query(
      `INSERT INTO recognition_call (jurisdiction_id, state, title) SELECT min(id), 'DRAFT', '通知' FROM jurisdiction`,
    );
    await test.owner.query(
      `INSERT INTO application (jurisdiction_id, call_id, host_id, state, form, state_since, created_by, created_at)
       SELECT jurisdiction_id, id, (SELECT min(id) FROM organisation), 'DRAFT', '{}', '2026-01-01', 1, '2026-01-01' FROM recognition_call`,
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
         SELECT 7, id, 7, 'FINANCE', 'INVITED', '{}', '2026-01-01' FROM panel RETURNING id),
       concluded AS (INSERT INTO panel_conclusion (application_id, panel_id, conclusion, opinion, mean, sheets, decided_on)
         SELECT application.id, panel.id, 'SUPPORT', '同意', 80, 5, '2026-01-01' FROM application, panel)
       INSERT INTO scoring_sheet (id, seat_id, application_id, state) SELECT 7, seat.id, application.id, 'DRAFT' FROM seat, application`,
    );
    await test.owner.query('INSERT INTO layout_plan (jurisdiction_id) SELECT min(id) FROM jurisdiction');
    await seedOutcome(test);
  });
  afterAll(() => test?.close());

  it('is changed by compare and set: the version that is seen is counted up, a stale one is a CONFLICT', async () => {
    const { rows: tables } = await test.owner.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'version' ORDER BY 1`,
    );
    const versioned = entities.filter((entity) => isVersioned(test, entity));
    const changeableColumns = async (table: string): Promise<string[]> => {
      const { rows } = await test.owner.query<{ name: string }>(
        `SELECT column_name AS name FROM information_schema.column_privileges
         WHERE table_name = $1 AND grantee = 'wanchuang_server' AND privilege_type = 'UPDATE' AND column_name NOT IN ('id', 'version')`,
        [table],
      );
      return rows.map(({ name }) => name);
    };
    const nameOf = (entity: new () => object) => test.database.source.getMetadata(entity).tableName;
    expect(versioned.map(nameOf).sort()).toEqual(tables.map(({ name }) => name));
    for (const entity of versioned) {
      const changeable = await changeableColumns(nameOf(entity));
      const column = test.database.source
        .getMetadata(entity)
        .columns.find(({ databaseName }) => changeable.includes(databaseName));
      if (!column) throw new Error(`${nameOf(entity)} has nothing to change`);
      const { rows } = await test.owner.query(
        `SELECT id, version, ${column.databaseName} AS value FROM ${nameOf(entity)} ORDER BY id LIMIT 1`,
      );
      if (rows.length === 0) throw new Error(`${nameOf(entity)} has no rows here`);
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
