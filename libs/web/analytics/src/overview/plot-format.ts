import { type Language, sayIn } from '@wanchuang/web-client';
import {
  type DecimalText,
  type MoneyStyle,
  type PlotRow,
  type UiLanguage,
  type ValueFormat,
  countFormat,
  greatestDecimal,
  moneyFormat,
  percentFormat,
} from '@wanchuang/web-ui';
import { currencyName } from './names';
import type { Measure, PanelKind, PlotSpec } from './plot-specs';
import { plotText } from './plot.text';

/** In which words and money a page writes its figures. */
export interface FigureStyle {
  readonly language: Language;
  /** ISO 4217, the jurisdiction's. */
  readonly currency: string;
}

export const uiLanguage = (language: Language): UiLanguage => (language === 'zh' ? 'zh-CN' : 'en');

export const moneyStyle = ({ language, currency }: FigureStyle): MoneyStyle => ({
  language: uiLanguage(language),
  currency,
});

const greatestTotal = (rows: readonly PlotRow[]): DecimalText | null => greatestDecimal(rows.map(({ total }) => total));

/** What a plot counts; English says which of the two its patents are. */
export function countWord(counts: 'patents' | 'staff', substituted: boolean, language: Language): string {
  const say = sayIn(plotText, language);
  if (counts === 'staff') return say('staffEach');
  return say(substituted ? 'applicationsEach' : 'patentsEach');
}

export interface ColumnFormatInput {
  readonly spec: PlotSpec;
  readonly measure: Measure;
  readonly substituted: boolean;
  readonly rows: readonly PlotRow[];
  readonly style: FigureStyle;
}

/** How the columns of a plot are written; `share` is drawn by the columns themselves. */
export function columnFormat({ spec: { counts }, measure, substituted, rows, style }: ColumnFormatInput): ValueFormat {
  const greatest = greatestTotal(rows);
  const isRatio = measure === 'perCenter' || measure === 'perInvestment';
  if (counts === 'money' && measure === 'perInvestment') return percentFormat(1);
  if (counts === 'money') return moneyFormat(greatest, moneyStyle(style));
  const unit = isRatio ? '' : countWord(counts, substituted, style.language);
  return countFormat(greatest, { language: uiLanguage(style.language), unit, places: isRatio ? 1 : 0 });
}

/** What the title says of the unit. */
export function unitOf(
  { spec: { counts }, measure, substituted, style: { language, currency } }: ColumnFormatInput,
  format: ValueFormat,
): string {
  const say = sayIn(plotText, language);
  if (measure === 'share') return '%';
  if (counts === 'money') return format.unit;
  if (measure === 'perCenter') return say(counts === 'staff' ? 'unitStaffPerRegion' : 'unitPatentsPerCenter');
  if (measure === 'perInvestment')
    return say('unitPatentsPerInvestment', { currency: currencyName(currency, language) });
  return counts === 'patents' && format.unit === countWord(counts, substituted, language)
    ? say('unitPatents')
    : format.unit;
}

/** How the ratio below a plot is written. */
export function panelFormat(panel: PanelKind, greatest: DecimalText | null, style: FigureStyle): ValueFormat {
  if (panel === 'perCenter' || panel === 'investmentPerStaff') return moneyFormat(greatest, moneyStyle(style));
  if (panel === 'developmentShare') return percentFormat();
  return countFormat(greatest, { language: uiLanguage(style.language), unit: '', places: 1 });
}
