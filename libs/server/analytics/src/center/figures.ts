import { isProvisional } from '@wanchuang/domain-operation';
import type { Reading } from '@wanchuang/server-platform';
import { badInput, checkYears, indicatorKey } from '@wanchuang/server-registry';
import type { FiguresArgs } from './center-figures.inputs';

/** The longest range of years that one series or band spans. */
const longestRange = 60;

const checkRange = ({ fromYear, toYear }: FiguresArgs): void => {
  checkYears(['fromYear', fromYear], ['toYear', toYear]);
  if (toYear - fromYear >= longestRange)
    throw badInput('toYear', toYear, `${fromYear} to ${toYear} are more than ${longestRange} years`);
};

/** Every year of the range, in order. */
const yearsOf = ({ fromYear, toYear }: FiguresArgs): number[] =>
  Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);

/** Which indicators and years of a center are asked for, bound. */
export interface Figures {
  /** Numbers of the indicators. */
  readonly keys: string;
  readonly fromYear: string;
  readonly toYear: string;
  /** Rows (indicator_code, indicator_id, place) of the distinct indicators in the order asked for. */
  readonly asked: (row: string) => string;
  /** Rows (year, provisional, place) of every year; provisional: its reports are not due yet (Art. 19). */
  readonly years: (row: string) => string;
}

/** Its refusals: BAD_USER_INPUT for an unknown code, a year out of bounds, or more than 60 years. */
export const figuresOf = (read: Reading): Figures => {
  const args = read.args<FiguresArgs>();
  const indicators = args.at('indicators');
  args.check(checkRange);
  const codes = indicators.bind('text[]', (given) => [...new Set(given)]);
  const keys = indicators.bind('int[]', (given, place) =>
    [...new Set(given)].map((code) => indicatorKey(`${place}[${given.indexOf(code)}]`, code)),
  );
  const years = args.bind('int[]', yearsOf);
  const provisional = read.plan.bind('boolean[]', (values) =>
    yearsOf(args.valueIn(values)).map((year) => isProvisional(year, values.request.today)),
  );
  return {
    keys,
    fromYear: args.at('fromYear').bind('int'),
    toYear: args.at('toYear').bind('int'),
    asked: (row) => `unnest(${codes}, ${keys}) WITH ORDINALITY AS ${row} (indicator_code, indicator_id, place)`,
    years: (row) => `unnest(${years}, ${provisional}) WITH ORDINALITY AS ${row} (year, provisional, place)`,
  };
};
