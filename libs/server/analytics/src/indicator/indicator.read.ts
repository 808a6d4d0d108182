import { allIndicators, type Indicator, indicatorCatalogue } from '@wanchuang/domain-indicators';
import { feeds } from '@wanchuang/domain-operation';
import { globalId } from '@wanchuang/server-platform';
import type { IndicatorType } from './indicator.type';

const registerOf = (code: string): string | null => feeds.find((feed) => feed.indicator === code)?.register ?? null;

const toIndicator = (indicator: Indicator): IndicatorType => ({
  ...indicator,
  id: globalId('indicator', indicator.code),
  register: registerOf(indicator.code),
  parts: [],
  partOf: null,
});

const byCode: ReadonlyMap<string, IndicatorType> = new Map(
  allIndicators.map((indicator) => [indicator.code, toIndicator(indicator)]),
);

for (const { code, partOf } of allIndicators) {
  const part = byCode.get(code);
  const whole = partOf ? byCode.get(partOf) : undefined;
  if (!part || !whole) continue;
  part.partOf = whole;
  whole.parts.push(part);
}

const byKey: ReadonlyMap<number, IndicatorType> = new Map(
  allIndicators.flatMap(({ id, code }) => {
    const indicator = byCode.get(code);
    return indicator ? [[id, indicator]] : [];
  }),
);

/** The catalogue in its order; parts stand below what they are parts of. Data of the domain: no statement. */
export const catalogue: readonly IndicatorType[] = indicatorCatalogue.flatMap(({ code }) => byCode.get(code) ?? []);

export const indicatorOfCode = (code: string): IndicatorType | null => byCode.get(code) ?? null;

/** The indicator with that number in the database. */
export const indicatorOfKey = (key: number): IndicatorType => {
  const indicator = byKey.get(key);
  if (indicator) return indicator;
  throw new Error(`the catalogue has no indicator with the key ${key}`);
};
