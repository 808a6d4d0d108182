import { disclosureRule } from '@wanchuang/domain-access';
import { Carried, columns, many, type Reading, type Rows, Scope, type TypeReads } from '@wanchuang/server-platform';
import { type Figures, figuresOf } from './figures';

const { fewestOthers, fewestHosts } = disclosureRule;

/** Where the points of a band come from. */
const pointsOfBand = new Carried<(read: Reading) => Rows>('the points of a band');

/** Which organisations belong together: of each host of the row's jurisdiction, the topmost parent. */
const hostGroupsSql = (own: string): string => `
  above (host_id, id, parent_id) AS (
    SELECT id, id, parent_id FROM organisation
    WHERE id IN (SELECT sibling.host_id FROM center sibling WHERE sibling.jurisdiction_id = ${own}.jurisdiction_id)
    UNION SELECT above.host_id, up.id, up.parent_id FROM above JOIN organisation up ON up.id = above.parent_id),
  host_group AS (SELECT host_id, id AS top FROM above WHERE parent_id IS NULL)`;

/** Whose figures somebody knows who knows those of the row; a region has no host and stands for itself. */
const groupOf = (row: string, top: string): string => `coalesce(${top}, ${row}.host_id, -${row}.id)`;

/** The centers of the row's jurisdiction with their groups: found once, and not again for each of their facts. */
const neighboursSql = (own: string): string => `
  SELECT unit.id, unit.field_id, ${groupOf('unit', 'host_group.top')} AS owner
  FROM center unit LEFT JOIN host_group ON host_group.host_id = unit.host_id
  WHERE unit.jurisdiction_id = ${own}.jurisdiction_id AND unit.withdrawn_at IS NULL`;

/**
 * What the peers have: other hosts' centers of the jurisdiction. They count whoever looks, but only beside facts of the
 * row's own that show. OFFSET keeps PostgreSQL, which cannot guess how much a range of years holds, to reading the facts
 * of one peer after the other.
 */
const heldSql = (read: Reading, { keys, fromYear, toYear }: Figures): string => {
  const own = read.row;
  const mine = read.visible('IndicatorFact', 'mine', 'center');
  const isCompared =
    mine === 'TRUE' ? '' : `AND EXISTS (SELECT FROM indicator_fact mine WHERE mine.center_id = ${own}.id AND ${mine})`;
  return `
    SELECT fact.*, peer.field_id, peer.owner
    FROM neighbour peer
    CROSS JOIN LATERAL (
      SELECT indicator_id, year, value FROM indicator_fact
      WHERE center_id = peer.id AND indicator_id = ANY(${keys}) AND year BETWEEN ${fromYear} AND ${toYear}
        AND known_until IS NULL OFFSET 0
    ) fact
    WHERE peer.owner <> ${groupOf(own, `(SELECT top FROM host_group WHERE host_group.host_id = ${own}.host_id)`)} ${isCompared}`;
};

/** Whether a group of peers is one that may be told of. */
const isLarge = (row = ''): string => `count(*) >= ${fewestOthers} AND count(DISTINCT ${row}owner) >= ${fewestHosts}`;

/** Not one peer's value but the mean of at least three that stand around the place, in coarse steps. */
const quartile = (quarters: number, name: string): string => {
  const at = `${quarters} * (ranked.peers - 1)`; // in quarters of a place: whole numbers are quick to divide
  const near = `ranked.place BETWEEN ${at} / 4 - 1 AND (${at} + 3) / 4 + 1`;
  return `round_coarsely(avg(ranked.value) FILTER (WHERE ${near})) AS ${name}`;
};

/**
 * Quartiles of the row's peers by indicator, year and part: a field that is large enough stands alone, all others are one
 * part (0). Parts have no center in common, so that whoever has centers in two fields has nothing to subtract.
 */
const quartilesSql = (read: Reading, figures: Figures): string => `
  WITH RECURSIVE ${hostGroupsSql(read.row)},
  neighbour AS MATERIALIZED (${neighboursSql(read.row)}),
  held AS MATERIALIZED (${heldSql(read, figures)}),
  alone AS (SELECT indicator_id, year, field_id FROM held WHERE field_id <> 0 GROUP BY 1, 2, 3 HAVING ${isLarge()}),
  ranked AS (
    SELECT held.*, coalesce(alone.field_id, 0) AS part, count(*) OVER same AS peers,
      row_number() OVER (same ORDER BY held.value) - 1 AS place
    FROM held LEFT JOIN alone USING (indicator_id, year, field_id)
    WINDOW same AS (PARTITION BY held.indicator_id, held.year, coalesce(alone.field_id, 0)))
  SELECT ranked.indicator_id, ranked.year, ranked.part <> 0 AS is_field, count(*) AS peers,
    ${quartile(1, 'p25')}, ${quartile(2, 'median')}, ${quartile(3, 'p75')}
  FROM ranked WHERE ranked.part IN (0, ${read.row}.field_id)
  GROUP BY ranked.indicator_id, ranked.year, ranked.part HAVING ${isLarge('ranked.')}`;

const pointsSql = (figures: Figures, found: string, band: string): string => `
  SELECT asked.year, asked.place, coalesce(found.peers, 0) AS peers, found.p25, found.median, found.p75
  FROM ${figures.years('asked')} LEFT JOIN ${found} found ON found.year = asked.year
    AND found.indicator_id = ${band}.indicator_id AND found.is_field = (${band}.scope = 'FIELD')`;

const bandsSql = (figures: Figures, found: string): string => `
  SELECT asked.*, CASE WHEN EXISTS (
      SELECT FROM ${found} found WHERE found.indicator_id = asked.indicator_id AND found.is_field
    ) THEN 'FIELD' ELSE 'JURISDICTION' END AS scope
  FROM ${figures.asked('asked')}`;

/**
 * Quartiles of other hosts' centers of the same field and jurisdiction; where in no year enough of them have a value, of
 * all the jurisdiction's fields that are too small to stand alone.
 */
export const peerBands = many(
  (read) => {
    const figures = figuresOf(read);
    const row = read.plan.alias('band');
    const scope = new Scope(read.scope);
    const found = scope.table(read.plan.alias('quartiles'), () => quartilesSql(read, figures));
    const points = (inner: Reading) => {
      const point = inner.plan.alias('point');
      return {
        row: point,
        from: `(${pointsSql(figures, found, inner.row)}) ${point}`,
        orderBy: `${point}.place`,
      };
    };
    return {
      row,
      from: `(${bandsSql(figures, found)}) ${row}`,
      orderBy: `${row}.place`,
      scope: scope.carry(pointsOfBand, points),
    };
  },
  { arguments: ['indicators', 'fromYear', 'toYear'] },
);

export const peerBandReads: readonly TypeReads[] = [
  { type: 'PeerPoint', fields: columns(['year', 'peers'], ['p25', 'median', 'p75']) },
  {
    type: 'PeerBand',
    fields: {
      ...columns(['indicatorCode', 'scope']),
      points: many((read) => read.scope.take(pointsOfBand)(read)),
    },
  },
];
