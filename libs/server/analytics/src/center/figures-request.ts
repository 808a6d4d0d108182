import { badInput, checkYears, indicatorKey } from '@wanchuang/server-registry';

/** The longest range of years that one series or band spans. */
const longestRange = 60;

/** Which indicators and years of a center are asked for, by code and in the database's numbers. */
export interface FiguresRequest {
  readonly indicators: readonly string[];
  readonly indicatorKeys: readonly number[];
  readonly fromYear: number;
  readonly toYear: number;
}

/** @throws ExpectedError BAD_USER_INPUT for an unknown code, a year out of bounds, or more than 60 years. */
export const figuresRequest = (indicators: readonly string[], fromYear: number, toYear: number): FiguresRequest => {
  checkYears(['fromYear', fromYear], ['toYear', toYear]);
  if (toYear - fromYear >= longestRange)
    throw badInput('toYear', toYear, `${fromYear} to ${toYear} are more than ${longestRange} years`);
  const distinct = [...new Set(indicators)];
  return {
    indicators: distinct,
    indicatorKeys: distinct.map((code, index) => indicatorKey(`indicators[${index}]`, code)),
    fromYear,
    toYear,
  };
};

/** Every year of the range, in order. */
export const yearsOf = ({ fromYear, toYear }: Pick<FiguresRequest, 'fromYear' | 'toYear'>): number[] =>
  Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);
