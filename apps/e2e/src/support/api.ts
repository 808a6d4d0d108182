import { type APIRequestContext, expect } from '@playwright/test';

/** Asks the server itself, to compare what a page shows with what it should show. Fails on any GraphQL error. */
export const ask = async <T>(
  request: APIRequestContext,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<T> => {
  const response = await request.post('/graphql', { data: { query, variables } });
  const answer = (await response.json()) as { data: T; errors?: { message: string }[] };
  expect(answer.errors, query).toBeUndefined();
  return answer.data;
};

export interface Place {
  readonly id: string;
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** A jurisdiction by its code. */
export const placeOf = async (request: APIRequestContext, code: string): Promise<Place> => {
  const { jurisdictions } = await ask<{ jurisdictions: Place[] }>(
    request,
    '{ jurisdictions { id code nameZh nameEn } }',
  );
  const place = jurisdictions.find((one) => one.code === code);
  if (place === undefined) throw new Error(`no jurisdiction ${code}`);
  return place;
};

export interface SeriesOfOverview {
  readonly indicatorCode: string;
  readonly groupKey: string | null;
  readonly points: readonly { readonly year: number; readonly value: string | null; readonly centers: number }[];
}

export interface OverviewAsked {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly indicators: readonly string[];
  readonly groupBy?: 'NONE' | 'FIELD' | 'DEPARTMENT';
}

/** Series of the overview, as the API gives them. */
export const seriesOf = async (
  request: APIRequestContext,
  { filter, indicators, groupBy = 'NONE' }: OverviewAsked,
): Promise<readonly SeriesOfOverview[]> => {
  const { overview } = await ask<{ overview: { series: SeriesOfOverview[] } }>(
    request,
    `query($filter: OverviewFilter!, $indicators: [String!]!, $groupBy: OverviewGroup!) {
      overview(filter: $filter) { series(indicators: $indicators, groupBy: $groupBy) { indicatorCode groupKey points { year value centers } } } }`,
    { filter, indicators, groupBy },
  );
  return overview.series;
};

/** One value of them; null where it is missing. */
export const valueAt = (
  series: readonly SeriesOfOverview[],
  indicatorCode: string,
  year: number,
  groupKey: string | null = null,
): string | null =>
  series
    .find((one) => one.indicatorCode === indicatorCode && one.groupKey === groupKey)
    ?.points.find((point) => point.year === year)?.value ?? null;
