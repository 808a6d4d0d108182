import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { addressNow } from './address-now';
import { type UrlReading, type UrlSchema, type UrlStateUpdate, addressAfter, readUrlState } from './url-state';

export interface UrlStateOptions {
  /** True keeps the browser's history as it is: for typing, not for choosing. */
  readonly replace?: boolean;
}

/** Changes a page's state; a change that builds on what is chosen already is a function of the newest state. */
export type SetUrlState<S extends UrlSchema> = (update: UrlStateUpdate<S>, options?: UrlStateOptions) => void;

export interface UrlStateHandle<S extends UrlSchema> extends UrlReading<S> {
  readonly setState: SetUrlState<S>;
}

/** A page's state, kept in the address and nowhere else. The schema is a constant of the module. */
export function useUrlState<S extends UrlSchema>(schema: S): UrlStateHandle<S> {
  const { search, pathname } = useLocation();
  const navigate = useNavigate();
  const reading = useMemo(() => readUrlState(schema, new URLSearchParams(search)), [schema, search]);
  const setState = useCallback<SetUrlState<S>>(
    (update, { replace = false } = {}) => {
      const address = addressAfter(schema, pathname, addressNow(), update);
      if (address !== null) void navigate(address, { replace, preventScrollReset: true });
    },
    [navigate, schema, pathname],
  );
  return { ...reading, setState };
}
