import { findIndicator } from '@wanchuang/domain-indicators';
import { type DecimalText, compareDecimals } from '@wanchuang/web-ui';
import type { RegisterSum } from '../registers/register-panel';

/** What the rows of a register say of the number that they stand behind. */
export interface Agreement {
  readonly by: 'count' | 'sum';
  /** What the rows give. */
  readonly given: DecimalText;
  readonly agrees: boolean;
}

/** Compares the rows that feed an indicator with its value: money is their sum, everything else their number. */
export function agreement(indicatorCode: string, value: DecimalText, { count, total }: RegisterSum): Agreement {
  const by = findIndicator(indicatorCode)?.unit === 'CNY' ? 'sum' : 'count';
  const given = by === 'count' ? String(count) : (total ?? '0');
  return { by, given, agrees: compareDecimals(given, value) === 0 };
}
