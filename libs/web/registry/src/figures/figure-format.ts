import { type Label, type Unit, findIndicator, unitLabels } from '@wanchuang/domain-indicators';
import { type Language, languageTag, nameOf } from '@wanchuang/web-client';
import {
  type DecimalText,
  type ValueFormat,
  compareDecimals,
  countFormat,
  greatestDecimal,
  moneyFormat,
} from '@wanchuang/web-ui';

/** In which words and money figures are written. */
export interface FigureStyle {
  readonly language: Language;
  /** The place's currency, ISO 4217. */
  readonly currency: string;
}

/** Full-time equivalents have a part behind the point while they are few, and where the source has any. */
function placesOf(unit: Unit, values: readonly (DecimalText | null)[]): number {
  const hasParts = values.some((value) => value !== null && !/^\d+(\.0*)?$/.test(value));
  return unit === 'person-year' && hasParts && compareDecimals(greatestDecimal(values) ?? '0', '1000') < 0 ? 1 : 0;
}

/** The catalogue calls all that is counted items; Chinese counts rights, contracts and works by words of their own. */
const counters: readonly (readonly [codes: RegExp, Label])[] = [
  [/^(PATENT|OTHER_IP)/, { zh: '件', en: 'items' }],
  [/^(INCUBATED|SERVICE_CLIENTS|TECH_SMES)/, { zh: '家', en: 'firms' }],
  [/^PAPERS/, { zh: '篇', en: 'papers' }],
  [/^SERVICES_DELIVERED/, { zh: '次', en: 'times' }],
];

function counterOf(code: string, unit: Exclude<Unit, 'CNY'>): Label {
  return (unit === 'item' && counters.find(([codes]) => codes.test(code))?.[1]) || unitLabels[unit];
}

/** How the values of one indicator are written, in the unit that the greatest of them asks for. */
export function figureFormat(
  indicatorCode: string,
  values: readonly (DecimalText | null)[],
  { language, currency }: FigureStyle,
): ValueFormat {
  const unit = findIndicator(indicatorCode)?.unit ?? 'item';
  const greatest = greatestDecimal(values);
  if (unit === 'CNY') return moneyFormat(greatest, { language: languageTag[language], currency });
  return countFormat(greatest, {
    language: languageTag[language],
    unit: counterOf(indicatorCode, unit)[language],
    places: placesOf(unit, values),
  });
}

/** The name of an indicator, or its code where the catalogue has none. */
export function indicatorName(code: string, language: Language): string {
  const indicator = findIndicator(code);
  return indicator === undefined ? code : nameOf(indicator, language);
}
