import type { MigrationInterface, QueryRunner } from 'typeorm';
import { changeKinds } from './change-notification-kinds';

/** A call that is published, and a notice whose last day moves, are told of (Art. 9). */
export class RecognitionNotifications1763900000028 implements MigrationInterface {
  readonly name = 'RecognitionNotifications1763900000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(changeKinds(`kinds || ARRAY[${kinds}]`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const kinds = `'CALL_PUBLISHED', 'NOTICE_RECOMPUTED'`;

const down = /* sql */ `
DELETE FROM notification WHERE kind IN (${kinds});
DELETE FROM notification_preference WHERE kind IN (${kinds});
${changeKinds(`(SELECT array_agg(kept) FROM unnest(kinds) kept WHERE kept NOT IN (${kinds}))`)}
`;
