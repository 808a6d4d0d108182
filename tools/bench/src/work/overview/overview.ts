import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { instant, type Json, list, numberOrNull, object, orNull, raw, sqlOf } from '../../baseline/json';
import { readSelection, select, type Selected, type Shape } from '../../baseline/selection';
import type { Place } from '../place';
import { leader } from '../viewpoint';
import type { Work } from '../work';
import { centerCells, centerFigures } from './centers';
import { evaluationCells, evaluations } from './evaluations';
import { movers } from './movers';
import { jurisdiction } from './records';
import { series, seriesCells } from './series';

// The dashboard's own document, so that the bench measures what leaders wait for. The baseline's SQL is put together
// from it once, at the start: when the page asks for something else, so does the baseline.
const document = readFileSync(
  join(__dirname, '../../../../../libs/web/analytics/src/overview/overview.graphql'),
  'utf8',
);

const patents = ['PATENTS_INVENTION', 'PATENTS_UTILITY', 'OTHER_IP', 'PATENT_APPLICATIONS'];
const contracts = ['TECH_CONTRACT_VOLUME'];
const kindsOfContract = ['DEVELOPMENT', 'TRANSFER', 'LICENSING', 'CONSULTING', 'SERVICE'];

/** What the page asks for when it opens: R&D investment by field, patents and contracts by kind, all years. */
const variables = ({ jurisdictionId }: Place): Readonly<Record<string, unknown>> => {
  const filter = {
    jurisdictionId: `jurisdiction_${jurisdictionId}`,
    fromYear: null,
    toYear: null,
    fieldCodes: null,
    departmentIds: null,
    statuses: null,
  };
  return {
    filter,
    unpicked: filter,
    place: { jurisdictionId: filter.jurisdictionId },
    picked: false,
    indicators: [
      'RD_INVESTMENT',
      ...patents,
      ...contracts,
      ...kindsOfContract.map((kind) => `TECH_CONTRACT_VOLUME_${kind}`),
      'TECH_CONTRACT_COUNT',
      'RD_STAFF_FTE',
    ],
    patents,
    contracts,
    investmentBy: 'FIELD',
    patentsBy: 'NONE',
    contractsBy: 'NONE',
  };
};

const shape: Shape = {
  jurisdiction,
  years: () => list(raw('y.year'), 'year y', 'y.year'),
  dataCutOff: () => orNull('bounds.cut_off', instant),
  latestYear: () => numberOrNull('bounds.latest'),
  centers: centerFigures,
  series,
  movers,
  evaluations,
};

const allFields = (fields: readonly Selected[]): readonly Selected[] =>
  fields.flatMap((field) => [field, ...allFields(field.fields)]);

const overviewOf = ({ fields, arguments: given }: Selected): Json => {
  const filter = given['filter'];
  const parts = typeof filter === 'object' && filter !== null ? Object.entries(filter) : [];
  const narrowing = parts.filter(([name, value]) => name !== 'jurisdictionId' && value !== null);
  if (narrowing.length === 0) return select('Overview', fields, shape);
  throw new Error(`the baseline knows the overview of a jurisdiction, not one narrowed by ${narrowing.join(' = ')}`);
};

const baseline = (place: Place): string => {
  const root = readSelection(document, variables(place));
  const seriesFields = allFields(root).filter(({ name }) => name === 'series');
  const answer = object({ data: select('Query', root, { overview: overviewOf }) });
  return `WITH bounds AS MATERIALIZED (
    SELECT min(year) AS first, max(year) AS last, max(year) FILTER (WHERE year <= $2::int) AS latest, max(known_from) AS cut_off
    FROM indicator_rollup WHERE jurisdiction_id = $1
  ), ${seriesCells(seriesFields)}, ${centerCells}, ${evaluationCells(place.policyCodes)}
  SELECT ${sqlOf(answer)} AS body FROM bounds JOIN jurisdiction j ON j.id = $1`;
};

export const overview: Work = {
  name: 'Q2',
  title: "the overview, by the dashboard's own document",
  viewer: leader.viewer,
  goal: { national: 0.5, district: 0.5 },
  document,
  baseline,
  variants: (place) => [{ variables: variables(place), values: [place.jurisdictionId, place.dueYear] }],
};

/** The same asked again while the data stay as they are. */
export const overviewAgain: Work = {
  ...overview,
  name: 'Q2c',
  title: 'the overview again, from the answers that are kept',
  goal: { national: 3, district: 3 },
  answersKept: true,
};
