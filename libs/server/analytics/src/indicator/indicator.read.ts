import { allIndicators, type Indicator, indicatorCatalogue } from '@wanchuang/domain-indicators';
import { feeds } from '@wanchuang/domain-operation';
import {
  constant,
  constantObject,
  custom,
  type FieldRead,
  globalId,
  globalIdParts,
  type Json,
  raw,
  type Reading,
  type TypeReads,
} from '@wanchuang/server-platform';
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

/** The catalogue in its order; parts stand below what they are parts of. Data of the domain. */
const catalogue: readonly IndicatorType[] = indicatorCatalogue.flatMap(({ code }) => byCode.get(code) ?? []);

/** The JSON texts of all indicators at the places that their numbers in the database name; numbers without one have null. */
const textsByKey = (read: Reading): (string | null)[] => {
  const texts: (string | null)[] = [];
  for (const { id, code } of allIndicators) texts[id - 1] = read.constant(byCode.get(code));
  return Array.from(texts, (text) => text ?? null);
};

/**
 * The indicator with a number in the database, as the selection wants it.
 * @param key an expression; an SQL error for a number that the catalogue does not have
 */
export const indicatorJson = (read: Reading, key: string): Json => {
  const texts = read.plan.bindConstant('text[]', textsByKey(read));
  return raw(`coalesce((${texts})[${key}], ('the catalogue has no indicator ' || ${key})::int::text)`);
};

/** No indicator is a row: whatever leads to one takes it whole from the catalogue. */
const neverOfARow: FieldRead = custom(
  () => {
    throw new Error('an indicator was read as a row');
  },
  { isTotal: true },
);

const fieldNames = Object.keys(catalogue[0] ?? {});

export const indicatorReads: readonly TypeReads[] = [
  {
    type: 'Indicator',
    node: 'indicator',
    byId: (read) => {
      const code = read
        .args<{ id: string }>()
        .at('id')
        .lookAt((id) => globalIdParts(id)?.key ?? '');
      const indicator = byCode.get(code);
      return indicator ? raw(read.plan.bindConstant('text', read.constant(indicator, 'Indicator'))) : constant(null);
    },
    fields: Object.fromEntries(fieldNames.map((name) => [name, neverOfARow])),
  },
  { type: 'Query', fields: { indicators: constantObject(() => catalogue) } },
];
