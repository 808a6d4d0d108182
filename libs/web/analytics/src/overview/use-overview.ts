import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { attempt, type Jurisdiction, useJurisdictions } from '@wanchuang/web-client';
import { type OverviewQuery, OverviewDocument } from './overview.generated';
import { type Splits, overviewVariables } from './overview-filter';
import type { OverviewState } from './overview-schema';

export type Overview = OverviewQuery['overview'];

export interface OverviewAnswer {
  readonly data: OverviewQuery | undefined;
  /** The state that the data answer: behind the address while newer data are on their way. */
  readonly answered: OverviewState;
  /** Nothing is there to show yet. */
  readonly loading: boolean;
  /** Older numbers stand while newer ones are on their way. */
  readonly refreshing: boolean;
  readonly error: unknown;
  readonly retry: () => void;
  readonly splits: Splits;
}

interface Held {
  readonly data: OverviewQuery;
  readonly state: OverviewState;
  readonly place: string;
}

/** The page's one request; what is on the page stays until the next answer, unless the place is another. */
export function useOverview(state: OverviewState, jurisdiction: Jurisdiction): OverviewAnswer {
  const splits = useSplits(jurisdiction);
  const {
    data: found,
    loading,
    error,
    refetch,
  } = useQuery(OverviewDocument, {
    variables: overviewVariables(state, jurisdiction, splits),
    errorPolicy: 'all',
  });
  const data = found ?? undefined; // a refused filter is answered with data: null
  const [held, setHeld] = useState<Held | null>(null);
  if (data !== undefined && (held?.data !== data || held.state !== state))
    setHeld({ data, state, place: jurisdiction.id });
  const older = held?.place === jurisdiction.id && loading ? held : null;
  const shown = data === undefined ? older?.data : data;
  const answered = data === undefined && older !== null ? older.state : state;
  return useMemo(
    () => ({
      data: shown,
      answered,
      loading: loading && shown === undefined,
      refreshing: loading && shown !== undefined,
      error: error ?? null,
      retry: () => attempt(refetch()),
      splits,
    }),
    [shown, answered, loading, error, refetch, splits],
  );
}

/** A district has departments of its own; a place above districts has places below. */
function useSplits({ id, unit, level }: Jurisdiction): Splits {
  const { all } = useJurisdictions();
  return useMemo(
    () => ({
      isCenters: unit === 'CENTER',
      hasDepartments: unit === 'CENTER' && level === 'DISTRICT',
      hasBelow: all.some(({ parent }) => parent?.id === id),
    }),
    [all, id, unit, level],
  );
}
