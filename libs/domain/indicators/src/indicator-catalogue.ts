import type { Dimension, IndicatorEntry } from './indicator';
import {
  contractVolumeParts,
  operationEntries,
  researchEntries,
  serviceEntries,
  transferEntries,
} from './indicator-entries';

type CatalogueEntry =
  | (typeof operationEntries)[number]
  | (typeof researchEntries)[number]
  | (typeof transferEntries)[number]
  | (typeof serviceEntries)[number];

/** The code of one of the 46 indicators of the catalogue. */
export type CatalogueCode = CatalogueEntry['code'];
/** The code of an indicator or of a part of one. */
export type IndicatorCode = CatalogueCode | (typeof contractVolumeParts)[number]['code'];

/** One measured quantity, per center and year (Art. 22); `id` is its key in the database. */
export interface Indicator<Code extends IndicatorCode = IndicatorCode> extends IndicatorEntry<Code> {
  readonly id: number;
  readonly dimension: Dimension;
  readonly partOf: CatalogueCode | null;
}

const within =
  (dimension: Dimension) =>
  (entry: CatalogueEntry): Omit<Indicator<CatalogueCode>, 'id'> => ({ ...entry, dimension, partOf: null });

/** The 46 indicators in the catalogue's order; the id is the place in it, from 1. */
export const indicatorCatalogue: readonly Indicator<CatalogueCode>[] = [
  ...operationEntries.map(within('OPERATION')),
  ...researchEntries.map(within('RESEARCH')),
  ...transferEntries.map(within('TRANSFER')),
  ...serviceEntries.map(within('SERVICE')),
].map((entry, index) => ({ ...entry, id: index + 1 }));

/** Parts of an indicator (ids from 101): technology-contract volume by kind of contract. */
export const indicatorParts: readonly Indicator[] = contractVolumeParts.map((entry, index) => ({
  ...entry,
  id: 101 + index,
  dimension: 'TRANSFER',
  partOf: 'TECH_CONTRACT_VOLUME',
}));

/** The catalogue, then the parts. */
export const allIndicators: readonly Indicator[] = [...indicatorCatalogue, ...indicatorParts];

/** The figures that a leader looks at first: for these the largest rises and falls are kept. */
export const headlineIndicators = [
  'RD_INVESTMENT',
  'TECH_CONTRACT_VOLUME',
  'PATENTS_INVENTION',
] as const satisfies readonly CatalogueCode[];

const byCode: ReadonlyMap<string, Indicator> = new Map(allIndicators.map((indicator) => [indicator.code, indicator]));

/** The indicator, or the part of one, with this code; undefined where there is none. */
export function findIndicator(code: string): Indicator | undefined {
  return byCode.get(code);
}

/** The indicator with a code that is known to exist. */
export function indicatorByCode(code: IndicatorCode): Indicator {
  const indicator = byCode.get(code);
  if (indicator === undefined) throw new RangeError(`no indicator has the code ${code}`);
  return indicator;
}
