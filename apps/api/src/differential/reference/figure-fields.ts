import { allIndicators, findIndicator, type Indicator, indicatorCatalogue } from '@wanchuang/domain-indicators';
import { feedOf, isProvisional } from '@wanchuang/domain-operation';
import { isKnownAt, factList } from './fact-list';
import { fieldsOf, type TypeFields } from './fields';
import { checkYears, indicatorOf } from './input-checks';
import { peerBandOf } from './peer-bands';
import type { Reading } from './reading';
import { expectInput } from './refusal';
import type { CenterRow, FactRow } from './world-rows';

interface FiguresArgs {
  readonly indicators: readonly string[];
  readonly fromYear: number;
  readonly toYear: number;
  readonly asOf?: Date | null;
}

interface CenterFactsArgs {
  readonly indicators?: readonly string[] | null;
  readonly fromYear?: number | null;
  readonly toYear?: number | null;
  readonly asOf?: Date | null;
}

const checkFigures = ({ indicators, fromYear, toYear }: FiguresArgs): void => {
  checkYears(fromYear, toYear);
  expectInput(toYear - fromYear < 60);
  indicators.forEach(indicatorOf);
};

const checkCenterFacts = ({ indicators, fromYear, toYear }: CenterFactsArgs): void => {
  checkYears(fromYear, toYear);
  indicators?.forEach(indicatorOf);
};

/** Every year of a range, in order. */
export const yearsFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Each code once, in the order in which they were asked for first. */
const distinct = (codes: readonly string[]): Indicator[] => [...new Set(codes)].map(indicatorOf);

const seriesOf = (center: CenterRow, args: FiguresArgs, { world, today }: Reading) => {
  const facts = (world.factsOf.get(center.id) ?? []).filter(isKnownAt(args.asOf));
  return distinct(args.indicators).map(({ id, code }) => ({
    indicatorCode: code,
    groupKey: null,
    points: yearsFrom(args.fromYear, args.toYear).map((year) => {
      const fact = facts.find((one) => one.indicatorId === id && one.year === year);
      return { year, value: fact?.value ?? null, centers: fact ? 1 : 0, provisional: isProvisional(year, today) };
    }),
  }));
};

const bandsOf = (center: CenterRow, args: FiguresArgs, { world }: Reading) =>
  distinct(args.indicators).map((indicator) =>
    peerBandOf(world, center, indicator, yearsFrom(args.fromYear, args.toYear)),
  );

const factsOfCenter = (center: CenterRow, args: CenterFactsArgs, { world }: Reading): FactRow[] => {
  const ids = args.indicators ? new Set(args.indicators.map((code) => indicatorOf(code).id)) : null;
  return (world.factsOf.get(center.id) ?? [])
    .filter(isKnownAt(args.asOf))
    .filter(
      ({ indicatorId, year }) =>
        (ids?.has(indicatorId) ?? true) &&
        (args.fromYear == null || year >= args.fromYear) &&
        (args.toYear == null || year <= args.toYear),
    )
    .sort((one, other) => one.indicatorId - other.indicatorId || one.year - other.year);
};

/** The catalogue, facts, and what a center's page shows of its figures. */
export const figureFields: readonly TypeFields[] = [
  fieldsOf<unknown>('Query', { indicators: () => indicatorCatalogue, indicatorFacts: factList }),
  fieldsOf<Indicator>('Indicator', {
    id: ({ code }) => `indicator_${code}`,
    register: ({ code }) => feedOf(code)?.register ?? null,
    partOf: ({ partOf }) => (partOf === null ? null : findIndicator(partOf)),
    parts: ({ code }) => allIndicators.filter((part) => part.partOf === code),
  }),
  fieldsOf<FactRow>('IndicatorFact', {
    id: ({ id }) => `indicatorFact_${id}`,
    center: ({ centerId }, _, { world }) => world.centers.get(centerId),
    indicator: ({ indicatorId }) => allIndicators.find((indicator) => indicator.id === indicatorId),
    importRun: ({ importId }, _, { world }) => world.rows.importRuns.find((run) => run.id === importId) ?? null,
  }),
  fieldsOf<CenterRow>('Center', {
    facts: { check: checkCenterFacts, resolve: factsOfCenter },
    series: { check: checkFigures, resolve: seriesOf },
    peerBands: { check: checkFigures, resolve: bandsOf },
  }),
];
