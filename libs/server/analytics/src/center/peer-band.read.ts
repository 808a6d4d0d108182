import { disclosureRule } from '@wanchuang/domain-access';
import { Carried, columns, many, type Reading, type Rows, Scope, type TypeReads } from '@wanchuang/server-platform';
import { type Figures, figuresOf } from './figures';

const { fewestOthers, fewestHosts } = disclosureRule;

/** Where the points of a band come from. */
const pointsOfBand = new Carried<(read: Reading) => Rows>('the points of a band');

/** Which organisations belong together: of each host of the row's jurisdiction, the topmost parent. OFFSET keeps PostgreSQL from reading all organisations to find a few. */
const hostGroupsSql = (own: string): string => `
  above (host_id, id, parent_id) AS (
    SELECT id, id, parent_id FROM organisation
    WHERE id IN (SELECT sibling.host_id FROM center sibling WHERE sibling.jurisdiction_id = ${own}.jurisdiction_id)
    UNION SELECT above.host_id, up.id, up.parent_id FROM above
    CROSS JOIN LATERAL (SELECT id, parent_id FROM organisation WHERE id = above.parent_id OFFSET 0) up),
  host_group AS (SELECT host_id, id AS top FROM above WHERE parent_id IS NULL)`;

/** Whose figures somebody knows who knows those of the row; a region has no host and stands for itself. */
const groupOf = (row: string, top: string): string => `coalesce(${top}, ${row}.host_id, -${row}.id)`;

/** Other hosts' centers of the jurisdiction with their groups. They count whoever looks, but only beside facts of the row's own that show. */
const peersSql = (read: Reading): string => {
  const own = read.row;
  const mine = read.visible('IndicatorFact', 'mine', 'center');
  const isCompared =
    mine === 'TRUE' ? '' : `AND EXISTS (SELECT FROM indicator_fact mine WHERE mine.center_id = ${own}.id AND ${mine})`;
  return `
    SELECT unit.id, unit.field_id, ${groupOf('unit', 'host_group.top')} AS owner
    FROM center unit LEFT JOIN host_group ON host_group.host_id = unit.host_id
    WHERE unit.jurisdiction_id = ${own}.jurisdiction_id AND unit.withdrawn_at IS NULL ${isCompared}
      AND ${groupOf('unit', 'host_group.top')}
        <> ${groupOf(own, `(SELECT top FROM host_group WHERE host_group.host_id = ${own}.host_id)`)}`;
};

/**
 * What peers have. OFFSET keeps PostgreSQL, which cannot guess how much a range of years holds, to reading the facts of
 * one peer after the other.
 */
const heldSql = ({ fromYear, toYear }: Figures, keys: string, which = ''): string => `
  SELECT fact.*, peer.field_id, peer.owner FROM peer
  CROSS JOIN LATERAL (
    SELECT indicator_id, year, value FROM indicator_fact
    WHERE center_id = peer.id AND indicator_id = ANY(${keys}) AND year BETWEEN ${fromYear} AND ${toYear}
      AND known_until IS NULL OFFSET 0
  ) fact ${which}`;

/** Whether a group of peers is one that may be told of. */
const isLarge = `count(*) >= ${fewestOthers} AND count(DISTINCT owner) >= ${fewestHosts}`;

const groupsSql = (from: string, isField: boolean): string => `
  SELECT indicator_id, year, ${isField} AS is_field, array_agg(value ORDER BY value) AS held
  FROM ${from} GROUP BY 1, 2 HAVING ${isLarge}`;

/** Not one peer's value but the mean of at least three that stand around the place, in coarse steps. */
const quartile = (quarters: number, name: string): string => {
  const at = `${quarters} * (cardinality(held) - 1)`; // in quarters of a place: whole numbers are quick to divide
  return `round_coarsely((SELECT avg(value) FROM unnest(held[${at} / 4 : (${at} + 3) / 4 + 2]) AS near (value))) AS ${name}`;
};

/**
 * Quartiles of the row's peers by indicator and year: a field that is large enough stands alone, all others are one part.
 * Parts have no center in common, so that whoever has centers in two fields has nothing to subtract. What other fields
 * have is read for those indicators only in which the row's own never stands alone: elsewhere nobody is shown it.
 */
const quartilesSql = (read: Reading, figures: Figures): string => `
  WITH RECURSIVE ${hostGroupsSql(read.row)},
  peer AS MATERIALIZED (${peersSql(read)}),
  of_field AS MATERIALIZED (${groupsSql(
    `(${heldSql(figures, figures.keys, `WHERE peer.field_id = ${read.row}.field_id AND peer.field_id <> 0`)}) own`,
    true,
  )}),
  other AS MATERIALIZED (${heldSql(
    figures,
    `ARRAY(SELECT key FROM unnest(${figures.keys}) key WHERE key NOT IN (SELECT indicator_id FROM of_field))`,
  )}),
  alone AS (SELECT indicator_id, year, field_id FROM other WHERE field_id <> 0 GROUP BY 1, 2, 3 HAVING ${isLarge}),
  together AS (SELECT other.* FROM other LEFT JOIN alone USING (indicator_id, year, field_id) WHERE alone.year IS NULL)
  SELECT indicator_id, year, is_field, cardinality(held) AS peers,
    ${quartile(1, 'p25')}, ${quartile(2, 'median')}, ${quartile(3, 'p75')}
  FROM (SELECT * FROM of_field UNION ALL ${groupsSql('together', false)}) groups`;

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
