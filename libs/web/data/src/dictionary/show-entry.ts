/** Brings the entry of the address into view; one that is seen already stays where it is. */
export function showEntry(at: string | null): void {
  const entry = at === null ? null : document.getElementById(`entry-${at}`);
  if (!entry) return;
  const { top, bottom } = entry.getBoundingClientRect();
  if (top < headHeight || bottom > window.innerHeight) entry.scrollIntoView({ block: 'center' });
}

/** What the application's head covers at most, px. */
const headHeight = 120;
