import { disclosureRule } from '@wanchuang/domain-access';
import type { TestDatabase } from '@wanchuang/server-platform/testing';

const { fewestOthers, fewestHosts } = disclosureRule;

const isLarge = `count(*) >= ${fewestOthers} AND count(DISTINCT owner) >= ${fewestHosts}`;

const quartile = (quarters: number): string => {
  const at = `${quarters} * (peers - 1)`;
  return `trim_scale(round_coarsely(avg(value) FILTER (WHERE place BETWEEN ${at} / 4 - 1 AND (${at} + 3) / 4 + 1)))::text`;
};

// The rule as docs/disclosure.md says it, for all groups and years at once, whatever is shown of them in the end.
const everyGroup = `
WITH RECURSIVE above (host_id, id, parent_id) AS (
  SELECT id, id, parent_id FROM organisation
  UNION SELECT above.host_id, up.id, up.parent_id FROM above JOIN organisation up ON up.id = above.parent_id
), unit AS (
  SELECT center.id, jurisdiction_id, field_id, coalesce(above.id, -center.id) AS owner
  FROM center LEFT JOIN above ON above.host_id = center.host_id AND above.parent_id IS NULL WHERE withdrawn_at IS NULL
), held AS (
  SELECT indicator_id, year, value, peer.field_id, peer.owner
  FROM unit own JOIN unit peer ON peer.jurisdiction_id = own.jurisdiction_id AND peer.owner <> own.owner
  JOIN indicator_fact ON center_id = peer.id AND known_until IS NULL
  WHERE own.id = $1 AND indicator_id = $2 AND year BETWEEN $3 AND $4
), alone AS (
  SELECT indicator_id, year, field_id FROM held WHERE field_id <> 0 GROUP BY 1, 2, 3 HAVING ${isLarge}
), ranked AS (
  SELECT held.*, coalesce(alone.field_id, 0) AS part, count(*) OVER same AS peers,
    row_number() OVER (same ORDER BY value) - 1 AS place
  FROM held LEFT JOIN alone USING (indicator_id, year, field_id)
  WINDOW same AS (PARTITION BY held.indicator_id, held.year, coalesce(alone.field_id, 0))
)
SELECT year, part, count(*)::int AS peers, ${quartile(1)} AS p25, ${quartile(2)} AS median, ${quartile(3)} AS p75
FROM ranked GROUP BY year, part HAVING ${isLarge}`;

interface Group {
  readonly year: number;
  /** The field that stands alone; 0: all others together. */
  readonly part: number;
  readonly peers: number;
  readonly p25: string;
  readonly median: string;
  readonly p75: string;
}

interface Question {
  readonly centerId: number;
  readonly fieldId: number;
  readonly indicatorId: number;
  readonly fromYear: number;
  readonly toYear: number;
}

/** What a center's peers are to be told as, by the rule written down without a thought of speed. */
export async function plainPeerBand(
  { owner }: TestDatabase,
  { centerId, fieldId, indicatorId, fromYear, toYear }: Question,
) {
  const { rows } = await owner.query<Group>(everyGroup, [centerId, indicatorId, fromYear, toYear]);
  const isByField = fieldId !== 0 && rows.some(({ part }) => part === fieldId);
  const points = Array.from({ length: toYear - fromYear + 1 }, (_, index) => {
    const year = fromYear + index;
    const group = rows.find((one) => one.year === year && one.part === (isByField ? fieldId : 0));
    const { peers = 0, p25 = null, median = null, p75 = null } = group ?? {};
    return { year, p25, median, p75, peers };
  });
  return { scope: isByField ? 'FIELD' : 'JURISDICTION', points };
}
