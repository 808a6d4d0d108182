const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The day of an instant in the regulation's place: `2026-01-30`. */
export function dayOf(instant: string): string {
  return days.format(new Date(instant));
}
