import { type Indicator, indicatorByCode } from './indicator-catalogue';
import type { ImportMapping, Measured } from './import-mapping';
import { unitFactor } from './import-mapping-unit';
import { unitLabels } from './indicator';
import { decimalText, type ExactDecimal, exactDecimal, multiplyDecimals, roundHalfUp } from './import-mapping-decimal';
import { type FaultPlace, type ImportFault, importFault } from './import-mapping-fault';
import { wholeDigits } from './import-mapping-number';
import type { ImportedValue } from './import-mapping-row';

/** How numbers of one column become values of one indicator. */
export interface Conversion {
  readonly indicator: Indicator;
  /** To whole units: 万元 → 10000. */
  readonly factor: ExactDecimal;
  readonly currency: string | null;
  /** From the source's currency to the jurisdiction's. */
  readonly rate: ExactDecimal;
}

const one: ExactDecimal = { digits: 1n, scale: 0 };
const decimalOr1 = (text: string | undefined): ExactDecimal => exactDecimal(text ?? '1') ?? one;

/** The conversion that a mapping states; `ownCurrency` is the jurisdiction's, which money is in unless stated. */
export function conversionOf(measured: Measured, rates: ImportMapping['rates'], ownCurrency: string): Conversion {
  const indicator = indicatorByCode(measured.indicator);
  const currency = indicator.unit === 'CNY' ? (measured.currency ?? ownCurrency) : null;
  const named = measured.unit === undefined ? undefined : unitFactor(indicator.unit, measured.unit);
  return {
    indicator,
    factor: decimalOr1(named ?? measured.factor),
    currency,
    rate: currency === null || currency === ownCurrency ? one : decimalOr1(rates[currency]),
  };
}

/** Money is kept to the cent, everything else to four places. */
const placesOf = ({ unit }: Indicator): number => (unit === 'CNY' ? 2 : 4);
const isCounted = ({ unit }: Indicator): boolean => unit === 'item' || unit === 'person';

/** An exact number of the source as a value of its indicator, or why it can be none. */
export function convertNumber(
  number: ExactDecimal,
  conversion: Conversion,
  place: FaultPlace,
): ImportedValue | ImportFault {
  const { indicator, currency, rate } = conversion;
  const sourceValue = multiplyDecimals(number, conversion.factor);
  const exact = multiplyDecimals(sourceValue, rate);
  if (isCounted(indicator) && decimalText(exact).includes('.')) {
    const { zh, en } = unitLabels[indicator.unit];
    return importFault('NOT_WHOLE', place, { unit: en, unitZh: zh });
  }
  const value = roundHalfUp(exact, placesOf(indicator));
  if (wholeDigits(value) > 16 || wholeDigits(sourceValue) > 16) return importFault('OUT_OF_RANGE', place);
  return {
    indicatorId: indicator.id,
    value: decimalText(value),
    sourceValue: decimalText(sourceValue),
    sourceCurrency: currency,
    sourceRate: decimalText(rate),
    sourceColumn: place.column ?? '',
  };
}

export const isFault = (one: ImportedValue | ImportFault): one is ImportFault => 'code' in one;
