import type { Reader, RequestContext } from '@wanchuang/server-platform';
import { manyForEach } from '@wanchuang/server-registry';
import { type FiguresRequest, yearsOf } from './figures-request';
import type { PeerBandType, PeerPointType, PeerScope } from './peer-band.type';

/** Below this, a quartile would tell what single centers have. */
const fewestPeers = 5;

interface BandRow extends PeerPointType {
  centerKey: number;
  scope: PeerScope;
  indicatorKey: number;
}

const quartile = (share: number, name: string): string =>
  `round((percentile_cont(${share}) WITHIN GROUP (ORDER BY peer.value))::numeric, 4) AS ${name}`;

const bandSql = (scope: PeerScope, isPeer: string): string => `
  SELECT own.id AS "centerKey", '${scope}' AS scope, peer.indicator_id AS "indicatorKey", peer.year, count(*)::int AS peers,
    ${quartile(0.25, 'p25')}, ${quartile(0.5, 'median')}, ${quartile(0.75, 'p75')}
  FROM own JOIN peer ON peer.jurisdiction_id = own.jurisdiction_id AND peer.center_id <> own.id ${isPeer}
  GROUP BY own.id, peer.indicator_id, peer.year`;

const readBands = async (
  reader: Reader,
  { indicatorKeys, fromYear, toYear }: FiguresRequest,
  centerKeys: readonly number[],
): Promise<BandRow[][]> => {
  const rows = await reader.rows<BandRow>(
    `WITH own AS (SELECT id, jurisdiction_id, field_id FROM center WHERE id = ANY($1::int[])),
     peer AS (
       SELECT center.jurisdiction_id, center.field_id, fact.center_id, fact.indicator_id, fact.year, fact.value
       FROM center JOIN indicator_fact fact ON fact.center_id = center.id
       WHERE center.jurisdiction_id IN (SELECT jurisdiction_id FROM own) AND center.withdrawn_at IS NULL
         AND fact.indicator_id = ANY($2::int[]) AND fact.year BETWEEN $3 AND $4 AND fact.known_until IS NULL
     )
     ${bandSql('JURISDICTION', '')}
     UNION ALL ${bandSql('FIELD', 'AND peer.field_id = own.field_id AND own.field_id <> 0')}`,
    [centerKeys, indicatorKeys, fromYear, toYear],
  );
  return manyForEach(centerKeys, rows, (row) => row.centerKey);
};

const hasEnough = (rows: readonly BandRow[]): boolean => rows.some(({ peers }) => peers >= fewestPeers);

const toBand = (request: FiguresRequest, indicatorCode: string, rows: readonly BandRow[]): PeerBandType => {
  const inField = rows.filter((row) => row.scope === 'FIELD');
  const scope: PeerScope = hasEnough(inField) ? 'FIELD' : 'JURISDICTION';
  const points = yearsOf(request).map((year) => {
    const row = rows.find((found) => found.year === year && found.scope === scope);
    const { p25, median, p75 } = row && hasEnough([row]) ? row : { p25: null, median: null, p75: null };
    return { year, p25, median, p75, peers: row?.peers ?? 0 };
  });
  return { indicatorCode, scope, points };
};

/**
 * Quartiles of the other centers of the same field and jurisdiction; where in no year 5 of them have a value, of the
 * jurisdiction's. Those of all centers of the request are read in one statement.
 */
export const loadPeerBands = async (
  context: RequestContext,
  centerKey: number,
  request: FiguresRequest,
): Promise<PeerBandType[]> => {
  const rows = await context
    .loader(`center.peerBands ${JSON.stringify(request)}`, (keys: readonly number[]) =>
      readBands(context.reader, request, keys),
    )
    .load(centerKey);
  return request.indicators.map((code, index) =>
    toBand(
      request,
      code,
      rows.filter((row) => row.indicatorKey === request.indicatorKeys[index]),
    ),
  );
};
