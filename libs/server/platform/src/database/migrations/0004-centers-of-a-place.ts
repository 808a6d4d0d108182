import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The centers below a jurisdiction are found in the index alone: who adds up 20,000 centers reads none of their rows. */
export class CentersOfAPlace1763900000004 implements MigrationInterface {
  readonly name = 'CentersOfAPlace1763900000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX center_shown ON center (jurisdiction_id, id) WHERE withdrawn_at IS NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX center_shown');
  }
}
