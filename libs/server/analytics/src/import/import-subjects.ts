import type { CenterKey, ImportMapping, Label } from '@wanchuang/domain-indicators';
import { importFault, type ImportFault } from '@wanchuang/domain-indicators';
import type { Reader, Transaction } from '@wanchuang/server-platform';

/** Where an import goes to: a jurisdiction that is there, or (id null) one that the load will make. */
export interface ImportJurisdiction {
  readonly id: number | null;
  readonly currency: string;
}

interface JurisdictionRow {
  id: number;
  parent_id: number | null;
  level: string;
  currency: string;
}

/** The jurisdiction that a mapping names, or why it cannot be used. */
export async function findJurisdiction(
  reader: Reader,
  { jurisdiction: { code, create }, center }: ImportMapping,
): Promise<ImportJurisdiction | ImportFault> {
  const [found] = await reader.rows<JurisdictionRow>(
    'SELECT id, parent_id, level, currency FROM jurisdiction WHERE code = $1',
    [code],
  );
  if (create && (await isNameTaken(reader, code, create.name)))
    return importFault('JURISDICTION_NAME_TAKEN', {}, { nameZh: create.name.zh, name: create.name.en });
  if (!found)
    return create ? { id: null, currency: create.currency } : importFault('UNKNOWN_JURISDICTION', {}, { code });
  const differs = (whatZh: string, what: string, value: string): ImportFault =>
    importFault('JURISDICTION_DIFFERS', {}, { code, whatZh, what, found: value });
  const wantsStatistics = create !== undefined || center.unknown === 'create';
  if (wantsStatistics && found.level !== 'STATISTICS') return differs('级别', 'level', found.level);
  if (create && found.currency !== create.currency) return differs('货币', 'currency', found.currency);
  return { id: found.id, currency: found.currency };
}

/** Nobody passes a place off as another one. */
async function isNameTaken(reader: Reader, code: string, { zh, en }: Label): Promise<boolean> {
  const taken = await reader.rows(
    'SELECT FROM jurisdiction WHERE code <> $1 AND (lower(name_zh) = lower($2) OR lower(name_en) = lower($3)) LIMIT 1',
    [code, zh, en],
  );
  return taken.length > 0;
}

/** The units of the jurisdiction ($1) under what the file may call them. */
const namedUnits: Readonly<Record<CenterKey, string>> = {
  code: 'SELECT id, withdrawn_at, code AS called FROM center WHERE jurisdiction_id = $1',
  name: `SELECT id, withdrawn_at, name AS called FROM center WHERE jurisdiction_id = $1
    UNION SELECT c.id, c.withdrawn_at, f.name FROM center c JOIN center_former_name f ON f.center_id = c.id WHERE c.jurisdiction_id = $1`,
  hostCreditCode: `SELECT c.id, c.withdrawn_at, o.credit_code AS called FROM center c JOIN organisation o ON o.id = c.host_id
    WHERE c.jurisdiction_id = $1`,
};

/**
 * Fills `import_center`: every unit that the file names, with its id if it is there. A unit that an undone import made
 * counts as not there, and keeps its id for a load that brings it back.
 */
export async function resolveCenters(
  tx: Transaction,
  mapping: ImportMapping,
  jurisdictionId: number | null,
): Promise<void> {
  await tx.rows(
    `CREATE TEMP TABLE import_center (key text PRIMARY KEY, line integer NOT NULL, names text[] NOT NULL, matches integer NOT NULL DEFAULT 0,
       center_id integer, is_there boolean NOT NULL DEFAULT false, name text) ON COMMIT DROP`,
  );
  await tx.rows(
    `INSERT INTO import_center (key, line, names)
     SELECT key, min(line), coalesce((array_agg(DISTINCT name) FILTER (WHERE name IS NOT NULL))[1:5], '{}') FROM import_row GROUP BY key`,
  );
  await tx.rows('ANALYZE import_center');
  await tx.rows(
    `UPDATE import_center k SET center_id = m.center_id, is_there = m.is_there, matches = m.matches
     FROM (SELECT k.key, (array_agg(c.id ORDER BY c.withdrawn_at NULLS FIRST, c.id))[1] AS center_id,
             bool_or(c.withdrawn_at IS NULL) AS is_there, count(*) FILTER (WHERE c.withdrawn_at IS NULL)::integer AS matches
           FROM import_center k JOIN (${namedUnits[mapping.center.by]}) c ON c.called = k.key GROUP BY k.key) m
     WHERE m.key = k.key`,
    [jurisdictionId],
  );
  if (mapping.center.unknown === 'create') await nameNewCenters(tx, mapping, jurisdictionId);
}

/** A name that two units of the file share, or that another unit has, gets the code behind it if the mapping says so. */
async function nameNewCenters(
  tx: Transaction,
  { center }: ImportMapping,
  jurisdictionId: number | null,
): Promise<void> {
  await tx.rows(
    `UPDATE import_center k SET name = CASE WHEN $2 AND (w.sharing > 1 OR EXISTS (
         SELECT FROM center c WHERE c.jurisdiction_id = $1 AND c.name = w.wanted AND c.id IS DISTINCT FROM w.center_id))
       THEN format('%s (%s)', w.wanted, w.key) ELSE w.wanted END
     FROM (SELECT key, center_id, coalesce(names[1], key) AS wanted, count(*) OVER (PARTITION BY coalesce(names[1], key)) AS sharing
           FROM import_center) w
     WHERE w.key = k.key AND NOT k.is_there`,
    [jurisdictionId, center.sameName === 'addCode'],
  );
}
