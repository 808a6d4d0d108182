import { useMemo } from 'react';

export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The same object for the same margins: Recharts lays a plot out anew for each object that it has not seen. */
export function useMargin(top: number, right: number, bottom: number, left: number): Margin {
  return useMemo(() => ({ top, right, bottom, left }), [top, right, bottom, left]);
}
