import { custom, type OrderTerm, page, type TypeReads } from '@wanchuang/server-platform';
import { indicatorJson } from '../indicator/indicator.read';
import { factConditions, type FactScope, factScopeOf } from './fact-conditions';
import { IndicatorFact } from './indicator-fact.entity';
import { type IndicatorFactArgs, factPageSizes } from './indicator-fact.inputs';

/**
 * That of the covering index, so that values come off it alone. What one value alone is asked for of is left out: rows
 * then need no sorting, and cursors, which belong to one filter, are shorter.
 */
const indexOrder = ({ indicatorKeys, years }: FactScope): OrderTerm[] => {
  const keys = [...(indicatorKeys?.isOne ? [] : ['indicator_id']), ...(years.isOne ? [] : ['year']), 'center_id'];
  return keys.map((key) => ({ sql: `fact.${key}`, direction: 'ASC', type: 'int' }));
};

export const indicatorFactReads: readonly TypeReads[] = [
  {
    type: 'IndicatorFact',
    entity: IndicatorFact,
    node: 'indicatorFact',
    within: 'center',
    fields: { indicator: custom((read) => indicatorJson(read, `${read.row}.indicator_id`), { isTotal: true }) },
  },
  {
    type: 'Query',
    fields: {
      indicatorFacts: page({
        ...factPageSizes,
        arguments: ['filter', 'asOf'],
        rows: (read) => {
          const args = read.args<IndicatorFactArgs>();
          const scope = factScopeOf(args.at('filter'));
          const where = factConditions(read, scope, args.at('asOf'));
          return { row: 'fact', from: 'indicator_fact fact', where, order: indexOrder(scope) };
        },
      }),
    },
  },
];
