import { type RefObject, useEffect, useRef, useState } from 'react';

/** Leads to the first fault of a form that is refused: the place to look in, and the way to ask for it once the faults are drawn. */
export function useFirstFault(): readonly [form: RefObject<HTMLDivElement | null>, lead: () => void] {
  const form = useRef<HTMLDivElement>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (times === 0) return;
    const fault = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const control = fault?.matches('input, textarea') ? fault : fault?.querySelector<HTMLElement>('input');
    control?.focus();
  }, [times]);
  return [form, () => setTimes((before) => before + 1)];
}
