import { numericId, type Reader } from '@wanchuang/server-platform';
import { allOf, type Bindings } from '../reading/bindings';
import { checkYear, checkYears, searchPattern } from '../reading/check-input';
import { indicatorKey } from '../reading/indicator-key';
import { centerScope, resolveScope } from '../reading/scope';
import type { CenterEvaluatedFilter, CenterFilter, CenterValueFilter } from './center.inputs';

const matches = (pattern: string): string => `(
  center.name ILIKE ${pattern} OR center.name_en ILIKE ${pattern} OR center.code ILIKE ${pattern}
  OR EXISTS (SELECT 1 FROM center_former_name former WHERE former.center_id = center.id AND former.name ILIKE ${pattern})
  OR EXISTS (SELECT 1 FROM organisation host WHERE host.id = center.host_id AND (host.name ILIKE ${pattern} OR host.name_en ILIKE ${pattern}))
  OR EXISTS (SELECT 1 FROM organisation_former_name former WHERE former.organisation_id = center.host_id AND former.name ILIKE ${pattern}))`;

const hasValue = ({ indicatorCode, year }: CenterValueFilter, bindings: Bindings): string => {
  const key = bindings.bind(indicatorKey('filter.hasValue.indicatorCode', indicatorCode));
  checkYear('filter.hasValue.year', year);
  return `EXISTS (SELECT 1 FROM indicator_fact fact WHERE fact.center_id = center.id
    AND fact.indicator_id = ${key} AND fact.year = ${bindings.bind(year)} AND fact.known_until IS NULL)`;
};

const evaluated = ({ fromYear, toYear, grades }: CenterEvaluatedFilter, bindings: Bindings): string => {
  checkYears(['filter.evaluated.fromYear', fromYear], ['filter.evaluated.toYear', toYear]);
  const graded = grades ? ` AND result.grade = ANY(${bindings.bind(grades)}::text[])` : '';
  return `EXISTS (SELECT 1 FROM evaluation_result result JOIN evaluation_cycle cycle ON cycle.id = result.cycle_id
    WHERE result.center_id = center.id AND cycle.from_year = ${bindings.bind(fromYear)} AND cycle.to_year = ${bindings.bind(toYear)}${graded})`;
};

const recognised = (
  { recognisedFromYear: from, recognisedToYear: to }: CenterFilter,
  bindings: Bindings,
): string | null => {
  checkYears(['filter.recognisedFromYear', from], ['filter.recognisedToYear', to]);
  return (
    allOf([
      from == null ? null : `center.recognised_on >= ${bindings.bind(`${from}-01-01`)}::date`,
      to == null ? null : `center.recognised_on <= ${bindings.bind(`${to}-12-31`)}::date`,
    ]) || null
  );
};

/**
 * What a filter says, as a condition on `center`.
 * @throws ExpectedError BAD_USER_INPUT that names the place of an unknown code or id, or of a year out of bounds.
 */
export const centerConditions = async (reader: Reader, filter: CenterFilter, bindings: Bindings): Promise<string> => {
  const scope = await resolveScope(reader, filter);
  const keys = filter.ids?.map((id, index) => numericId('center', id, `filter.ids[${index}]`)) ?? null;
  const pattern = searchPattern('filter.search', filter.search);
  return allOf([
    centerScope(scope, bindings),
    keys && `center.id = ANY(${bindings.bind(keys)}::int[])`,
    filter.legalForms ? `center.legal_form = ANY(${bindings.bind(filter.legalForms)}::text[])` : null,
    recognised(filter, bindings),
    pattern === null ? null : matches(bindings.bind(pattern)),
    filter.hasValue ? hasValue(filter.hasValue, bindings) : null,
    filter.evaluated ? evaluated(filter.evaluated, bindings) : null,
  ]);
};
