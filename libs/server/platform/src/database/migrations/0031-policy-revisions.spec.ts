import { DataSource, type QueryRunner } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../testing';
import { PolicyRevisions1763900000031 } from './0031-policy-revisions';

describe('the texts of policies, from one that is put in the place of another to all that were loaded', () => {
  let test: TestDatabase;
  let source: DataSource;
  let runner: QueryRunner;

  beforeAll(async () => {
    test = await testDatabase({ entities: [] });
    source = await new DataSource({ type: 'postgres', url: test.ownerUrl }).initialize();
    runner = source.createQueryRunner();
  });
  afterAll(async () => {
    await runner?.release();
    await source?.destroy();
    await test?.close();
  });

  const before = `INSERT INTO jurisdiction (code, level, name_zh, name_en, currency) VALUES ('J1', 'DISTRICT', '虚拟区', 'Invented', 'CNY');
    INSERT INTO policy_document (jurisdiction_id, document_number, in_force_from, in_force_until, sha256, text, is_shipped, loaded_at)
      SELECT id, number, from_on, until_on, repeat('a', 64), '{}', FALSE, '2026-01-01' FROM jurisdiction,
        (VALUES ('虚拟〔2025〕1号', '2025-01-01'::date, '2026-01-01'::date), ('虚拟〔2026〕1号', '2026-01-01', NULL)) AS made (number, from_on, until_on);
    INSERT INTO decision (jurisdiction_id, kind, subject, policy_document_id, decided_on, facts, findings, outcome, reason, recorded_at)
      SELECT jurisdiction_id, 'APPROVE', 'panel_1', policy.id, '2025-02-01', '{}', '{}', 'APPROVED', '', '2026-02-01'
      FROM (SELECT id, jurisdiction_id FROM policy_document UNION ALL SELECT NULL, max(id) FROM jurisdiction) policy`;
  const documentsOf = async (): Promise<unknown[]> =>
    runner.query(
      `SELECT document_number AS number, text, sha256 FROM decision LEFT JOIN policy_document policy ON policy.id = policy_document_id
       ORDER BY decision.id`,
    );

  it('carries over each text and what was decided by it, and back again with the last text', async () => {
    const migration = new PolicyRevisions1763900000031();
    await migration.down(runner);
    await runner.query(before);
    const kept = await documentsOf();
    expect(kept).toMatchObject([{ number: '虚拟〔2025〕1号' }, { number: '虚拟〔2026〕1号' }, { number: null }]);

    await migration.up(runner);
    const revisions = await runner.query(
      `SELECT document_number AS number, edition, is_shipped, loaded_at = '2026-01-01' AS is_same_time FROM decision
       LEFT JOIN policy_revision revision ON revision.id = policy_revision_id
       LEFT JOIN policy_document policy ON policy.id = revision.policy_document_id ORDER BY decision.id`,
    );
    const carried = { edition: 1, is_shipped: false, is_same_time: true };
    expect(revisions).toEqual([
      { number: '虚拟〔2025〕1号', ...carried },
      { number: '虚拟〔2026〕1号', ...carried },
      { number: null, edition: null, is_shipped: null, is_same_time: null },
    ]);

    await runner.query(`INSERT INTO policy_revision (policy_document_id, edition, sha256, text, is_shipped, loaded_at)
      SELECT id, 2, repeat('b', 64), '{"is": 2}', FALSE, '2026-03-01' FROM policy_document WHERE in_force_from = '2026-01-01'`);
    await migration.down(runner);
    expect(await documentsOf()).toEqual([
      kept[0],
      { number: '虚拟〔2026〕1号', text: '{"is": 2}', sha256: 'b'.repeat(64) },
      kept[2],
    ]);
    await migration.up(runner);
  });
});
