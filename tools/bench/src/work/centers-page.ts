import { type IndicatorCode, indicatorByCode } from '@wanchuang/domain-indicators';
import {
  boolean,
  constant,
  decimal,
  items,
  type Json,
  listOf,
  object,
  orNull,
  quoted,
  raw,
  sqlOf,
  text,
} from '../baseline/json';
import type { Place } from './place';
import { departmentOfficer, leader, type Viewpoint } from './viewpoint';
import { readDocument, type Work } from './work';

const indicators: readonly IndicatorCode[] = [
  'RD_INVESTMENT',
  'PATENTS_INVENTION',
  'PATENTS_UTILITY',
  'PATENT_APPLICATIONS',
  'TECH_CONTRACT_VOLUME',
];
export const pageSize = 50;

const yearsUpTo = (year: number): readonly number[] => [year - 2, year - 1, year];

/** The fifteen values of one center, each picked by a filter out of the rows of that center. */
const series = (years: readonly number[]): Json =>
  items(
    indicators.map((code) => {
      const { id } = indicatorByCode(code);
      const points = years.map((year) =>
        object({
          year: constant(year),
          value: orNull(`max(f.value) FILTER (WHERE f.indicator_id = ${id} AND f.year = ${year})`, decimal),
          provisional: constant(false),
        }),
      );
      return object({ indicatorCode: constant(code), points: items(points) });
    }),
  );

const organisation = (alias: string): Json =>
  orNull(`${alias}.id`, (id) => object({ id: quoted(id, 'organisation_'), name: text(`${alias}.name`) }));

const center = object({
  id: quoted('c.id', 'center_'),
  code: text('c.code'),
  name: text('c.name'),
  nameEn: orNull('c.name_en', text),
  status: quoted('c.status'),
  recognisedOn: orNull('c.recognised_on', quoted),
  field: object({ code: quoted('field.code'), nameZh: text('field.name_zh'), nameEn: text('field.name_en') }),
  department: organisation('department'),
  host: organisation('host'),
  series: raw('coalesce(s.json, missing.json)'),
});

export const byName = 'name COLLATE "zh-x-icu"';

/**
 * The centers of the page, as `page`, and one more in `top`: keys are sorted first and rows fetched for the page alone. IS TRUE
 * keeps the planner, which does not know how much lies below $1, from a loop over jurisdictions.
 */
export const firstCenters = (rule: string): string => `top AS MATERIALIZED (
    SELECT id, name FROM center WHERE withdrawn_at IS NULL
      AND (jurisdiction_id IN (SELECT descendant_id FROM jurisdiction_closure WHERE ancestor_id = $1)) IS TRUE${rule}
    ORDER BY ${byName}, id LIMIT ${pageSize + 1}
  ), page AS MATERIALIZED (
    SELECT c.* FROM (SELECT id FROM top ORDER BY ${byName}, id LIMIT ${pageSize}) first JOIN center c USING (id)
  )`;

// The values of all centers of the page come from one scan of one index.
const baseline = ({ year }: Place, rule: string): string => {
  const years = yearsUpTo(year);
  const ids = indicators.map((code) => indicatorByCode(code).id).join(', ');
  const answer = object({
    data: object({
      centers: object({
        nodes: listOf(center, `c.${byName}, c.id`),
        pageInfo: object({ hasNextPage: boolean('(SELECT count(*) FROM top) > 50') }),
      }),
    }),
  });
  return `WITH ${firstCenters(rule)}, series AS MATERIALIZED (
    SELECT f.center_id, ${sqlOf(series(years))} AS json FROM indicator_fact f
    WHERE f.center_id = ANY(ARRAY(SELECT id FROM page)) AND f.known_until IS NULL
      AND f.indicator_id = ANY(ARRAY[${ids}]::smallint[]) AND f.year = ANY(ARRAY[${years.join(', ')}]::smallint[])
    GROUP BY f.center_id
  ), missing AS (
    SELECT ${sqlOf(series(years))} AS json FROM indicator_fact f WHERE false
  )
  SELECT ${sqlOf(answer)} AS body FROM page c
  JOIN field ON field.id = c.field_id
  LEFT JOIN organisation department ON department.id = c.department_id
  LEFT JOIN organisation host ON host.id = c.host_id
  LEFT JOIN series s ON s.center_id = c.id
  CROSS JOIN missing`;
};

/** The leader holds the place that is asked about: its condition is the rule's. */
const ruleOf = (viewpoint: Viewpoint): string =>
  viewpoint === leader ? '' : ` AND ${viewpoint.condition('center', '$2')}`;

const centersPageOf = (viewpoint: Viewpoint): Work => ({
  name: `Q1${viewpoint.suffix}`,
  title: `a page of 50 centers with three years of five indicators, ${viewpoint.says}`,
  viewer: viewpoint.viewer,
  goal: viewpoint === leader ? { national: 0.8 } : {},
  document: readDocument('centers-page'),
  baseline: (place) => baseline(place, ruleOf(viewpoint)),
  variants: (place) => {
    const { jurisdictionId, year } = place;
    return [
      {
        variables: { jurisdictionId: `jurisdiction_${jurisdictionId}`, indicators, fromYear: year - 2, toYear: year },
        values: viewpoint === leader ? [jurisdictionId] : [jurisdictionId, viewpoint.value(place)],
      },
    ];
  },
});

export const centersPage = centersPageOf(leader);
export const centersPageOfDepartment = centersPageOf(departmentOfficer);
