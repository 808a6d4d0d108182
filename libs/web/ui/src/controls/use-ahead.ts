import { startTransition, useOptimistic } from 'react';

/**
 * What a control shows: a choice at once, though the page may take a moment to draw what follows from it; then what it is
 * given. The next choice builds on what is shown.
 */
export function useAhead<T>(given: T, onChange: (value: T) => void): readonly [shown: T, choose: (value: T) => void] {
  const [shown, setShown] = useOptimistic(given);
  const choose = (value: T): void =>
    startTransition(() => {
      setShown(value);
      onChange(value);
    });
  return [shown, choose];
}
