import { type EvidenceReference, readEvidence } from '@wanchuang/domain-indicators';
import { allFields } from '@wanchuang/domain-registry';
import {
  centerStatusText,
  centerStatusValues,
  factSourceText,
  factSourceValues,
  type Language,
  localName,
  nameOf,
  sayIn,
  verificationText,
  verificationValues,
} from '@wanchuang/web-client';
import { grouped } from '@wanchuang/web-ui';
import { indicatorName } from '../figures/figure-format';
import { instantText } from '../figures/instant';
import type { EvidenceQuery } from './evidence.generated';
import { evidenceText } from './evidence.text';

export type Evidence = EvidenceQuery['evidence'];

/** Values that the program has words for; others stand as they are. */
const worded = <Value extends string>(
  values: readonly string[] | null,
  known: readonly Value[],
  say: (value: Value) => string,
): string[] =>
  (values ?? []).map((text) => {
    const value = known.find((one) => one === text);
    return value === undefined ? text : say(value);
  });

/** More indicators are counted in the title; the list names each. */
const mostNamed = 3;

function whatOf({ indicatorCodes, over, per }: EvidenceReference, language: Language): string {
  const say = sayIn(evidenceText, language);
  const above =
    indicatorCodes.length === 0
      ? say('allIndicators')
      : indicatorCodes.length > mostNamed
        ? say('andOthers', { first: indicatorName(indicatorCodes[0] ?? '', language), count: indicatorCodes.length })
        : indicatorCodes.map((code) => indicatorName(code, language)).join(say('several'));
  if (over === null) return above;
  const below = indicatorName(over, language);
  return per === null ? say('per', { above, below }) : say('perUnits', { above, below, per: grouped(per) });
}

function periodOf({ fromYear, toYear }: EvidenceReference): string | null {
  if (fromYear === null && toYear === null) return null;
  return fromYear === toYear ? `${fromYear}` : `${fromYear ?? ''}–${toYear ?? ''}`;
}

function placeOf({ onlyJurisdictionId }: EvidenceReference, { jurisdiction }: Evidence, language: Language): string[] {
  if (jurisdiction === null) return [];
  const place = nameOf(jurisdiction, language);
  return [onlyJurisdictionId === null ? place : sayIn(evidenceText, language)('only', { place })];
}

function narrowedBy(of: EvidenceReference, { departments, asOf }: Evidence, language: Language): string[] {
  const say = sayIn(evidenceText, language);
  const left = of.departmentsLeft && say(of.departmentsLeft === 'NONE' ? 'noDepartment' : 'otherDepartments');
  const currency = of.sourceCurrency === 'NONE' ? say('noCurrency') : of.sourceCurrency;
  const fields = (of.fieldCodes ?? []).map((code) => allFields.find((field) => field.code === code));
  return [
    fields.flatMap((field) => (field ? [nameOf(field, language)] : [])),
    departments.map((department) => localName(department, language)),
    left === null ? [] : [left],
    worded(of.statuses, centerStatusValues, sayIn(centerStatusText, language)),
    worded(of.sources, factSourceValues, sayIn(factSourceText, language)),
    worded(of.verifications, verificationValues, sayIn(verificationText, language)),
    currency === null ? [] : [currency],
    asOf === null ? [] : [say('asOf', { instant: instantText(asOf, language) })],
  ].flatMap((words) => (words.length > 0 ? [words.join(say('several'))] : []));
}

/** What a figure is of, in words: `2025年研发投入 · 万州区 · 42家中心`. */
export function evidenceTitle(evidence: Evidence, language: Language): string {
  const say = sayIn(evidenceText, language);
  const read = readEvidence(evidence.of);
  if ('fault' in read) return say('title');
  const { of } = read;
  const [what, period] = [whatOf(of, language), periodOf(of)];
  const [fact] = evidence.facts.nodes;
  const count = { count: evidence.centers };
  const ofOne = fact && evidence.centers === 1 ? localName(fact.center, language) : null;
  return [
    period === null ? what : say('ofYear', { year: period, what }),
    ...placeOf(of, evidence, language),
    ...narrowedBy(of, evidence, language),
    ofOne ?? say(fact?.center.kind === 'REGION' ? 'regions' : 'centers', count),
  ].join(' · ');
}
