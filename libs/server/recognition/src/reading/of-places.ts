import { type Given, numericId } from '@wanchuang/server-platform';

/** The condition that a row is of one of these jurisdictions, and not of one below; null: it was not asked for. */
export function ofPlaces(row: string, given: Given<readonly string[] | null | undefined>): string | null {
  if (!given.isGiven) return null;
  const keys = given.bind('int[]', (ids, place) =>
    ids.map((id, at) => numericId('jurisdiction', id, `${place}.${at}`)),
  );
  return `${row}.jurisdiction_id = ANY(${keys})`;
}
