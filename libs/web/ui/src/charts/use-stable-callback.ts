import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * The same function on every rendering, which calls the newest one given: what is drawn need not be drawn again because
 * a page made a new closure. For events only, not while rendering. Stays undefined where nothing is given.
 */
export function useStableCallback<P extends readonly unknown[], R>(
  callback: (...parameters: P) => R,
): (...parameters: P) => R;
export function useStableCallback<P extends readonly unknown[], R>(
  callback: ((...parameters: P) => R) | undefined,
): ((...parameters: P) => R | undefined) | undefined;
export function useStableCallback<P extends readonly unknown[], R>(
  callback: ((...parameters: P) => R) | undefined,
): ((...parameters: P) => R | undefined) | undefined {
  const newest = useRef(callback);
  useLayoutEffect(() => {
    newest.current = callback;
  });
  const stable = useCallback((...parameters: P) => newest.current?.(...parameters), []);
  return callback === undefined ? undefined : stable;
}
