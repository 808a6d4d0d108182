import type { ApolloClient } from '@apollo/client';
import { type FactBeforeQuery, FactBeforeDocument } from './behind.generated';

export type EarlierFact = NonNullable<FactBeforeQuery['center']>['facts'][number];

export interface HistoryOf {
  readonly id: string;
  readonly indicatorCode: string;
  readonly year: number;
  /** When the version that is shown became known. */
  readonly knownFrom: string;
}

/** More corrections of one number than anybody reads. */
const mostVersions = 20;

/** The values that a number had before, newest first: what was believed just before each version became known. */
export async function fetchHistory(
  client: ApolloClient,
  { id, indicatorCode, year, knownFrom }: HistoryOf,
): Promise<readonly EarlierFact[]> {
  const versions: EarlierFact[] = [];
  let before = knownFrom;
  while (versions.length < mostVersions) {
    const { data }: { data?: FactBeforeQuery } = await client.query({
      query: FactBeforeDocument,
      variables: { id, indicators: [indicatorCode], year, asOf: momentBefore(before) },
    });
    const fact = data?.center?.facts[0];
    if (fact === undefined) return versions;
    versions.push(fact);
    before = fact.knownFrom;
  }
  return versions;
}

/** A millisecond earlier: the clock of the API counts no finer. */
export function momentBefore(instant: string): string {
  return new Date(new Date(instant).getTime() - 1).toISOString();
}
