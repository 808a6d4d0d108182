import { CenterStatus } from '@wanchuang/domain-registry';
import { isPublished } from './evaluation-fields';
import { checkYears, indicatorOf, keyOfId, keysOfIds, searchedText } from './input-checks';
import { days, decimals, texts, wholeNumbers } from './orderings';
import { connectionField, type PageArgs, type Term } from './pages';
import { expectInput } from './refusal';
import { centersIn, type ScopeFilter, scopeOf } from './scope';
import type { World } from './world';
import type { CenterRow } from './world-rows';

interface CenterFilter extends ScopeFilter {
  readonly ids?: readonly string[] | null;
  readonly search?: string | null;
  readonly hostId?: string | null;
  readonly legalForms?: readonly string[] | null;
  readonly recognisedFromYear?: number | null;
  readonly recognisedToYear?: number | null;
  readonly hasValue?: { readonly indicatorCode: string; readonly year: number } | null;
  readonly evaluated?: {
    readonly fromYear: number;
    readonly toYear: number;
    readonly grades?: readonly string[] | null;
  } | null;
}

interface CenterOrder {
  readonly by: 'NAME' | 'CODE' | 'FIELD' | 'DEPARTMENT' | 'RECOGNISED_ON' | 'STATUS' | 'VALUE';
  readonly direction: 'ASC' | 'DESC';
  readonly indicatorCode?: string | null;
  readonly year?: number | null;
}

interface CentersArgs extends PageArgs {
  readonly filter?: CenterFilter | null;
  readonly orderBy?: readonly CenterOrder[] | null;
}

type Keep = (center: CenterRow) => boolean;

const everyone: Keep = () => true;

const isFound = (world: World, search: string | null | undefined): Keep => {
  const part = searchedText(search);
  if (part === null) return everyone;
  const { centerFormerNames, organisationFormerNames } = world.rows;
  return (center) => {
    const host = world.organisations.get(center.hostId ?? 0);
    const formerly = [
      ...centerFormerNames.filter((former) => former.centerId === center.id),
      ...organisationFormerNames.filter((former) => former.organisationId === center.hostId),
    ];
    const names = [center.name, center.nameEn, center.code, host?.name, host?.nameEn];
    return [...names, ...formerly.map((former) => former.name)].some((text) => world.contains(text, part));
  };
};

const isRecognised = ({ recognisedFromYear: from, recognisedToYear: to }: CenterFilter): Keep => {
  checkYears(from, to);
  return ({ recognisedOn }) => {
    if (from == null && to == null) return true;
    const year = recognisedOn === null ? null : Number(recognisedOn.slice(0, 4));
    return year !== null && (from == null || year >= from) && (to == null || year <= to);
  };
};

const hasValue = (world: World, asked: CenterFilter['hasValue']): Keep => {
  if (!asked) return everyone;
  const { id } = indicatorOf(asked.indicatorCode);
  checkYears(asked.year, null);
  return (center) => world.currentFact(center.id, id, asked.year) !== undefined;
};

/** A published cycle of these years. */
const wasEvaluated = (world: World, asked: CenterFilter['evaluated']): Keep => {
  if (!asked) return everyone;
  const { fromYear, toYear, grades } = asked;
  checkYears(fromYear, toYear);
  return (center) =>
    (world.resultsOf.get(center.id) ?? []).some(({ cycleId, grade }) => {
      const cycle = world.cycles.get(cycleId);
      if (!isPublished(cycle) || cycle.fromYear !== fromYear || cycle.toYear !== toYear) return false;
      return grades?.includes(grade) ?? true;
    });
};

const filteredCenters = (world: World, filter: CenterFilter): CenterRow[] => {
  const ids = keysOfIds('center', filter.ids);
  const host = filter.hostId == null ? null : keyOfId('organisation', filter.hostId);
  const conditions = [
    isRecognised(filter),
    hasValue(world, filter.hasValue),
    wasEvaluated(world, filter.evaluated),
    isFound(world, filter.search),
  ];
  return centersIn(world, scopeOf(world, filter)).filter(
    (center) =>
      (ids?.has(center.id) ?? true) &&
      (host === null || center.hostId === host) &&
      (filter.legalForms?.includes(center.legalForm) ?? true) &&
      conditions.every((keep) => keep(center)),
  );
};

const lifeOrder: readonly string[] = Object.values(CenterStatus);

const termOf = (world: World, { by, direction, indicatorCode, year }: CenterOrder): Term<CenterRow> => {
  switch (by) {
    case 'NAME':
      return { key: (center) => center.name, ordering: texts(world), direction };
    case 'CODE':
      return { key: (center) => center.code, ordering: texts(world), direction };
    case 'FIELD':
      return { key: (center) => String(center.fieldId), ordering: wholeNumbers, direction };
    case 'DEPARTMENT':
      return {
        key: (center) => world.organisations.get(center.departmentId ?? 0)?.name ?? null,
        ordering: texts(world),
        direction,
      };
    case 'RECOGNISED_ON':
      return { key: (center) => center.recognisedOn, ordering: days, direction };
    case 'STATUS':
      return { key: (center) => String(lifeOrder.indexOf(center.status) + 1), ordering: wholeNumbers, direction };
    case 'VALUE': {
      expectInput(indicatorCode != null && year != null);
      const { id } = indicatorOf(indicatorCode ?? '');
      checkYears(year, null);
      const key = (center: CenterRow) => world.currentFact(center.id, id, year ?? 0)?.value ?? null;
      return { key, ordering: decimals, direction };
    }
  }
};

const byName: CenterOrder = { by: 'NAME', direction: 'ASC' };

/** Centers by filter and order. */
export const centers = connectionField<unknown, CentersArgs, CenterRow>(({ filter, orderBy }, { world }) => {
  const asked = orderBy ?? [];
  expectInput(asked.length <= 5);
  const terms = (asked.length > 0 ? asked : [byName]).map((order) => termOf(world, order));
  const found = filteredCenters(world, filter ?? {});
  return {
    terms: [...terms, { key: (center) => String(center.id), ordering: wholeNumbers, direction: 'ASC' }],
    rowsOf: () => found,
  };
});
