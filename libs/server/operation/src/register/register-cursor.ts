import { decodeCursor, encodeCursor, ExpectedError } from '@wanchuang/server-platform';
import { day as dayColumn } from './column';

/** Where a row stands in the list of a center: the latest first, then by number. */
export interface Place {
  day: string;
  key: string;
}

export const cursorOf = (scope: unknown, { day, key }: Place): string => encodeCursor(scope, [day, key]);

/** @throws ExpectedError BAD_USER_INPUT for a malformed cursor and for one of another list, filter or center. */
export const placeOf = (scope: unknown, cursor: string): Place => {
  const [day, key] = decodeCursor(scope, cursor, 2);
  if (day && key && dayColumn.fault(day) === null && /^\d{1,10}$/.test(key)) return { day, key };
  throw new ExpectedError('BAD_USER_INPUT', 'after: this is no cursor', { place: 'after' });
};
