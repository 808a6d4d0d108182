import { useSyncExternalStore } from 'react';

const lists = new Map<string, MediaQueryList>();

/** One list per query: it is asked on every rendering. */
function listOf(query: string): MediaQueryList {
  const list = lists.get(query) ?? window.matchMedia(query);
  lists.set(query, list);
  return list;
}

/** Whether a media query holds; false where there is no window. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = listOf(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => listOf(query).matches,
    () => false,
  );
}

/** From which width of the window which factor holds; the widest first. A wall is a window of 3,840 pixels. */
export const scaleSteps = [
  { fromWidth: 3200, scale: 2 },
  { fromWidth: 2240, scale: 1.25 },
] as const;

/** The factor on every size. */
export function useScale(): number {
  const isWall = useMedia(`(min-width: ${scaleSteps[0].fromWidth}px)`);
  const isWide = useMedia(`(min-width: ${scaleSteps[1].fromWidth}px)`);
  if (isWall) return scaleSteps[0].scale;
  return isWide ? scaleSteps[1].scale : 1;
}
