import type { Reading } from '@wanchuang/server-platform';

/**
 * The condition that a row of a center that shows, shows itself. Its type belongs to a column to the right; an API made
 * without that column shows none of it to viewers with rules.
 */
export const visibleOf = (read: Reading, type: 'IndicatorFact' | 'EvaluationResult', row: string): string => {
  if (read.types.has(type)) return read.visible(type, row, 'center');
  return read.plan.access.rules ? 'FALSE' : 'TRUE';
};
