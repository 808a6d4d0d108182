import { type Language, type PublicMeasure, type SayOf, languageTag } from '@wanchuang/web-client';
import { figureFormat, indicatorName } from '@wanchuang/web-registry';
import { type DecimalText, type ValueFormat, countFormat } from '@wanchuang/web-ui';
import type { publicFiguresText } from './figures.text';

/** What the public is told figures of, in the order of the page. */
export const measures: readonly PublicMeasure[] = [
  'CENTERS',
  'RD_INVESTMENT',
  'PATENTS_INVENTION',
  'TECH_CONTRACT_VOLUME',
];

export interface MeasureStyle {
  readonly language: Language;
  readonly currency: string;
  readonly say: SayOf<typeof publicFiguresText>;
}

/** A measure's name: sums have that of their indicator. */
export function measureName(measure: PublicMeasure, { language, say }: MeasureStyle): string {
  return measure === 'CENTERS' ? say('CENTERS') : indicatorName(measure, language);
}

/** How the values of one measure are written, in the unit that the greatest of them asks for. */
export function measureFormat(
  measure: PublicMeasure,
  values: readonly (DecimalText | null)[],
  { language, currency, say }: MeasureStyle,
): ValueFormat {
  if (measure === 'CENTERS') return countFormat(null, { language: languageTag[language], unit: say('centersUnit') });
  return figureFormat(measure, values, { language, currency });
}
