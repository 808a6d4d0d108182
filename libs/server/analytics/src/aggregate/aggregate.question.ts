import type { Indicator } from '@wanchuang/domain-indicators';
import type { Given, Reading } from '@wanchuang/server-platform';
import { type FactScope, factScopeOf } from '../fact/fact-conditions';
import type {
  AggregateArgs,
  AggregateFigure,
  AggregateGroup,
  AggregateMeasureKind,
  CompareKind,
} from './aggregate.inputs';
import { isMoney } from './aggregate.measures';
import { type AggregatePlan, bounds, planAggregates, type Sorting } from './aggregate.plan';

/** How a figure is held to its indicators: not at all, because no other is read; to one; to several. */
export type Held = 'NOT' | 'TO_ONE' | 'TO_SEVERAL';

interface MeasureShape {
  readonly kind: AggregateMeasureKind;
  readonly of: Held;
  readonly over: Held;
  readonly hasPer: boolean;
  readonly within: readonly AggregateGroup[] | null;
}

interface BoundShape {
  readonly measure: number;
  readonly figure: AggregateFigure;
  readonly given: readonly (keyof typeof bounds)[];
}

/** What the SQL depends on of a request; codes, ids, years, bounds and names are bound. */
export interface AggregateShape {
  readonly groupBy: readonly AggregateGroup[];
  readonly measures: readonly MeasureShape[];
  readonly readsOneIndicator: boolean;
  readonly compareTo: CompareKind | null;
  readonly having: readonly BoundShape[];
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

const kindsOfBound = Object.keys(bounds) as (keyof typeof bounds)[];

/** Rows alike in these are of one jurisdiction, and so of one currency. */
const isOfOnePlace = (groups: readonly AggregateGroup[]): boolean =>
  groups.includes('JURISDICTION') || groups.includes('CENTER');

const shapeOf = ({ groupBy, measures, indicatorKeys, compareTo, having, orderBy }: AggregatePlan): AggregateShape => {
  const held = (indicators: readonly Indicator[]): Held => {
    if (indicators.length === indicatorKeys.length) return 'NOT';
    return indicators.length === 1 ? 'TO_ONE' : 'TO_SEVERAL';
  };
  return {
    groupBy,
    measures: measures.map(({ kind, of, over, per, within }) => ({
      kind,
      of: held(of),
      over: held(over),
      hasPer: per !== null,
      within,
    })),
    readsOneIndicator: indicatorKeys.length === 1,
    compareTo: compareTo?.kind ?? null,
    having: having.map((bound) => ({
      measure: bound.measure,
      figure: bound.figure,
      given: kindsOfBound.filter((kind) => bound[kind] !== null),
    })),
    orderBy,
    mayMixCurrencies: measures.some((measure) => isMoney(measure) && !isOfOnePlace(measure.within ?? groupBy)),
  };
};

/** Its refusals: BAD_USER_INPUT that names the place of what is wrong; REFUSED where units would be mixed. */
export const questionOf = (read: Reading, args = read.args<AggregateArgs>()): AggregateQuestion => {
  const facts = factScopeOf(args.at('filter'));
  args.check((given) => void planAggregates(given));
  return {
    args,
    facts,
    shape: args.lookAt((given) => shapeOf(planAggregates(given))),
    bind: (type, of) => args.bind(type, (given) => of(planAggregates(given))),
  };
};
