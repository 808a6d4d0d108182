import type { Actor as Rights, Holding } from '@wanchuang/domain-access';
import type { Reader } from '@wanchuang/server-platform';

/** What the rules need to know of somebody with these roles: also which places lie below those of the roles. */
export async function rightsOf(
  reader: Reader,
  personId: number,
  holdings: readonly Holding[],
  today: string,
): Promise<Rights> {
  const places = [...new Set(holdings.flatMap(({ jurisdictionId }) => jurisdictionId ?? []))];
  const rows = await reader.rows<{ place: number; below: number[] }>(
    `SELECT ancestor_id AS place, array_agg(descendant_id ORDER BY descendant_id) AS below
     FROM jurisdiction_closure WHERE ancestor_id = ANY($1) GROUP BY ancestor_id`,
    [places],
  );
  const below = Object.fromEntries(rows.map((row) => [row.place, row.below]));
  return { personId, holdings, below, today };
}
