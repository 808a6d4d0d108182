import { useEffect, useState } from 'react';

/** How long a person waits before anything tells them that they wait, in milliseconds. */
export const patience = 200;

/** True once `waiting` has lasted longer than anybody's patience: what is quick shows no sign of work. */
export function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = window.setTimeout(() => setLate(true), patience);
    return () => {
      window.clearTimeout(timer);
      setLate(false);
    };
  }, [waiting]);
  return waiting && late;
}
