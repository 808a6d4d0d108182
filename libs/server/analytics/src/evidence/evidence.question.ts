import { readEvidence } from '@wanchuang/domain-indicators';
import { FactSource, Verification } from '@wanchuang/domain-operation';
import { CenterStatus } from '@wanchuang/domain-registry';
import { ExpectedError, type Given, numericId, type Reading } from '@wanchuang/server-platform';
import { allOf, badInput } from '@wanchuang/server-registry';
import { AggregateArgs, AggregateMeasureKind } from '../aggregate/aggregate.inputs';
import { planAggregates } from '../aggregate/aggregate.plan';
import { type AggregateQuestion, questionOf } from '../aggregate/aggregate.question';

/** What a reference says, as the arguments of the aggregate that has the figure, and what no filter of the API says. */
interface EvidenceArgs extends AggregateArgs {
  readonly onlyJurisdictionId: string | null;
  readonly departmentsLeft: 'NONE' | 'REST' | null;
  readonly sourceCurrency: string | null;
}

const isKeyOf = <Known extends object>(known: Known, value: string): value is Extract<keyof Known, string> =>
  Object.hasOwn(known, value);

/** The values, each of which must be known. */
const knownOf = <Known extends object>(
  place: string,
  known: Known,
  values: readonly string[] | null,
): Extract<keyof Known, string>[] | null =>
  values?.map((value) => {
    if (isKeyOf(known, value)) return value;
    throw badInput(place, value, `'${value}' is none of ${Object.keys(known).join(', ')}`);
  }) ?? null;

/** What is wrong with a measure is wrong with the reference. */
const checked = (text: string, place: string, args: EvidenceArgs): EvidenceArgs => {
  try {
    planAggregates(args);
    return args;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    throw new ExpectedError(error.code, `${place}: ${error.message}`, { place, value: text });
  }
};

/**
 * The reference of a figure as a question.
 * @throws ExpectedError BAD_USER_INPUT that names what of it says nothing, or nothing that there is
 */
const argumentsOf = (text: string, place: string): EvidenceArgs => {
  const read = readEvidence(text);
  if ('fault' in read) throw badInput(place, text, `'${read.fault}' is no part of a figure’s reference`);
  const { of } = read;
  const [kind] = knownOf(place, AggregateMeasureKind, [of.measure]) ?? [];
  if (!kind) throw badInput(place, text, 'a reference begins with a measure');
  const isRatio = kind === 'RATIO';
  const [above] = of.indicatorCodes;
  return checked(text, place, {
    filter: {
      jurisdictionId: of.onlyJurisdictionId ?? of.jurisdictionId,
      centerIds: of.centerIds ? [...of.centerIds] : null,
      indicatorCodes: of.indicatorCodes.length > 0 && !isRatio ? [...of.indicatorCodes] : null,
      fromYear: of.fromYear,
      toYear: of.toYear,
      fieldCodes: of.fieldCodes ? [...of.fieldCodes] : null,
      departmentIds: of.departmentIds ? [...of.departmentIds] : null,
      statuses: knownOf(place, CenterStatus, of.statuses),
      sources: knownOf(place, FactSource, of.sources),
      verifications: knownOf(place, Verification, of.verifications),
    },
    groupBy: kind === 'SOURCE_SUM' ? ['SOURCE_CURRENCY'] : [],
    measures: [{ kind, ...(isRatio ? { of: above } : {}), over: of.over, per: of.per, as: 'figure' }],
    asOf: of.asOf === null ? null : new Date(of.asOf),
    onlyJurisdictionId: of.onlyJurisdictionId,
    departmentsLeft: of.departmentsLeft,
    sourceCurrency: of.sourceCurrency,
  });
};

const ofCenters = (condition: string): string =>
  `fact.center_id IN (SELECT left_over.id FROM center left_over WHERE ${condition})`;

/** Centers that the filter's jurisdiction keeps under no department of its own. */
const withoutDepartment = (args: Given<EvidenceArgs>): string | null => {
  const left = args.lookAt(({ departmentsLeft }) => departmentsLeft);
  if (left === null) return null;
  const jurisdiction = args.at('filter').at('jurisdictionId');
  if (left === 'NONE' || !jurisdiction.isGiven) return ofCenters('left_over.department_id IS NULL');
  const key = jurisdiction.bind('int', (id, place) => numericId('jurisdiction', id, place));
  return ofCenters(`(left_over.department_id IS NULL OR left_over.jurisdiction_id <> ${key})`);
};

const ofCurrency = (args: Given<EvidenceArgs>): string | null => {
  const currency = args.at('sourceCurrency');
  if (!currency.isGiven) return null;
  const isNone = currency.lookAt((code) => code === 'NONE');
  return isNone ? 'fact.source_currency IS NULL' : `fact.source_currency = ${currency.bind('text')}`;
};

const ofOnePlace = (args: Given<EvidenceArgs>): string | null => {
  const only = args.at('onlyJurisdictionId');
  if (!only.isGiven) return null;
  return ofCenters(
    `left_over.jurisdiction_id = ${only.bind('int', (id, place) => numericId('jurisdiction', id, place))}`,
  );
};

/**
 * The figure that a reference names, asked for as an aggregate: what opens it computes it, and under the same rules.
 * Its refusals: those of an aggregate.
 */
export const evidenceQuestion = (read: Reading): AggregateQuestion => {
  const args = read.args<{ of: string }>().at('of').as(argumentsOf);
  const question = questionOf(read, args);
  const also = [ofOnePlace(args), withoutDepartment(args), ofCurrency(args)].filter((one) => one !== null);
  return { ...question, facts: { ...question.facts, also: also.length > 0 ? [allOf(also)] : [] } };
};
