import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounding in coarse steps took half of what a center's peers cost: numeric logarithms and powers are slow. */
export class QuickCoarseRounding1763900000015 implements MigrationInterface {
  readonly name = 'QuickCoarseRounding1763900000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

// The logarithm of a double finds the power of ten, or the one beside it where the value is all but a power of ten: what
// is exact, the comparison, puts that right.
const up = /* sql */ `
CREATE OR REPLACE FUNCTION round_coarsely(value numeric) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  place numeric;
  step numeric;
BEGIN
  IF value = 0 THEN RETURN 0; END IF;
  place := ('1e' || floor(log(value::float8))::int)::numeric;
  IF place > value THEN place := place / 10; ELSIF place * 10 <= value THEN place := place * 10; END IF;
  step := place * CASE WHEN value < 2 * place THEN 0.2 WHEN value < 5 * place THEN 0.5 ELSE 1 END;
  RETURN trim_scale(round(value / step) * step);
END $$;
`;

/** As 0009 wrote it. */
const down = /* sql */ `
CREATE OR REPLACE FUNCTION round_coarsely(value numeric) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  place numeric;
  step numeric;
BEGIN
  IF value = 0 THEN RETURN 0; END IF;
  place := power(10::numeric, floor(log(value)));
  step := place * CASE WHEN value < 2 * place THEN 0.2 WHEN value < 5 * place THEN 0.5 ELSE 1 END;
  RETURN trim_scale(round(value / step) * step);
END $$;
`;
