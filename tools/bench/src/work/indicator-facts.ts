import { indicatorByCode } from '@wanchuang/domain-indicators';
import { boolean, decimal, listOf, object, quoted, raw, sqlOf } from '../baseline/json';
import { measured } from './place';
import { departmentOfficer, leader, type Viewpoint } from './viewpoint';
import { readDocument, type Work } from './work';

const pageSize = 20_000;

const fact = object({
  center: object({ id: quoted('f.center_id', 'center_') }),
  year: raw('f.year'),
  value: decimal('f.value'),
});

// What is asked for stands in the covering index, which the rows come off in order; the centers stand in an index, too.
// There are no more centers than a page holds, so that the row behind the page need not be left out again.
const baseline = (rule: string): string => {
  const answer = object({
    data: object({
      indicatorFacts: object({
        nodes: listOf(fact, 'f.center_id'),
        pageInfo: object({ hasNextPage: boolean(`count(*) > ${pageSize}`) }),
      }),
    }),
  });
  return `SELECT ${sqlOf(answer)} AS body FROM (
    SELECT center_id, year, value FROM indicator_fact
    WHERE indicator_id = $2 AND year = $3 AND known_until IS NULL AND center_id = ANY(ARRAY(
      SELECT id FROM center WHERE withdrawn_at IS NULL
        AND jurisdiction_id = ANY(ARRAY(SELECT descendant_id FROM jurisdiction_closure WHERE ancestor_id = $1))${rule}
    )) ORDER BY center_id LIMIT ${pageSize + 1}
  ) f`;
};

/** The leader holds the place that is asked about: its condition is the rule's. */
const ruleOf = (viewpoint: Viewpoint): string =>
  viewpoint === leader ? '' : ` AND ${viewpoint.condition('center', '$4')}`;

const indicatorFactsOf = (viewpoint: Viewpoint): Work => ({
  name: `Q4${viewpoint.suffix}`,
  title: `one indicator's values of one year, in one page of indicatorFacts, ${viewpoint.says}`,
  viewer: viewpoint.viewer,
  goal: viewpoint === leader ? { national: 0.8, district: 0.55 } : {},
  document: readDocument('indicator-facts'),
  baseline: () => baseline(ruleOf(viewpoint)),
  variants: (place) => {
    const { jurisdictionId, year } = place;
    const asked = [jurisdictionId, indicatorByCode(measured).id, year];
    return [
      {
        variables: { jurisdictionId: `jurisdiction_${jurisdictionId}`, indicatorCodes: [measured], year },
        values: viewpoint === leader ? asked : [...asked, viewpoint.value(place)],
      },
    ];
  },
});

export const indicatorFacts = indicatorFactsOf(leader);
export const indicatorFactsOfDepartment = indicatorFactsOf(departmentOfficer);
