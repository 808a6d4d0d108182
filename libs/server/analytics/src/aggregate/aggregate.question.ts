import type { Indicator } from '@wanchuang/domain-indicators';
import type { Given, Reading } from '@wanchuang/server-platform';
import { type FactScope, factScopeOf } from '../fact/fact-conditions';
import type { AggregateArgs, AggregateGroup, AggregateMeasureKind, CompareKind } from './aggregate.inputs';
import { isMoney } from './aggregate.measures';
import { type AggregatePlan, planAggregates, type Sorting } from './aggregate.plan';

/** How a figure is held to its indicators: not at all, because no other is read; to one; to several. */
export type Held = 'NOT' | 'TO_ONE' | 'TO_SEVERAL';

/** What the SQL depends on of a request; codes, ids, years, bounds and names are bound. */
export interface AggregateShape {
  readonly groupBy: readonly AggregateGroup[];
  readonly measures: readonly { readonly kind: AggregateMeasureKind; readonly of: Held; readonly over: Held }[];
  readonly readsOneIndicator: boolean;
  readonly compareTo: CompareKind | null;
  readonly having: readonly { readonly measure: number; readonly hasMin: boolean; readonly hasMax: boolean }[];
  readonly orderBy: readonly Sorting[];
  /** Whether it adds up money of several centers in one row. */
  readonly mayMixCurrencies: boolean;
}

/** A request as its SQL is made of it. */
export interface AggregateQuestion {
  readonly args: Given<AggregateArgs>;
  readonly shape: AggregateShape;
  readonly facts: FactScope;
  /** Binds what is made of the checked request. */
  readonly bind: (type: string, of: (plan: AggregatePlan) => unknown) => string;
}

const shapeOf = ({ groupBy, measures, indicatorKeys, compareTo, having, orderBy }: AggregatePlan): AggregateShape => {
  const held = (indicators: readonly Indicator[]): Held => {
    if (indicators.length === indicatorKeys.length) return 'NOT';
    return indicators.length === 1 ? 'TO_ONE' : 'TO_SEVERAL';
  };
  return {
    groupBy,
    measures: measures.map(({ kind, of, over }) => ({ kind, of: held(of), over: held(over) })),
    readsOneIndicator: indicatorKeys.length === 1,
    compareTo: compareTo?.kind ?? null,
    having: having.map(({ measure, min, max }) => ({ measure, hasMin: min !== null, hasMax: max !== null })),
    orderBy,
    mayMixCurrencies: measures.some(isMoney) && !groupBy.includes('JURISDICTION') && !groupBy.includes('CENTER'),
  };
};

/** Its refusals: BAD_USER_INPUT that names the place of what is wrong; REFUSED where units would be mixed. */
export const questionOf = (read: Reading): AggregateQuestion => {
  const args = read.args<AggregateArgs>();
  const facts = factScopeOf(args.at('filter'));
  args.check((given) => void planAggregates(given));
  return {
    args,
    facts,
    shape: args.lookAt((given) => shapeOf(planAggregates(given))),
    bind: (type, of) => args.bind(type, (given) => of(planAggregates(given))),
  };
};
