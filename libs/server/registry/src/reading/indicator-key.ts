import { findIndicator } from '@wanchuang/domain-indicators';
import { badInput } from './check-input';

/**
 * The key of an indicator, or of a part of one, in the database.
 * @throws ExpectedError BAD_USER_INPUT that names the place of an unknown code.
 */
export const indicatorKey = (place: string, code: string): number => {
  const indicator = findIndicator(code);
  if (indicator) return indicator.id;
  throw badInput(place, code, `there is no indicator '${code}'`);
};
