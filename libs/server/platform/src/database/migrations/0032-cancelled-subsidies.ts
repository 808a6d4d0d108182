import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A subsidy that was granted by mistake and is taken back before it is paid (Art. 9(4)): it is kept, and frees its center for another. */
export class CancelledSubsidies1763900000032 implements MigrationInterface {
  readonly name = 'CancelledSubsidies1763900000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
ALTER TABLE subsidy
  ADD COLUMN cancelled_on date,
  ADD COLUMN cancel_reason text
    CONSTRAINT subsidy_cancel_reason_length CHECK (char_length(cancel_reason) BETWEEN 1 AND 1000),
  DROP CONSTRAINT subsidy_center_unique,
  DROP CONSTRAINT subsidy_state_known,
  ADD CONSTRAINT subsidy_state_known CHECK (state IN ('GRANTED', 'PAID', 'CANCELLED')),
  ADD CONSTRAINT subsidy_cancelled_is_dated CHECK ((state = 'CANCELLED') = (cancelled_on IS NOT NULL)),
  ADD CONSTRAINT subsidy_cancelled_has_reason CHECK ((state = 'CANCELLED') = (cancel_reason IS NOT NULL)),
  ADD CONSTRAINT subsidy_cancelled_after_grant CHECK (cancelled_on >= granted_on);
CREATE UNIQUE INDEX subsidy_one_stands ON subsidy (center_id) WHERE state <> 'CANCELLED';
CREATE INDEX subsidy_center ON subsidy (center_id);
GRANT UPDATE (cancelled_on, cancel_reason) ON subsidy TO wanchuang_server;
`;

// what was taken back cannot be told any more: the rest is once for each center again
const down = /* sql */ `
DELETE FROM subsidy WHERE state = 'CANCELLED';
DROP INDEX subsidy_one_stands, subsidy_center;
ALTER TABLE subsidy
  DROP COLUMN cancelled_on,
  DROP COLUMN cancel_reason,
  DROP CONSTRAINT subsidy_state_known,
  ADD CONSTRAINT subsidy_state_known CHECK (state IN ('GRANTED', 'PAID')),
  ADD CONSTRAINT subsidy_center_unique UNIQUE (center_id);
`;
