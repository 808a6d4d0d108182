import { allFields, CenterStatus } from '@wanchuang/domain-registry';
import { headlineIndicators } from '@wanchuang/domain-indicators';
import { isProvisional } from '@wanchuang/domain-operation';
import { compareDecimals, decimalText, ratioOf, roundTo, subtract, sumOf, zero } from './decimal';
import { distributionsOf } from './distributions';
import type { EvaluationFilter } from './evaluation-fields';
import { fieldsOf, type TypeFields } from './fields';
import { yearsFrom } from './figure-fields';
import { checkYears, indicatorOf } from './input-checks';
import type { Reading } from './reading';
import { checkAll, expectInput } from './refusal';
import { centersIn, type Scope, scopeOf } from './scope';
import type { World } from './world';
import type { CenterRow, FactRow } from './world-rows';

type OverviewGroup = 'NONE' | 'FIELD' | 'DEPARTMENT' | 'JURISDICTION';

/** What an overview is about: its centers with their current facts of its years. */
interface Overview {
  readonly filter: EvaluationFilter;
  readonly scope: Scope;
  readonly centers: readonly CenterRow[];
  readonly facts: readonly FactRow[];
  readonly years: readonly number[];
  readonly latestYear: number | null;
}

const currentFacts = (world: World, centers: readonly CenterRow[]): FactRow[] =>
  centers.flatMap((center) => (world.factsOf.get(center.id) ?? []).filter((fact) => fact.knownUntil === null));

const overviewOf = (filter: EvaluationFilter, { world, today }: Reading): Overview => {
  const { fromYear, toYear } = filter;
  const scope = scopeOf(world, filter);
  // an empty id names no jurisdiction, and its overview shows nothing
  const centers = scope.jurisdiction === null ? [] : centersIn(world, scope);
  const facts = currentFacts(world, centers).filter(
    ({ year }) => (fromYear == null || year >= fromYear) && (toYear == null || year <= toYear),
  );
  const found = facts.map((fact) => fact.year);
  const due = found.filter((year) => !isProvisional(year, today));
  const years = found.length === 0 ? [] : yearsFrom(Math.min(...found), Math.max(...found));
  return { filter, scope, centers, facts, years, latestYear: due.length === 0 ? null : Math.max(...due) };
};

const isInBeing = ({ status }: CenterRow): boolean => status === 'ACTIVE' || status === 'RECTIFYING';

const yearIn = (day: string | null): number => Number(day?.slice(0, 4) ?? 0);

const wasInBeing = (center: CenterRow, year: number): boolean =>
  yearIn(center.recognisedOn) <= year && (center.endedOn === null || yearIn(center.endedOn) > year);

/** A department counts at its own jurisdiction only, unless it is asked for by name. */
const departmentOf = ({ departmentId, jurisdictionId }: CenterRow, { jurisdiction, departments }: Scope): number =>
  departments || jurisdictionId === jurisdiction ? (departmentId ?? 0) : 0;

/** The largest first; equal ones in the order of their keys; key 0 is none. */
const countBy = (centers: readonly CenterRow[], keyOf: (center: CenterRow) => number) => {
  const keys = [...new Set(centers.map(keyOf))].filter((key) => key !== 0);
  return keys
    .map((key) => ({ key, centers: centers.filter((center) => keyOf(center) === key).length }))
    .sort((one, other) => other.centers - one.centers || one.key - other.key);
};

const centerFigures = ({ centers, scope, years }: Overview) => {
  const now = centers.filter(isInBeing);
  return {
    total: now.length,
    independent: now.filter((center) => center.legalForm === 'INDEPENDENT_LEGAL_ENTITY').length,
    byStatus: Object.values(CenterStatus)
      .map((status) => ({ status, centers: centers.filter((center) => center.status === status).length }))
      .filter((count) => count.centers > 0),
    byField: countBy(now, (center) => center.fieldId),
    byDepartment: countBy(now, (center) => departmentOf(center, scope)),
    byYear: years.map((year) => ({ year, centers: centers.filter((center) => wasInBeing(center, year)).length })),
  };
};

/** The key of a center's group; null: in none. */
const groupOf = (world: World, center: CenterRow, scope: Scope, group: OverviewGroup): number | null => {
  switch (group) {
    case 'NONE':
      return 0;
    case 'FIELD':
      return center.fieldId;
    case 'DEPARTMENT':
      return departmentOf(center, scope);
    case 'JURISDICTION': {
      if (scope.departments) return center.jurisdictionId;
      const children = world.rows.jurisdictions.filter(({ parentId }) => parentId === scope.jurisdiction);
      return children.find(({ id }) => world.isWithin(center.jurisdictionId, id))?.id ?? null;
    }
  }
};

const nameOfGroup = (group: OverviewGroup, key: number): string | null => {
  if (group === 'NONE') return null;
  if (group === 'FIELD') return allFields.find((field) => field.id === key)?.code ?? null;
  if (group === 'JURISDICTION') return `jurisdiction_${key}`;
  return key === 0 ? null : `organisation_${key}`;
};

interface SeriesArgs {
  readonly indicators: readonly string[];
  readonly groupBy: OverviewGroup;
}

const seriesOf = (overview: Overview, { indicators, groupBy }: SeriesArgs, { world, today }: Reading) => {
  const { centers, facts, scope, years } = overview;
  const groups = new Map(centers.map((center) => [center.id, groupOf(world, center, scope, groupBy)]));
  return indicators.flatMap((code) => {
    const { id } = indicatorOf(code);
    const own = facts.filter((fact) => fact.indicatorId === id);
    const keys = [...new Set(own.flatMap((fact) => groups.get(fact.centerId) ?? []))].sort((one, other) => one - other);
    return (groupBy === 'NONE' ? [0] : keys).map((key) => ({
      indicatorCode: code,
      groupKey: nameOfGroup(groupBy, key),
      points: years.map((year) => {
        const values = own.filter((fact) => fact.year === year && groups.get(fact.centerId) === key);
        const sum = sumOf(values.map((fact) => fact.amount));
        return {
          year,
          value: sum && decimalText(sum),
          centers: values.length,
          provisional: isProvisional(year, today),
        };
      }),
    }));
  });
};

interface MoversArgs {
  readonly indicatorCode: string;
  readonly first: number;
}

const checkMovers = ({ indicatorCode, first }: MoversArgs): void => {
  expectInput(first >= 0 && first <= 5);
  expectInput(headlineIndicators.some((code) => code === indicatorCode));
};

const moversOf = ({ centers, latestYear }: Overview, { indicatorCode, first }: MoversArgs, { world }: Reading) => {
  const { id } = indicatorOf(indicatorCode);
  const moved = centers.flatMap((center) => {
    if (latestYear === null) return [];
    const value = world.currentFact(center.id, id, latestYear)?.amount;
    const previous = world.currentFact(center.id, id, latestYear - 1)?.amount;
    return value && previous ? [{ center, value, previous, change: subtract(value, previous) }] : [];
  });
  const furthest = (sign: 1 | -1) =>
    moved
      .filter(({ change }) => sign * compareDecimals(change, zero) > 0)
      .sort((one, other) => sign * compareDecimals(other.change, one.change) || one.center.id - other.center.id)
      .slice(0, first)
      .map(({ center, value, previous, change }) => {
        const rate = ratioOf(change, previous);
        return {
          center,
          value: decimalText(value),
          previous: decimalText(previous),
          change: decimalText(change),
          changeRate: rate && decimalText(roundTo(rate, 4)),
        };
      });
  return { year: latestYear ?? 0, rises: furthest(1), falls: furthest(-1) };
};

const dataCutOff = ({ facts }: Overview): Date | null =>
  facts.reduce<Date | null>((latest, { knownFrom }) => (latest && latest >= knownFrom ? latest : knownFrom), null);

interface OverviewArgs {
  readonly filter: EvaluationFilter;
}

/** The first page in one request. */
export const overviewFields: readonly TypeFields[] = [
  fieldsOf<unknown>('Query', {
    overview: {
      check: ({ filter }: OverviewArgs, { world }) =>
        checkAll(
          () => checkYears(filter.fromYear, filter.toYear),
          () => scopeOf(world, filter),
        ),
      resolve: (_, { filter }: OverviewArgs, reading) => overviewOf(filter, reading),
    },
  }),
  fieldsOf<Overview>('Overview', {
    jurisdiction: ({ scope }, _, { world }) => world.jurisdictions.get(scope.jurisdiction ?? 0) ?? null,
    centers: centerFigures,
    dataCutOff,
    series: {
      check: ({ indicators }: SeriesArgs) => indicators.forEach(indicatorOf),
      resolve: seriesOf,
    },
    movers: { check: checkMovers, resolve: moversOf },
    evaluations: ({ scope, filter }, _, reading) => distributionsOf(reading, scope, filter, null),
  }),
  fieldsOf<{ key: number }>('FieldCount', { field: ({ key }, _, { world }) => world.fields.get(key) }),
  fieldsOf<{ key: number }>('DepartmentCount', { department: ({ key }, _, { world }) => world.organisations.get(key) }),
];
