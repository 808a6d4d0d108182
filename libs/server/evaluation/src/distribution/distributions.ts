import { Carried, type Reading, type Scope } from '@wanchuang/server-platform';
import type { EvaluationScope } from '../evaluation-filter';
import type { EvaluationGroup } from './evaluation-distribution.type';

/** Which distributions are wanted: of which centers and years, and what each cycle is broken down by. */
export interface DistributionsOf extends EvaluationScope {
  readonly group: EvaluationGroup | null;
}

/** One list of distributions on its way into SQL. */
export interface Distributing {
  readonly read: Reading;
  readonly of: DistributionsOf;
  /** Holds the tables of the list: each is read only if a field below asks for it. */
  readonly scope: Scope;
}

export const distributing = new Carried<Distributing>('a list of distributions');

/** The totals of a cycle, or its dimensions (Art. 22). */
export type ScoreKind = 'total' | 'dimension';
