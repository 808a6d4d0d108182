import type { ImportMapping } from '@wanchuang/domain-indicators';
import { holdInMadePlace, type PlaceMaker } from '@wanchuang/server-access';
import { globalId, type Transaction } from '@wanchuang/server-platform';
import type { CenterYear } from '../rollup/refresh-rollups';
import type { ImportJurisdiction } from './import-subjects';

type NewJurisdiction = NonNullable<ImportMapping['jurisdiction']['create']>;

/** What a load changes, or would change. */
export interface ImportCounts {
  readonly valuesNew: number;
  readonly valuesChanged: number;
  readonly valuesUnchanged: number;
  readonly centersNew: number;
}

/** Makes the jurisdiction that the mapping describes, or brings its names and note in step. @returns its id, and whether anything was written */
export async function writeJurisdiction(
  tx: Transaction,
  { jurisdiction: { code, create } }: ImportMapping,
  { id }: ImportJurisdiction,
  maker: PlaceMaker | null,
): Promise<{ id: number; isChanged: boolean }> {
  if (create && id === null) return { id: await makeJurisdiction(tx, code, create, maker), isChanged: true };
  if (id === null) throw new Error('a jurisdiction that is not there and is not to be made');
  if (!create) return { id, isChanged: false };
  const changed = await tx.rows(
    `WITH changed AS (
       UPDATE jurisdiction SET name_zh = $2, name_en = $3, note_zh = $4, note_en = $5
       WHERE id = $1 AND (name_zh, name_en, note_zh, note_en) IS DISTINCT FROM ($2, $3, $4, $5) RETURNING id)
     SELECT id FROM changed`,
    [id, create.name.zh, create.name.en, create.note.zh, create.note.en],
  );
  return { id, isChanged: changed.length > 0 };
}

/** A place of open statistics stands in no tree, so that its figures add up with nobody's. */
async function makeJurisdiction(
  tx: Transaction,
  code: string,
  { name, currency, note }: NewJurisdiction,
  maker: PlaceMaker | null,
): Promise<number> {
  const [made] = await tx.rows<{ id: number }>(
    `INSERT INTO jurisdiction (code, level, name_zh, name_en, currency, synthetic, note_zh, note_en, keeper_id)
     VALUES ($1, 'STATISTICS', $2, $3, $4, false, $5, $6, $7) RETURNING id`,
    [code, name.zh, name.en, currency, note.zh, note.en, maker?.keeperId ?? null],
  );
  if (!made) throw new Error('the jurisdiction was not written');
  if (!maker) return made.id;
  const subject = globalId('jurisdiction', made.id);
  const payload = { code, keeperId: maker.keeperId };
  await tx.appendEvent({ type: 'jurisdiction.made', subject, jurisdictionId: made.id, payload });
  await holdInMadePlace(tx, maker, made.id);
  return made.id;
}

/** A name without Chinese characters stands for itself in English. */
const englishName = `CASE WHEN k.name !~ '[㐀-鿿]' THEN k.name END`;

/** Makes the units that are not there, and brings back those that an undone import had made. */
export async function writeCenters(tx: Transaction, jurisdictionId: number, runId: number): Promise<void> {
  await tx.rows(
    `UPDATE center c SET withdrawn_at = NULL, import_id = $1, name = k.name, name_en = ${englishName}, version = c.version + 1
     FROM import_center k WHERE c.id = k.center_id AND NOT k.is_there`,
    [runId],
  );
  await tx.rows(
    `WITH made AS (
       INSERT INTO center (kind, jurisdiction_id, code, name, name_en, field_id, legal_form, formation_mode, status, import_id)
       SELECT 'REGION', $1, k.key, k.name, ${englishName}, 0, 'NOT_APPLICABLE', 'NOT_APPLICABLE', 'ACTIVE', $2
       FROM import_center k WHERE k.center_id IS NULL ORDER BY k.key RETURNING id, code)
     UPDATE import_center k SET center_id = made.id FROM made WHERE made.code = k.key`,
    [jurisdictionId, runId],
  );
}

/**
 * Fills `import_change` with every staged value beside the current fact: NEW, CHANGED or SAME. `moment` is when it
 * becomes known: now, but always after whatever was known before, even if the clock stood still.
 */
export async function compareWithFacts(tx: Transaction): Promise<ImportCounts> {
  await tx.rows(
    `CREATE TEMP TABLE import_change (kind text NOT NULL, center_id integer, indicator_id smallint NOT NULL, year smallint NOT NULL,
       value numeric NOT NULL, source_value numeric NOT NULL, source_currency text, source_rate numeric NOT NULL,
       source_line integer NOT NULL, source_column text NOT NULL, moment timestamptz NOT NULL) ON COMMIT DROP`,
  );
  await tx.rows(
    `INSERT INTO import_change
     SELECT CASE WHEN f.id IS NULL THEN 'NEW' WHEN f.value = v.value AND (f.source <> 'IMPORT'
         OR (f.source_value, f.source_rate) = (v.source_value, v.source_rate) AND f.source_currency IS NOT DISTINCT FROM v.source_currency)
         THEN 'SAME' ELSE 'CHANGED' END,
       k.center_id, v.indicator_id, r.year, v.value, v.source_value, v.source_currency, v.source_rate, r.line, v.source_column,
       greatest($1, past.until)
     FROM import_value v JOIN import_row r USING (line) JOIN import_center k USING (key)
     LEFT JOIN indicator_fact f ON f.center_id = k.center_id AND f.indicator_id = v.indicator_id AND f.year = r.year AND f.known_until IS NULL
     LEFT JOIN LATERAL (SELECT max(coalesce(p.known_until, p.known_from + interval '1 microsecond')) AS until FROM indicator_fact p
       WHERE p.center_id = k.center_id AND p.indicator_id = v.indicator_id AND p.year = r.year) past ON true`,
    [tx.at],
  );
  await tx.rows('ANALYZE import_change');
  const [counts] = await tx.rows<{ new: string; changed: string; same: string; centers: string }>(
    `SELECT count(*) FILTER (WHERE kind = 'NEW') AS new, count(*) FILTER (WHERE kind = 'CHANGED') AS changed,
       count(*) FILTER (WHERE kind = 'SAME') AS same, (SELECT count(*) FROM import_center WHERE NOT is_there) AS centers
     FROM import_change`,
  );
  return {
    valuesNew: Number(counts?.new ?? 0),
    valuesChanged: Number(counts?.changed ?? 0),
    valuesUnchanged: Number(counts?.same ?? 0),
    centersNew: Number(counts?.centers ?? 0),
  };
}

/** Closes the facts that changed and adds the new ones; equal ones stay untouched. @returns whose figures changed */
export async function writeFacts(tx: Transaction, runId: number): Promise<CenterYear[]> {
  await tx.rows(
    `UPDATE indicator_fact f SET known_until = c.moment FROM import_change c
     WHERE c.kind = 'CHANGED' AND f.known_until IS NULL
       AND (f.center_id, f.indicator_id, f.year) = (c.center_id, c.indicator_id, c.year)`,
  );
  await tx.rows(
    `INSERT INTO indicator_fact (center_id, indicator_id, year, value, source, source_value, source_currency, source_rate,
       import_id, source_line, source_column, known_from)
     SELECT center_id, indicator_id, year, value, 'IMPORT', source_value, source_currency, source_rate, $1, source_line, source_column, moment
     FROM import_change WHERE kind <> 'SAME' ORDER BY source_line, indicator_id`,
    [runId],
  );
  return tx.rows<CenterYear>(
    `SELECT DISTINCT center_id AS "centerId", year FROM import_change WHERE kind <> 'SAME' ORDER BY center_id, year`,
  );
}
