import { allIndicators, type Dimension, type EvidenceReference, writeEvidence } from '@wanchuang/domain-indicators';
import { type Reading } from '@wanchuang/server-platform';
import type { AggregateArgs, AggregateGroup } from '../aggregate/aggregate.inputs';
import { groupings } from '../aggregate/aggregate.groups';
import type { Measure } from '../aggregate/aggregate.measures';
import { planAggregates } from '../aggregate/aggregate.plan';
import type { AggregateQuestion } from '../aggregate/aggregate.question';

/** The code of an indicator, found by its number in the database. */
export const codeByKey = (read: Reading, key: string): string => {
  const codes: string[] = [];
  for (const { id, code } of allIndicators) codes[id - 1] = code;
  return `(${read.plan.bindConstant(
    'text[]',
    Array.from(codes, (code) => code ?? null),
  )})[${key}]`;
};

/** A place among others rests on the sum that is placed. */
const measureName = ({ within, kind }: Measure): string => (within === null ? kind : 'SUM');

/** The indicators that a measure names, as far as it names any: a reference without one is of the whole catalogue. */
const codesOf = ({ filter, measures }: AggregateArgs, index: number, { of }: Measure): string[] =>
  measures[index]?.of || filter?.indicatorCodes ? of.map(({ code }) => code) : [];

/** What all rows of an answer have in common; what they are grouped by follows. */
const commonOf = (args: AggregateArgs, index: number): string => {
  const { groupBy, measures } = planAggregates(args);
  const measure = measures[index];
  if (!measure) throw new Error(`there is no measure ${index}`);
  const is = (group: AggregateGroup): boolean => groupBy.includes(group);
  const { filter } = args;
  const isOfIndicators = is('INDICATOR') || is('DIMENSION');
  return writeEvidence({
    measure: measureName(measure),
    indicatorCodes: isOfIndicators ? [] : codesOf(args, index, measure),
    over: measure.over[0]?.code ?? null,
    per: measure.per,
    fromYear: is('YEAR') ? null : (filter?.fromYear ?? null),
    toYear: is('YEAR') ? null : (filter?.toYear ?? null),
    jurisdictionId: is('JURISDICTION') ? null : (filter?.jurisdictionId ?? null),
    centerIds: is('CENTER') ? null : (filter?.centerIds ?? null),
    fieldCodes: is('FIELD') ? null : (filter?.fieldCodes ?? null),
    departmentIds: is('DEPARTMENT') ? null : (filter?.departmentIds ?? null),
    statuses: is('STATUS') ? null : (filter?.statuses ?? null),
    sources: filter?.sources ?? null,
    verifications: filter?.verifications ?? null,
    asOf: args.asOf?.toISOString() ?? null,
  });
};

const dimensions: readonly Dimension[] = [...new Set(allIndicators.map(({ dimension }) => dimension))];

/** The measure's indicators of each dimension. */
const codesByDimension = (args: AggregateArgs, index: number): string[] => {
  const of = planAggregates(args).measures[index]?.of ?? [];
  return dimensions.map((dimension) => of.flatMap((one) => (one.dimension === dimension ? [one.code] : [])).join('~'));
};

/** What a row's group adds to its reference. */
const partOf = (
  read: Reading,
  { args, shape }: AggregateQuestion,
  { group, index }: { readonly group: AggregateGroup; readonly index: number },
): string => {
  const key = `${read.row}."${groupings[group].column}"`;
  switch (group) {
    case 'YEAR':
      return key;
    case 'FIELD':
      return `'field_' || (SELECT code FROM field WHERE id = ${key})`;
    case 'DEPARTMENT':
      return `'organisation_' || coalesce(${key}::text, 'NONE')`;
    case 'JURISDICTION':
      return `'only_jurisdiction_' || ${key}`;
    case 'CENTER':
      return `'center_' || ${key}`;
    case 'INDICATOR':
      return codeByKey(read, key);
    case 'STATUS':
      return `'status_' || ${key}`;
    case 'SOURCE_CURRENCY':
      return `'currency_' || coalesce(${key}, 'NONE')`;
    case 'DIMENSION': {
      if (shape.groupBy.includes('INDICATOR')) return `NULL`; // the indicator tells it
      const texts = args.bind('text[]', (given) => codesByDimension(given, index));
      return `(${texts})[array_position(${read.plan.bindConstant('text[]', dimensions)}, ${key}::text)]`;
    }
  }
};

/** The reference of the figure of one measure in the row of a group. */
export const evidenceOfValue = (read: Reading, question: AggregateQuestion, index: number): string => {
  const common = question.args.bind('text', (given) => commonOf(given, index));
  const parts = question.shape.groupBy.map((group) => partOf(read, question, { group, index }));
  return `concat_ws('~', ${[common, ...parts].join(', ')})`;
};

/** The reference of one value of one indicator, year and center. */
export const evidenceOfFact = (read: Reading, fact: string): string => {
  const code = codeByKey(read, `${fact}.indicator_id`);
  // a value that was replaced is what was believed then; instants of the API have no more than milliseconds
  const then = `to_char(date_trunc('milliseconds', ${fact}.known_from + interval '999 microseconds') AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  return `concat_ws('~', 'SUM', ${code}, ${fact}.year, 'center_' || ${fact}.center_id, CASE WHEN ${fact}.known_until IS NOT NULL THEN 'asOf_' || ${then} END)`;
};

/** The parts of a reference that a filter makes, without the measure in front. */
export const writtenScope = (of: Partial<EvidenceReference>): string | null => {
  const [, ...parts] = writeEvidence({ measure: 'SUM', ...of }).split('~');
  return parts.length > 0 ? parts.join('~') : null;
};
