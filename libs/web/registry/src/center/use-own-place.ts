import { useEffect } from 'react';
import {
  type Jurisdiction,
  isWithin,
  jurisdictionParameter,
  useJurisdictions,
  useUrlState,
} from '@wanchuang/web-client';

/** The header names the place that the page is about: a link to a center of elsewhere brings its place along. */
export function useOwnPlace({ id, code }: Pick<Jurisdiction, 'id' | 'code'>): void {
  const { all, current } = useJurisdictions();
  const { setState } = useUrlState(jurisdictionParameter);
  const isElsewhere = current !== null && !isWithin(all, id, current.id);
  useEffect(() => {
    if (isElsewhere) setState({ j: code }, { replace: true });
  }, [isElsewhere, code, setState]);
}
