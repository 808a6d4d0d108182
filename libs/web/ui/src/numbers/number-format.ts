import { type DecimalText, compareDecimals, decimalOf, divideDecimals, roundDecimal } from './decimal';

export type UiLanguage = 'zh-CN' | 'en';

/** How the values of one plot, tile or sentence are written. Every function takes the exact value. */
export interface ValueFormat {
  /** For titles and the heads of tables: `亿元`, `CNY million`. */
  readonly unit: string;
  /** The number alone, in that unit: `5.56`. */
  readonly figure: (value: DecimalText) => string;
  /** Beside a mark: `5.56亿`, `¥556m`. */
  readonly short: (value: DecimalText) => string;
  /** In a sentence: `5.56亿元`, `¥556 million`. */
  readonly full: (value: DecimalText) => string;
  /** On hover and in tables: `556,123,456元`. */
  readonly exact: (value: DecimalText) => string;
  /** At an axis, with no more digits than it needs: `6亿`. */
  readonly tick: (value: number) => string;
}

export interface MoneyStyle {
  readonly language: UiLanguage;
  /** ISO 4217. */
  readonly currency: string;
}

interface Step {
  readonly divisor: DecimalText;
  readonly short: string;
  readonly word: string;
}

const one: Step = { divisor: '1', short: '', word: '' };

/** The greatest first. English thousands stay plain digits: `£57,300`. */
const steps: Readonly<Record<UiLanguage, readonly Step[]>> = {
  'zh-CN': [
    { divisor: '100000000', short: '亿', word: '亿' },
    { divisor: '10000', short: '万', word: '万' },
  ],
  en: [
    { divisor: '1000000000', short: 'bn', word: 'billion' },
    { divisor: '1000000', short: 'm', word: 'million' },
  ],
};

const currencyWords: Readonly<Record<string, { readonly zh: string; readonly symbol: string }>> = {
  CNY: { zh: '元', symbol: '¥' },
  GBP: { zh: '英镑', symbol: '£' },
  EUR: { zh: '欧元', symbol: '€' },
  USD: { zh: '美元', symbol: '$' },
};

const absolute = (value: DecimalText): DecimalText => value.replace(/^-/, '');

/** Digits in groups of three, and a true minus sign. */
export function grouped(value: DecimalText): string {
  const [whole = '', fraction] = absolute(value).split('.');
  const digits = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
  return value.startsWith('-') ? `−${digits}` : digits;
}

const trimmed = (value: string): string => (value.includes('.') ? value.replace(/\.?0+$/, '') : value);

function stepFor(greatest: DecimalText, language: UiLanguage): Step {
  return steps[language].find(({ divisor }) => compareDecimals(absolute(greatest), divisor) >= 0) ?? one;
}

/** Three digits that count: 5.56, 55.6, 556. */
function placesFor(greatest: DecimalText, { divisor }: Step): number {
  const scaled = absolute(divideDecimals(greatest, divisor, 6) ?? '0');
  if (compareDecimals(scaled, '10') < 0) return 2;
  return compareDecimals(scaled, '100') < 0 ? 1 : 0;
}

const scaledBy = (value: DecimalText, { divisor }: Step, places: number): string =>
  grouped(divideDecimals(value, divisor, places) ?? value);

/** Puts a currency's sign before the digits and behind the minus. */
const signed = (symbol: string, figure: string): string =>
  figure.startsWith('−') ? `−${symbol}${figure.slice(1)}` : symbol + figure;

/** Money of one plot: the greatest value chooses the unit for all of them. Values are in whole units of the currency. */
export function moneyFormat(greatest: DecimalText | null, { language, currency }: MoneyStyle): ValueFormat {
  const step = stepFor(greatest ?? '0', language);
  const places = step === one ? 0 : placesFor(greatest ?? '0', step);
  const figure = (value: DecimalText): string => scaledBy(value, step, places);
  const tickFigure = (value: number): string => trimmed(scaledBy(decimalOf(value), step, 4));
  if (language === 'zh-CN') {
    const word = currencyWords[currency]?.zh ?? ` ${currency}`;
    const short = (text: string): string => (text === '0' ? text : text + step.short);
    return {
      unit: `${step.word}${word}`.trim(),
      figure,
      short: (value) => short(figure(value)),
      full: (value) => `${figure(value)}${step.word}${word}`,
      exact: (value) => `${grouped(value)}${word}`,
      tick: (value) => short(tickFigure(value)),
    };
  }
  const symbol = currencyWords[currency]?.symbol ?? `${currency} `;
  const behind = step.word === '' ? '' : ` ${step.word}`;
  return {
    unit: `${currency}${behind}`,
    figure,
    short: (value) => signed(symbol, figure(value)) + step.short,
    full: (value) => signed(symbol, figure(value)) + behind,
    exact: (value) => signed(symbol, grouped(value)),
    tick: (value) => (value === 0 ? '0' : signed(symbol, tickFigure(value)) + step.short),
  };
}

/** One amount of money by itself: its own size chooses the unit. */
export function moneyText(value: DecimalText, style: MoneyStyle): string {
  return moneyFormat(value, style).full(value);
}

export interface CountStyle {
  readonly language: UiLanguage;
  /** What is counted: `件`, `patents`; empty where the title says it. */
  readonly unit: string;
  /** Places behind the point: 0 for whole things. */
  readonly places?: number;
}

/** Counts of one plot. From a hundred thousand on, Chinese counts in 万; from a million on, English in m. */
export function countFormat(greatest: DecimalText | null, { language, unit, places = 0 }: CountStyle): ValueFormat {
  const large = compareDecimals(absolute(greatest ?? '0'), language === 'en' ? '1000000' : '100000') >= 0;
  const step = large ? stepFor(greatest ?? '0', language) : one;
  const digits = large ? placesFor(greatest ?? '0', step) : places;
  const figure = (value: DecimalText): string => scaledBy(value, step, digits);
  const behind = language === 'en' ? (unit === '' ? '' : ` ${unit}`) : unit;
  const scaleWord = language === 'en' && step.word !== '' ? ` ${step.word}` : step.word;
  return {
    unit: language === 'en' ? `${step.word} ${unit}`.trim() : step.word + unit,
    figure,
    short: (value) => figure(value) + step.short,
    full: (value) => figure(value) + scaleWord + behind,
    exact: (value) => grouped(trimmed(value)) + behind,
    tick: (value) => {
      const text = trimmed(scaledBy(decimalOf(value), step, 4));
      return text === '0' ? text : text + step.short;
    },
  };
}

/** A rate as a percentage: `0.2022` is `20.2%`. */
export function percentText(rate: DecimalText, places = 1): string {
  return `${grouped(divideDecimals(rate, '0.01', places) ?? rate)}%`;
}

/** Shares of one plot; values are rates from 0 to 1. */
export function percentFormat(places = 0): ValueFormat {
  const text = (value: DecimalText): string => percentText(value, places);
  return {
    unit: '%',
    figure: (value) => text(value).slice(0, -1),
    short: text,
    full: text,
    exact: (value) => percentText(value, 2),
    tick: (value) => `${trimmed(grouped(roundDecimal(decimalOf(value * 100), 2)))}%`,
  };
}

const withSign = (text: string): string => (text.startsWith('−') || /^[0.,%]+$/.test(text) ? text : `+${text}`);

/** A change of a rate or by a rate, always with its sign: `+20.2%`, `−3.1%`, `0.0%`. */
export function changeText(rate: DecimalText, places = 1): string {
  return withSign(percentText(rate, places));
}

/** A change by a number of things, always with its sign. */
export function countChangeText(value: DecimalText, places = 0): string {
  return withSign(grouped(roundDecimal(value, places)));
}
