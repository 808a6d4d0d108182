import { attempt, errorCode } from '@wanchuang/web-client';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { PlaceYearsDocument } from './place-years.generated';

export interface PlaceYears {
  /** The years with figures, oldest first; none where nothing was handed in yet. */
  readonly years: readonly number[];
  /** The last year whose reports are due and that has values; else the last with any; else last year. */
  readonly latestYear: number;
  /** When the newest value became known. */
  readonly dataCutOff: string | null;
}

export interface PlaceYearsHandle {
  readonly placeYears: PlaceYears | null;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Whoever may not read a whole place still reads their own centers: of the years that have passed lately. */
const lately = (): PlaceYears => {
  const latestYear = new Date().getFullYear() - 1;
  return { years: Array.from({ length: 7 }, (_, index) => latestYear - 6 + index), latestYear, dataCutOff: null };
};

/** The years that a place has figures for. */
export function usePlaceYears(jurisdictionId: string): PlaceYearsHandle {
  const { data, error, refetch } = useQuery(PlaceYearsDocument, { variables: { jurisdictionId } });
  const placeYears = useMemo(() => {
    if (error && errorCode(error) === 'FORBIDDEN') return lately();
    if (data === undefined) return null;
    const { years, latestYear, dataCutOff } = data.overview;
    return { years, latestYear: latestYear ?? years.at(-1) ?? new Date().getFullYear() - 1, dataCutOff };
  }, [data, error]);
  return { placeYears, error: placeYears === null ? (error ?? null) : null, retry: () => attempt(refetch()) };
}
