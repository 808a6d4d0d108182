import { Carried, columns, many, type Reading, type Rows, Scope, type TypeReads } from '@wanchuang/server-platform';
import { type Figures, figuresOf } from './figures';

/** Below this, a quartile would tell what single centers have. */
const fewestPeers = 5;

/** Where the points of a band come from. */
const pointsOfBand = new Carried<(read: Reading) => Rows>('the points of a band');

/**
 * Quartiles of the row's peers, itself left out, by indicator, year and whether they are those of its field alone. Peers
 * count whoever looks, because quartiles of five name nobody, but only beside facts of the row's own that show. Regions have no field. OFFSET keeps PostgreSQL, which cannot guess
 * how much a range of years holds, to reading the facts of one peer after the other.
 */
const quartilesSql = (read: Reading, { keys, fromYear, toYear }: Figures): string => {
  const own = read.row;
  const mine = read.visible('IndicatorFact', 'mine', 'center');
  const isCompared =
    mine === 'TRUE' ? '' : `AND EXISTS (SELECT FROM indicator_fact mine WHERE mine.center_id = ${own}.id AND ${mine})`;
  return `SELECT fact.indicator_id, fact.year, part.is_field, count(*) AS peers,
      percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY fact.value) AS quartiles
    FROM center peer
    CROSS JOIN LATERAL (
      SELECT indicator_id, year, value FROM indicator_fact
      WHERE center_id = peer.id AND indicator_id = ANY(${keys}) AND year BETWEEN ${fromYear} AND ${toYear}
        AND known_until IS NULL OFFSET 0
    ) fact
    CROSS JOIN (VALUES (FALSE), (TRUE)) part (is_field)
    WHERE peer.jurisdiction_id = ${own}.jurisdiction_id AND peer.id <> ${own}.id AND peer.withdrawn_at IS NULL ${isCompared}
      AND (NOT part.is_field OR (peer.field_id = ${own}.field_id AND ${own}.field_id <> 0))
    GROUP BY fact.indicator_id, fact.year, part.is_field`;
};

const quartile = (place: number, name: string): string =>
  `CASE WHEN found.peers >= ${fewestPeers} THEN round(found.quartiles[${place}]::numeric, 4) END AS ${name}`;

const pointsSql = (figures: Figures, found: string, band: string): string => `
  SELECT asked.year, asked.place, coalesce(found.peers, 0) AS peers,
    ${quartile(1, 'p25')}, ${quartile(2, 'median')}, ${quartile(3, 'p75')}
  FROM ${figures.years('asked')} LEFT JOIN ${found} found ON found.year = asked.year
    AND found.indicator_id = ${band}.indicator_id AND found.is_field = (${band}.scope = 'FIELD')`;

const bandsSql = (figures: Figures, found: string): string => `
  SELECT asked.*, CASE WHEN EXISTS (
      SELECT FROM ${found} found WHERE found.indicator_id = asked.indicator_id AND found.is_field AND found.peers >= ${fewestPeers}
    ) THEN 'FIELD' ELSE 'JURISDICTION' END AS scope
  FROM ${figures.asked('asked')}`;

/**
 * Quartiles of the other centers of the same field and jurisdiction; where in no year 5 of them have a value, of the
 * jurisdiction's.
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
