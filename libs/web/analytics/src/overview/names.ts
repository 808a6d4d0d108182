import { type Label, findIndicator } from '@wanchuang/domain-indicators';
import { allFields } from '@wanchuang/domain-registry';
import { type Language, languageTag, localName, nameOf, sayIn } from '@wanchuang/web-client';
import { type SeriesColour, type ToneName, fieldTones, orderedTones, seriesColour } from '@wanchuang/web-ui';
import { restKey, unsortedKey, wholeKey } from './plot-data';
import type { PlotPart, Stack } from './plot-specs';
import { fieldShortText, partText, plotText } from './plot.text';

/** What stands behind the keys of groups. */
export interface GroupNames {
  readonly departments: readonly { readonly id: string; readonly name: string; readonly nameEn: string | null }[];
  readonly jurisdictions: readonly { readonly id: string; readonly nameZh: string; readonly nameEn: string }[];
}

type Known<E extends Readonly<Record<string, unknown>>> = keyof E & string;

const isKey = <E extends Readonly<Record<string, unknown>>>(entries: E, key: string): key is Known<E> => key in entries;

/** The full name of a group. */
export function groupName(stack: Stack | null, key: string, names: GroupNames, language: Language): string {
  const say = sayIn(plotText, language);
  if (key === unsortedKey) return say('unsorted');
  switch (stack) {
    case 'kind':
    case null:
      return isKey(partText.entries, key) ? sayIn(partText, language)(key) : key;
    case 'field': {
      const field = allFields.find(({ code }) => code === key);
      return field ? nameOf(field, language) : key;
    }
    case 'department': {
      const department = names.departments.find(({ id }) => id === key);
      return department ? localName(department, language) : key;
    }
    case 'jurisdiction': {
      const jurisdiction = names.jurisdictions.find(({ id }) => id === key);
      return jurisdiction ? nameOf(jurisdiction, language) : key;
    }
  }
}

/** The name of a group beside a column. */
export function shortGroupName(stack: Stack | null, key: string, names: GroupNames, language: Language): string {
  if (stack === 'field' && isKey(fieldShortText.entries, key)) return sayIn(fieldShortText, language)(key);
  return groupName(stack, key, names, language);
}

/** The colour of a group: a field's or a kind's own, or one by its place among the others. */
export function groupColour(stack: Stack | null, key: string, index: number, parts: readonly PlotPart[]): SeriesColour {
  return seriesColour(toneOf(stack, key, index, parts));
}

function toneOf(stack: Stack | null, key: string, index: number, parts: readonly PlotPart[]): ToneName {
  if (key === wholeKey) return parts[0]?.tone ?? 'sapphire';
  if (key === restKey || key === unsortedKey) return 'slate';
  if (stack === 'kind') return parts.find(({ indicatorCode }) => indicatorCode === key)?.tone ?? 'slate';
  if (stack === 'field') return isKey(fieldTones, key) ? fieldTones[key] : 'slate';
  return orderedTones[index % orderedTones.length] ?? 'slate';
}

/** The name of an indicator of the catalogue. */
export function indicatorLabel(code: string, language: Language): string {
  const indicator = findIndicator(code);
  return indicator ? nameOf(indicator, language) : code;
}

/** A label of the domain in a language. */
export const inLanguage = (label: Label, language: Language): string => label[language];

const currencyNames = new Map<string, Intl.DisplayNames>();

/** The name of a currency: `英镑`. The yuan is called 元 in official Chinese. */
export function currencyName(currency: string, language: Language): string {
  if (language === 'en') return currency;
  if (currency === 'CNY') return '元';
  const tag = languageTag[language];
  const names = currencyNames.get(tag) ?? new Intl.DisplayNames(tag, { type: 'currency' });
  currencyNames.set(tag, names);
  return names.of(currency) ?? currency;
}
