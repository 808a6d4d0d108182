import { attempt } from '../api/attempt';
import { useQuery } from '@apollo/client/react';
import { type ReactNode, createContext, use, useMemo } from 'react';
import { codeParameter } from '../url/parameter';
import { useUrlState } from '../url/use-url-state';
import { type Jurisdiction, chooseJurisdiction, defaultJurisdiction } from './default-jurisdiction';
import { JurisdictionsDocument } from './jurisdictions.generated';

/** `j=` in the address: the place's code. */
export const jurisdictionParameter = { j: codeParameter() };

export interface JurisdictionHandle {
  readonly all: readonly Jurisdiction[];
  /** The place whose figures are shown; null while there is none at all. */
  readonly current: Jurisdiction | null;
  /** A code in the address that names no place: the default is shown instead, and it is said. */
  readonly unknownCode: string | null;
  readonly loading: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

const JurisdictionContext = createContext<JurisdictionHandle | null>(null);

/** Loads the tree of places once, and reads from the address which one is shown. */
export function JurisdictionProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { data, loading, error, refetch } = useQuery(JurisdictionsDocument);
  const {
    state: { j },
  } = useUrlState(jurisdictionParameter);
  const handle = useMemo<JurisdictionHandle>(() => {
    const all = data?.jurisdictions ?? [];
    const chosen = chooseJurisdiction(all, j);
    return {
      all,
      current: chosen ?? defaultJurisdiction(all),
      unknownCode: data && j !== null && chosen === null ? j : null,
      loading,
      error: error ?? null,
      retry: () => attempt(refetch()),
    };
  }, [data, j, loading, error, refetch]);
  return <JurisdictionContext value={handle}>{children}</JurisdictionContext>;
}

/** The places, and the one that is shown. */
export function useJurisdictions(): JurisdictionHandle {
  const handle = use(JurisdictionContext);
  if (handle === null) throw new Error('useJurisdictions needs a JurisdictionProvider above it');
  return handle;
}

/** The place that is shown. The shell draws no page before there is one. */
export function useJurisdiction(): Jurisdiction {
  const { current } = useJurisdictions();
  if (current === null) throw new Error('no page is drawn without a jurisdiction');
  return current;
}
