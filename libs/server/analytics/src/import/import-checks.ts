import { importFault, type ImportFaultCode, type ImportMapping } from '@wanchuang/domain-indicators';
import type { Reader } from '@wanchuang/server-platform';
import { type ImportFaults, keptFaults } from './import-faults';

/** One row of a check is one fault; `total` is how many there are beyond those that are read. */
interface CheckRow {
  line: number | null;
  value: string | null;
  column: string | null;
  total: string;
  details: Readonly<Record<string, string | number>>;
}

interface Check {
  readonly code: ImportFaultCode;
  readonly applies: (mapping: ImportMapping) => boolean;
  /** SELECT line, value, column, details; `here` holds the jurisdiction's id and the column that names the unit. */
  readonly sql: string;
}

const always = (): boolean => true;
const creates = ({ center }: ImportMapping): boolean => center.unknown === 'create';
const noDetails = `'{}'::jsonb`;
const stagedFacts = 'import_value v JOIN import_row r USING (line) JOIN import_center k USING (key)';

/** What only the register can tell of a file whose cells are right. */
const checks: readonly Check[] = [
  {
    code: 'UNKNOWN_CENTER',
    applies: (mapping) => !creates(mapping),
    sql: `SELECT r.line, r.key AS value, here.center_column AS "column", ${noDetails} AS details
          FROM here CROSS JOIN import_row r JOIN import_center k USING (key) WHERE NOT k.is_there`,
  },
  {
    code: 'AMBIGUOUS_CENTER',
    applies: always,
    sql: `SELECT k.line, k.key AS value, here.center_column AS "column", jsonb_build_object('count', k.matches) AS details
          FROM here CROSS JOIN import_center k WHERE k.matches > 1`,
  },
  {
    code: 'CENTER_TWO_NAMES',
    applies: creates,
    sql: `SELECT k.line, k.key AS value, here.center_column AS "column", jsonb_build_object('names', array_to_string(k.names, ' / ')) AS details
          FROM here CROSS JOIN import_center k WHERE cardinality(k.names) > 1 AND NOT k.is_there`,
  },
  {
    code: 'CENTER_NAME_TAKEN',
    applies: creates,
    sql: `SELECT k.line, k.key AS value, here.center_column AS "column", jsonb_build_object('name', k.name) AS details
          FROM here CROSS JOIN (
            SELECT *, row_number() OVER (PARTITION BY name ORDER BY line) AS place FROM import_center WHERE NOT is_there) k
          WHERE k.place > 1 OR EXISTS (
            SELECT FROM center c WHERE c.jurisdiction_id = here.jurisdiction_id AND c.name = k.name AND c.id IS DISTINCT FROM k.center_id)`,
  },
  {
    code: 'DUPLICATE',
    applies: always,
    sql: `SELECT d.line, d.key AS value, d.source_column AS "column",
            jsonb_build_object('first', d.first_line, 'indicator', i.code, 'year', d.year) AS details
          FROM (SELECT r.line, r.key, r.year, v.source_column, v.indicator_id,
                  first_value(r.line) OVER same AS first_line, row_number() OVER same AS place
                FROM ${stagedFacts}
                WINDOW same AS (PARTITION BY coalesce(k.center_id::text, '#' || k.key), r.year, v.indicator_id ORDER BY r.line)) d
          JOIN indicator i ON i.id = d.indicator_id
          WHERE d.place > 1`,
  },
  {
    // The register is the source of what it feeds: with a row for the year it has a current fact, 0 included.
    code: 'REGISTER_IS_SOURCE',
    applies: always,
    sql: `SELECT r.line, r.key AS value, v.source_column AS "column", jsonb_build_object('indicator', i.code, 'year', r.year) AS details
          FROM ${stagedFacts}
          JOIN indicator_fact f ON f.center_id = k.center_id AND f.year = r.year AND f.indicator_id = v.indicator_id
            AND f.known_until IS NULL AND f.source = 'REGISTER'
          JOIN indicator i ON i.id = v.indicator_id`,
  },
  {
    // One fixed rate per currency: figures that stay would otherwise be converted at another rate than those that come.
    code: 'RATE_DIFFERS',
    applies: ({ rates }) => Object.keys(rates).length > 0,
    sql: `SELECT DISTINCT NULL::integer AS line, s.source_rate::text AS value, NULL::text AS "column",
            jsonb_build_object('currency', s.source_currency, 'found', f.source_rate::text) AS details
          FROM here CROSS JOIN (SELECT DISTINCT source_currency, source_rate FROM import_value WHERE source_currency IS NOT NULL) s
          JOIN indicator_fact f ON f.source_currency = s.source_currency AND f.source_rate <> s.source_rate AND f.known_until IS NULL
          JOIN center c ON c.id = f.center_id AND c.jurisdiction_id = here.jurisdiction_id
          WHERE NOT EXISTS (
            SELECT FROM ${stagedFacts} WHERE k.center_id = f.center_id AND r.year = f.year AND v.indicator_id = f.indicator_id)`,
  },
];

/** Holds the staged file against the register; adds every fault. */
export async function checkStaged(
  reader: Reader,
  mapping: ImportMapping,
  jurisdictionId: number | null,
  faults: ImportFaults,
): Promise<void> {
  for (const { code, sql } of checks.filter(({ applies }) => applies(mapping))) {
    const rows = await reader.rows<CheckRow>(
      `WITH here AS (SELECT $1::integer AS jurisdiction_id, $2::text AS center_column)
       SELECT found.*, count(*) OVER () AS total FROM (${sql}) found ORDER BY line, "column" LIMIT ${keptFaults}`,
      [jurisdictionId, mapping.center.column],
    );
    const found = rows.map(({ line, value, column, details }) =>
      importFault(code, { line: line ?? undefined, column: column ?? undefined, value: value ?? undefined }, details),
    );
    faults.addSome(found, Number(rows[0]?.total ?? 0));
  }
}
