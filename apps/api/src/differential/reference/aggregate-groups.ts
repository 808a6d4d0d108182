import { allIndicators } from '@wanchuang/domain-indicators';
import type { Group } from './aggregate-plan';
import { type Ordering, texts, wholeNumbers } from './orderings';
import type { World } from './world';
import type { FactRow } from './world-rows';

/** What tells facts apart: the text of a key, or null. */
export type GroupKey = string | null;

const dimensionOf = (fact: FactRow): string | undefined =>
  allIndicators.find((indicator) => indicator.id === fact.indicatorId)?.dimension;

const textOf = (value: number | string | null | undefined): GroupKey => (value == null ? null : String(value));

/** The key by which a fact is told from those of other groups. */
export const groupKeyOf = (world: World, group: Group, fact: FactRow): GroupKey => {
  const center = world.centers.get(fact.centerId);
  switch (group) {
    case 'YEAR':
      return textOf(fact.year);
    case 'CENTER':
      return textOf(fact.centerId);
    case 'INDICATOR':
      return textOf(fact.indicatorId);
    case 'DIMENSION':
      return textOf(dimensionOf(fact));
    case 'SOURCE_CURRENCY':
      return fact.sourceCurrency;
    case 'FIELD':
      return textOf(center?.fieldId);
    case 'DEPARTMENT':
      return textOf(center?.departmentId);
    case 'JURISDICTION':
      return textOf(center?.jurisdictionId);
    case 'STATUS':
      return textOf(center?.status);
  }
};

const textGroups: readonly Group[] = ['DIMENSION', 'SOURCE_CURRENCY', 'STATUS'];

/** How the keys of a group compare. */
export const orderingOf = (world: World, group: Group): Ordering =>
  textGroups.includes(group) ? texts(world) : wholeNumbers;
