import { findIndicator, readEvidence } from '@wanchuang/domain-indicators';
import { type Language, languageTag } from '@wanchuang/web-client';
import { type ValueFormat, countFormat, divideDecimals, grouped } from '@wanchuang/web-ui';
import { figureFormat } from '../figures/figure-format';
import type { Evidence } from './evidence-words';

/** The currency that the values are in; a figure never adds up several. */
export const currencyOf = ({ jurisdiction, facts }: Evidence): string =>
  facts.nodes[0]?.center.jurisdiction.currency ?? jurisdiction?.currency ?? 'CNY';

export type FigureFormat = Pick<ValueFormat, 'figure' | 'full' | 'exact' | 'unit'>;

/** A ratio has twelve places; as many are read at a glance. */
const shownPlaces = 4;

/** A number that is of no unit. */
const plainFormat = (unit: string): FigureFormat => ({
  figure: (value) => grouped(divideDecimals(value, '1', shownPlaces) ?? value),
  full: (value) => `${grouped(value)} ${unit}`.trim(),
  exact: (value) => `${grouped(value)} ${unit}`.trim(),
  unit,
});

/** How the figure itself is written: a ratio and a number of values are in no indicator's unit. */
export function figureOf(evidence: Evidence, language: Language): FigureFormat {
  const { measure, value, indicators } = evidence;
  const code = indicators[0]?.code ?? '';
  if (measure === 'COUNT') return countFormat(value, { language: languageTag[language], unit: '' });
  if (measure === 'RATIO') return plainFormat('');
  if (measure === 'SOURCE_SUM') {
    const read = readEvidence(evidence.of);
    return plainFormat('of' in read ? (read.of.sourceCurrency ?? '') : '');
  }
  return findIndicator(code)
    ? figureFormat(code, [value], { language, currency: currencyOf(evidence) })
    : plainFormat('');
}
