import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Officers make places of open statistics; people are told when their account is locked. */
export class MadePlaces1763900000014 implements MigrationInterface {
  readonly name = 'MadePlaces1763900000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const kindsBefore = `'ROLE_GRANTED', 'ROLE_ENDED', 'ROLE_ENDING', 'IMPORT_LOADED', 'IMPORT_UNDONE', 'ACCOUNT_SUSPENDED', 'ACCOUNT_RESUMED',
    'PASSWORD_CHANGED', 'SECOND_FACTOR_CHANGED', 'SESSIONS_ENDED'`;
const securityBefore = `'ACCOUNT_SUSPENDED', 'ACCOUNT_RESUMED', 'PASSWORD_CHANGED', 'SECOND_FACTOR_CHANGED', 'SESSIONS_ENDED'`;

const kindChecks = (kinds: string, security: string): string => /* sql */ `
ALTER TABLE notification DROP CONSTRAINT notification_kind_known,
  ADD CONSTRAINT notification_kind_known CHECK (kind IN (${kinds}));
ALTER TABLE notification_preference DROP CONSTRAINT notification_preference_kind_known, DROP CONSTRAINT notification_preference_security,
  ADD CONSTRAINT notification_preference_kind_known CHECK (kind IN (${kinds})),
  ADD CONSTRAINT notification_preference_security CHECK (in_inbox OR kind NOT IN (${security}));
`;

const up = /* sql */ `
-- The place in whose tree the roles of a place of open statistics are looked after: that of the office of whoever made it.
ALTER TABLE jurisdiction ADD COLUMN keeper_id integer CONSTRAINT jurisdiction_keeper_fk REFERENCES jurisdiction (id),
  ADD CONSTRAINT jurisdiction_keeper_of_statistics CHECK (keeper_id IS NULL OR level = 'STATISTICS');
CREATE INDEX jurisdiction_keeper ON jurisdiction (keeper_id) WHERE keeper_id IS NOT NULL;

-- No two places of open statistics are called the same; of those that are, all but the first get their code behind the name.
UPDATE jurisdiction place SET name_zh = format('%s（%s）', name_zh, code), name_en = format('%s (%s)', name_en, code)
WHERE level = 'STATISTICS' AND EXISTS (
  SELECT FROM jurisdiction other WHERE other.level = 'STATISTICS' AND other.id < place.id
    AND (lower(other.name_zh) = lower(place.name_zh) OR lower(other.name_en) = lower(place.name_en)));
CREATE UNIQUE INDEX jurisdiction_statistics_name_zh ON jurisdiction (lower(name_zh)) WHERE level = 'STATISTICS';
CREATE UNIQUE INDEX jurisdiction_statistics_name_en ON jurisdiction (lower(name_en)) WHERE level = 'STATISTICS';

-- Whoever began a run sees it while its place is not there yet.
ALTER TABLE import_run ADD COLUMN maker_id integer CONSTRAINT import_run_maker_fk REFERENCES person (id);
CREATE INDEX import_run_of_no_place ON import_run (maker_id) WHERE jurisdiction_id IS NULL;

-- Whether the person was told that a count of failures has locked the account.
ALTER TABLE sign_in_guard ADD COLUMN is_told boolean NOT NULL DEFAULT false;
${kindChecks(`${kindsBefore}, 'SIGN_IN_LOCKED'`, `${securityBefore}, 'SIGN_IN_LOCKED'`)}`;

const down = /* sql */ `
DELETE FROM notification WHERE kind = 'SIGN_IN_LOCKED';
DELETE FROM notification_preference WHERE kind = 'SIGN_IN_LOCKED';
${kindChecks(kindsBefore, securityBefore)}
ALTER TABLE sign_in_guard DROP COLUMN is_told;
DROP INDEX import_run_of_no_place;
ALTER TABLE import_run DROP COLUMN maker_id;
DROP INDEX jurisdiction_statistics_name_zh, jurisdiction_statistics_name_en, jurisdiction_keeper;
ALTER TABLE jurisdiction DROP CONSTRAINT jurisdiction_keeper_of_statistics, DROP COLUMN keeper_id;
`;
