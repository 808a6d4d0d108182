import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import {
  type UrlReading,
  type UrlSchema,
  type UrlStateOf,
  printSearch,
  readUrlState,
  writeUrlState,
} from './url-state';

export interface UrlStateChange {
  /** True keeps the browser's history as it is: for typing, not for choosing. */
  readonly replace?: boolean;
}

export interface UrlStateHandle<S extends UrlSchema> extends UrlReading<S> {
  readonly setState: (change: Partial<UrlStateOf<S>>, options?: UrlStateChange) => void;
  /** The address of this page after a change, for links. */
  readonly hrefFor: (change: Partial<UrlStateOf<S>>) => string;
}

/** A page's state, kept in the address and nowhere else. The schema is a constant of the module. */
export function useUrlState<S extends UrlSchema>(schema: S): UrlStateHandle<S> {
  const { search, pathname } = useLocation();
  const navigate = useNavigate();
  const reading = useMemo(() => readUrlState(schema, new URLSearchParams(search)), [schema, search]);
  const hrefFor = useCallback(
    (change: Partial<UrlStateOf<S>>) =>
      pathname + printSearch(writeUrlState(schema, new URLSearchParams(search), change)),
    [schema, pathname, search],
  );
  const setState = useCallback(
    (change: Partial<UrlStateOf<S>>, options: UrlStateChange = {}) => {
      void navigate(hrefFor(change), { replace: options.replace ?? false, preventScrollReset: true });
    },
    [navigate, hrefFor],
  );
  return { ...reading, setState, hrefFor };
}
