import type { Actor as Rights, Holding } from '@wanchuang/domain-access';
import type { Reader } from '@wanchuang/server-platform';

/** What the rules need to know of somebody with these roles: also which places lie below those of the roles, and which are looked after from there. */
export async function rightsOf(
  reader: Reader,
  personId: number,
  holdings: readonly Holding[],
  today: string,
): Promise<Rights> {
  const places = [...new Set(holdings.flatMap(({ jurisdictionId }) => jurisdictionId ?? []))];
  const rows = await reader.rows<{ place: number; below: number[]; kept: number[]; isNation: boolean }>(
    `SELECT place.id AS place, place.level = 'NATION' AS "isNation",
       ARRAY(SELECT descendant_id FROM jurisdiction_closure WHERE ancestor_id = place.id ORDER BY 1) AS below,
       ARRAY(SELECT made.id FROM jurisdiction_closure JOIN jurisdiction made ON made.keeper_id = descendant_id
         WHERE ancestor_id = place.id ORDER BY 1) AS kept
     FROM jurisdiction place WHERE place.id = ANY($1) ORDER BY place.id`,
    [places],
  );
  const below = Object.fromEntries(rows.map((row) => [row.place, row.below]));
  const kept = Object.fromEntries(rows.map((row) => [row.place, row.kept]));
  const nations = rows.filter(({ isNation }) => isNation).map(({ place }) => place);
  return { personId, holdings, below, kept, nations, today };
}
