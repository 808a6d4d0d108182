import type { Transaction } from '@wanchuang/server-platform';
import type { CenterYear } from '../rollup/refresh-rollups';

/** What an undo did. */
export interface UndoCounts {
  readonly valuesWithdrawn: number;
  /** Of these, how many gave way to the value that the import had replaced. */
  readonly valuesRestored: number;
  /** Values of the import that a later change had replaced: that change stays. */
  readonly valuesSuperseded: number;
  readonly centersWithdrawn: number;
}

/** Records about a center, by which it is kept although the import that made it is undone. */
const recordsOfCenters = [
  'technology_contract',
  'intellectual_property',
  'award',
  'standard',
  'publication',
  'product',
  'project',
  'incubated_venture',
  'evaluation_result',
  'center_party',
] as const;

/** Takes a run's current values back and restores what they had replaced; nothing is deleted, history stays readable. */
export async function undoFacts(
  tx: Transaction,
  runId: number,
): Promise<{ counts: UndoCounts; centerYears: CenterYear[] }> {
  const superseded = await countSuperseded(tx, runId);
  await tx.rows(
    `CREATE TEMP TABLE import_undo (id bigint NOT NULL, center_id integer NOT NULL, indicator_id smallint NOT NULL, year smallint NOT NULL,
       known_from timestamptz NOT NULL, moment timestamptz NOT NULL) ON COMMIT DROP`,
  );
  await tx.rows(
    `INSERT INTO import_undo
     SELECT id, center_id, indicator_id, year, known_from, greatest($2, known_from + interval '1 microsecond')
     FROM indicator_fact WHERE import_id = $1 AND known_until IS NULL`,
    [runId, tx.at],
  );
  await tx.rows('UPDATE indicator_fact f SET known_until = u.moment FROM import_undo u WHERE f.id = u.id');
  const restored = await restoreReplaced(tx, runId);
  const centersWithdrawn = await withdrawCenters(tx, runId);
  const centerYears = await tx.rows<CenterYear>(
    'SELECT DISTINCT center_id AS "centerId", year FROM import_undo ORDER BY center_id, year',
  );
  const [taken] = await tx.rows<{ count: string }>('SELECT count(*) AS count FROM import_undo');
  const counts = {
    valuesWithdrawn: Number(taken?.count ?? 0),
    valuesRestored: restored,
    valuesSuperseded: superseded,
    centersWithdrawn,
  };
  return { counts, centerYears };
}

async function countSuperseded(tx: Transaction, runId: number): Promise<number> {
  const [row] = await tx.rows<{ count: string }>(
    `SELECT count(*) AS count FROM (
       SELECT center_id, indicator_id, year FROM indicator_fact WHERE import_id = $1
       EXCEPT SELECT center_id, indicator_id, year FROM indicator_fact WHERE import_id = $1 AND known_until IS NULL) gone`,
    [runId],
  );
  return Number(row?.count ?? 0);
}

/**
 * What a value replaced is the fact that ended when it began. Where that one belongs to this run or to one that is
 * undone as well, the step is taken again, back to a fact that still holds.
 */
async function restoreReplaced(tx: Transaction, runId: number): Promise<number> {
  const [row] = await tx.rows<{ count: string }>(
    `WITH RECURSIVE undone AS (SELECT id FROM import_run WHERE id = $1 OR state = 'UNDONE'),
     before AS (
       SELECT u.id AS undo_id, u.moment, f.* FROM import_undo u JOIN indicator_fact f
         ON (f.center_id, f.indicator_id, f.year, f.known_until) = (u.center_id, u.indicator_id, u.year, u.known_from)
       UNION ALL
       SELECT b.undo_id, b.moment, f.* FROM before b JOIN indicator_fact f
         ON (f.center_id, f.indicator_id, f.year, f.known_until) = (b.center_id, b.indicator_id, b.year, b.known_from)
       WHERE b.import_id IN (SELECT id FROM undone)
     ),
     restored AS (
       INSERT INTO indicator_fact (center_id, indicator_id, year, value, source, verification, source_value, source_currency, source_rate,
         import_id, source_line, source_column, known_from)
       SELECT center_id, indicator_id, year, value, source, verification, source_value, source_currency, source_rate,
         import_id, source_line, source_column, moment
       FROM before WHERE import_id IS NULL OR import_id NOT IN (SELECT id FROM undone)
       RETURNING id)
     SELECT count(*) AS count FROM restored`,
    [runId],
  );
  return Number(row?.count ?? 0);
}

/** Units that this import (or one undone before) made, and about which nothing else is known, are shown nowhere from now on. */
async function withdrawCenters(tx: Transaction, runId: number): Promise<number> {
  const [row] = await tx.rows<{ count: string }>(
    `WITH withdrawn AS (
       UPDATE center c SET withdrawn_at = $2, version = version + 1
       WHERE c.withdrawn_at IS NULL
         AND (c.import_id = $1 OR c.id IN (SELECT center_id FROM import_undo) AND c.import_id IN (SELECT id FROM import_run WHERE state = 'UNDONE'))
         AND NOT EXISTS (SELECT FROM indicator_fact f WHERE f.center_id = c.id AND f.known_until IS NULL)
         ${recordsOfCenters.map((table) => `AND NOT EXISTS (SELECT FROM ${table} r WHERE r.center_id = c.id)`).join('\n         ')}
       RETURNING c.id)
     SELECT count(*) AS count FROM withdrawn`,
    [runId, tx.at],
  );
  return Number(row?.count ?? 0);
}
