import { custom, many, type OrderTerm, page, total, type TypeReads } from '@wanchuang/server-platform';
import { allOf } from '@wanchuang/server-registry';
import { evidenceOfFact } from '../evidence/evidence-of';
import { indicatorJson } from '../indicator/indicator.read';
import { factConditions, type FactScope, factScopeOf } from './fact-conditions';
import { IndicatorFact } from './indicator-fact.entity';
import { type IndicatorFactArgs, factPageSizes } from './indicator-fact.inputs';

/**
 * That of the covering index, so that values come off it alone. What one value alone is asked for of is left out: rows
 * then need no sorting, and cursors, which belong to one filter, are shorter.
 */
export const indexOrder = ({ indicatorKeys, years }: FactScope): OrderTerm[] => {
  const keys = [...(indicatorKeys?.isOne ? [] : ['indicator_id']), ...(years.isOne ? [] : ['year']), 'center_id'];
  return keys.map((key) => ({ sql: `fact.${key}`, direction: 'ASC', type: 'int' }));
};

/** What was believed before of the same center, indicator and year. */
const replaced = many((read) => {
  const [row, own] = [read.plan.alias('earlier'), read.row];
  const isSame = `(${row}.center_id, ${row}.indicator_id, ${row}.year) = (${own}.center_id, ${own}.indicator_id, ${own}.year)`;
  return {
    row,
    from: `indicator_fact ${row}`,
    where: allOf([isSame, `${row}.known_from < ${own}.known_from`, read.visible('IndicatorFact', row, 'center')]),
    orderBy: `${row}.known_from DESC`,
  };
});

export const indicatorFactReads: readonly TypeReads[] = [
  {
    type: 'IndicatorFact',
    entity: IndicatorFact,
    node: 'indicatorFact',
    within: 'center',
    fields: {
      indicator: custom((read) => indicatorJson(read, `${read.row}.indicator_id`), { isTotal: true }),
      replaced,
      evidenceOf: total((row, read) => evidenceOfFact(read, row)),
    },
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
