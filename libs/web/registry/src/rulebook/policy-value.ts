import { organisationKindLabels, recordEntryKindLabels } from '@wanchuang/domain-registry';
import type { FindingValue, ParameterUnit } from '@wanchuang/domain-policy';
import { type Language, languageTag, sayIn } from '@wanchuang/web-client';
import { grouped, moneyFormat, percentText } from '@wanchuang/web-ui';
import { policyCodeText, policyValueText } from './rulebook-terms.text';

type Labels = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

const codes: Labels = { ...organisationKindLabels, ...recordEntryKindLabels, ...policyCodeText.entries };

const codeWord = (code: string, language: Language): string => codes[code]?.[language] ?? code;

const countedUnits = ['year', 'month', 'day', 'working-day', 'person', 'point'] as const;
const counted = (unit: ParameterUnit) => countedUnits.find((one) => one === unit);

/** A share as it is written: `1/3` stays a fraction. */
const shareText = (value: string): string => (value.includes('/') ? value : percentText(value, 0));

const textOf = (value: string, unit: ParameterUnit | null, language: Language): string => {
  const say = sayIn(policyValueText, language);
  // to the last yuan: what is a hair below a limit must not look equal to it
  if (unit === 'CNY') return moneyFormat(value, { language: languageTag[language], currency: 'CNY' }).exact(value);
  if (unit === 'm2') return say('m2', { value: grouped(value) });
  if (unit === 'rate') return shareText(value);
  if (unit === 'code') return codeWord(value, language);
  if (unit === 'month-day') {
    const [month = '', day = ''] = value.split('-');
    return say('monthDay', { month: Number(month), day: Number(day) });
  }
  return value;
};

/** A value of the policy, or one that is held against it, in words with its unit. */
export const policyValueWords = (
  value: FindingValue | null,
  unit: ParameterUnit | null,
  language: Language,
): string => {
  const say = sayIn(policyValueText, language);
  if (value === null) return say('none');
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  if (typeof value === 'number') {
    const one = unit === null ? undefined : counted(unit);
    return one === undefined ? String(value) : say(one, { count: value });
  }
  if (typeof value === 'string') return textOf(value, unit, language);
  if (value.length === 0) return say('empty');
  return value.map((code) => codeWord(code, language)).join(language === 'zh' ? '、' : ', ');
};

const units: readonly ParameterUnit[] = [
  'rate',
  'year',
  'month',
  'day',
  'working-day',
  'month-day',
  'pattern',
  'person',
  'm2',
  'CNY',
  'point',
  'code',
  'yes-no',
];

/** A unit as the API has it; null: none that values of the policy have. */
export const parameterUnitOf = (unit: string | null): ParameterUnit | null => units.find((one) => one === unit) ?? null;

/** A value as the API writes it: numbers and truth as text, codes with commas between them. */
export const valueOfText = (text: string, unit: ParameterUnit | null): FindingValue => {
  if (unit === 'yes-no') return text === 'true';
  if (unit === 'code') return text.split(',');
  return unit !== null && counted(unit) !== undefined ? Number(text) : text;
};

/** The same of a value and a unit as the API has them. */
export const policyTextWords = (text: string | null, unit: string | null, language: Language): string => {
  const known = parameterUnitOf(unit);
  return policyValueWords(text === null ? null : valueOfText(text, known), known, language);
};
