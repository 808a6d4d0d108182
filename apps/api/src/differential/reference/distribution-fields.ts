import { noField } from '@wanchuang/domain-registry';
import { type Distribution, type DistributionGroup, distributionsOf } from './distributions';
import type { EvaluationFilter } from './evaluation-fields';
import { fieldsOf, type TypeFields } from './fields';
import { checkYears } from './input-checks';
import { scopeOf } from './scope';

interface DistributionsArgs {
  readonly filter: EvaluationFilter;
  readonly groupBy?: DistributionGroup | null;
}

const keyOf = ({ groupKey }: Distribution, by: DistributionGroup): number | null =>
  groupKey?.by === by ? groupKey.key : null;

/** How scores spread. */
export const distributionFields: readonly TypeFields[] = [
  fieldsOf<unknown>('Query', {
    evaluationDistributions: {
      check: ({ filter }: DistributionsArgs, { world }) => {
        checkYears(filter.fromYear, filter.toYear);
        scopeOf(world, filter);
      },
      resolve: (_, { filter, groupBy }: DistributionsArgs, reading) =>
        distributionsOf(reading, scopeOf(reading.world, filter), filter, groupBy ?? null),
    },
  }),
  fieldsOf<Distribution>('EvaluationDistribution', {
    field: (distribution, _, { world }) => {
      const key = keyOf(distribution, 'FIELD');
      return key === null || key === noField.id ? null : world.fields.get(key);
    },
    department: (distribution, _, { world }) => world.organisations.get(keyOf(distribution, 'DEPARTMENT') ?? 0) ?? null,
    jurisdiction: (distribution, _, { world }) =>
      world.jurisdictions.get(keyOf(distribution, 'JURISDICTION') ?? 0) ?? null,
  }),
];
