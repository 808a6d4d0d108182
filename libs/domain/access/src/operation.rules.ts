import type { Actor } from './actor';
import { relatedTo } from './predicate';
import { centersOf, thoseConcerned } from './registry.rules';
import type { ColumnRules } from './rules';

/** The registers of a center's work (Art. 14–18, 22). */
const registers = [
  'Award',
  'IncubatedVenture',
  'IntellectualProperty',
  'Product',
  'Project',
  'Publication',
  'Standard',
  'TechnologyContract',
] as const;

/** Entries of the registers: for those who answer for the center, and for analysts. An evaluator reads facts, not entries. */
export const operationRules = (actor: Actor): ColumnRules => {
  const entries = relatedTo('center', centersOf(actor, [...thoseConcerned, 'ANALYST']));
  return { rows: Object.fromEntries(registers.map((type) => [type, entries])) };
};
