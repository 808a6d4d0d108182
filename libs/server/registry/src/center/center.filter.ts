import { type Given, numericId, type Reading } from '@wanchuang/server-platform';
import { checkYear, checkYears, searchPattern } from '../reading/check-input';
import { allOf } from '../reading/conditions';
import { indicatorKey } from '../reading/indicator-key';
import { centerScope, scopeOf } from '../reading/scope';
import { visibleOf } from '../reading/visible-of';
import type { CenterFilter } from './center.inputs';

type GivenFilter = Given<CenterFilter | null | undefined>;

const matches = (pattern: string): string => `(
  center.name ILIKE ${pattern} OR center.name_en ILIKE ${pattern} OR center.code ILIKE ${pattern}
  OR EXISTS (SELECT FROM center_former_name former WHERE former.center_id = center.id AND former.name ILIKE ${pattern})
  OR EXISTS (SELECT FROM organisation host WHERE host.id = center.host_id AND (host.name ILIKE ${pattern} OR host.name_en ILIKE ${pattern}))
  OR EXISTS (SELECT FROM organisation_former_name former WHERE former.organisation_id = center.host_id AND former.name ILIKE ${pattern}))`;

const hasValue = (read: Reading, filter: GivenFilter): string | null => {
  const wanted = filter.at('hasValue');
  if (!wanted.isGiven) return null;
  wanted.at('year').check((year, place) => checkYear(place, year));
  const key = wanted.at('indicatorCode').bind('int', (code, place) => indicatorKey(place, code));
  return `EXISTS (SELECT FROM indicator_fact fact WHERE fact.center_id = center.id
    AND fact.indicator_id = ${key} AND fact.year = ${wanted.at('year').bind('int')} AND fact.known_until IS NULL AND ${visibleOf(read, 'IndicatorFact', 'fact')})`;
};

/** Of published cycles only: before, a filter would tell what grade a center is about to get (Art. 23). */
const evaluated = (read: Reading, filter: GivenFilter): string | null => {
  const wanted = filter.at('evaluated');
  if (!wanted.isGiven) return null;
  wanted.check((cycle, place) =>
    checkYears([`${place}.fromYear`, cycle?.fromYear], [`${place}.toYear`, cycle?.toYear]),
  );
  const grades = wanted.at('grades');
  const graded = grades.isGiven ? ` AND result.grade = ANY(${grades.bind('text[]')})` : '';
  return `EXISTS (SELECT FROM evaluation_result result JOIN evaluation_cycle cycle ON cycle.id = result.cycle_id
    WHERE result.center_id = center.id AND cycle.state IN ('PUBLISHED', 'CLOSED') AND cycle.from_year = ${wanted.at('fromYear').bind('int')}
      AND cycle.to_year = ${wanted.at('toYear').bind('int')}${graded} AND ${visibleOf(read, 'EvaluationResult', 'result')})`;
};

const recognised = (filter: GivenFilter): string => {
  const from = filter.at('recognisedFromYear');
  const to = filter.at('recognisedToYear');
  filter.check((given) => checkYears([from.place, given?.recognisedFromYear], [to.place, given?.recognisedToYear]));
  return allOf([
    from.isGiven ? `center.recognised_on >= ${from.bind('date', (year) => `${year}-01-01`)}` : null,
    to.isGiven ? `center.recognised_on <= ${to.bind('date', (year) => `${year}-12-31`)}` : null,
  ]);
};

/**
 * What a filter says, as a condition on `center`.
 * Its refusals: BAD_USER_INPUT that names the place of an unknown code or id, or of a year out of bounds.
 */
export const centerConditions = (read: Reading, filter: GivenFilter): string => {
  const ids = filter.at('ids');
  const [legalForms, host] = [filter.at('legalForms'), filter.at('hostId')];
  const keys = (given: readonly string[], place: string): number[] =>
    given.map((id, index) => numericId('center', id, `${place}[${index}]`));
  const pattern = searchPattern(filter.at('search'));
  return allOf([
    centerScope(read, scopeOf(filter)),
    ids.isGiven ? `center.id = ANY(${ids.bind('int[]', keys)})` : null,
    host.isGiven ? `center.host_id = ${host.bind('int', (id, place) => numericId('organisation', id, place))}` : null,
    legalForms.isGiven ? `center.legal_form = ANY(${legalForms.bind('text[]')})` : null,
    recognised(filter),
    pattern && matches(pattern),
    hasValue(read, filter),
    evaluated(read, filter),
  ]);
};
