import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations end on a day, and stand in a tree: none is above itself, whoever else changes a parent at the same moment. */
export class Organisations1763900000011 implements MigrationInterface {
  readonly name = 'Organisations1763900000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
ALTER TABLE organisation ADD COLUMN closed_on date;

-- Changes of parents take turns ("WCOT"), so that each sees those that were committed before it.
CREATE FUNCTION refuse_organisation_circle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(1464029012);
  IF EXISTS (
    WITH RECURSIVE above (id) AS (
      SELECT NEW.parent_id
      UNION
      SELECT organisation.parent_id FROM above JOIN organisation ON organisation.id = above.id
      WHERE organisation.parent_id IS NOT NULL
    )
    SELECT FROM above WHERE id = NEW.id
  ) THEN
    RAISE EXCEPTION 'organisation % would stand above itself', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'organisation_parent_no_circle';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER organisation_parent_no_circle AFTER INSERT OR UPDATE OF parent_id ON organisation
  FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION refuse_organisation_circle();
`;

const down = /* sql */ `
DROP TRIGGER organisation_parent_no_circle ON organisation;
DROP FUNCTION refuse_organisation_circle;
ALTER TABLE organisation DROP COLUMN closed_on;
`;
