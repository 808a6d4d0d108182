import { organisationKindLabels, recordEntryKindLabels } from '@wanchuang/domain-registry';
import type { FindingValue, ParameterUnit } from '@wanchuang/domain-policy';
import { type Language, languageTag, sayIn } from '@wanchuang/web-client';
import { grouped, moneyText, percentText } from '@wanchuang/web-ui';
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
  if (unit === 'CNY') return moneyText(value, { language: languageTag[language], currency: 'CNY' });
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
  return value.map((code) => codeWord(code, language)).join(language === 'zh' ? '、' : ', ');
};
