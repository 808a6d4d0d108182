import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Leads to the place that the address names, once it is drawn: its first control gets the focus. */
export function useAnchor(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash === '') return;
    const place = document.getElementById(decodeURIComponent(hash.slice(1)));
    if (place === null) return;
    place.scrollIntoView({ block: 'start' });
    const control = place.querySelector<HTMLElement>('input, textarea, button, [tabindex="0"]');
    (control ?? place).focus({ preventScroll: true });
  }, [hash, key]);
}
