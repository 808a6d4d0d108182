import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Texts are ordered in one way everywhere, that of Chinese readers: indexes for the lists that run by name or code. */
export class TextOrders1763900000003 implements MigrationInterface {
  readonly name = 'TextOrders1763900000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX organisation_name_order ON organisation (name COLLATE "zh-x-icu", id);
      CREATE INDEX center_code_order ON center (code COLLATE "zh-x-icu", id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX organisation_name_order, center_code_order');
  }
}
