/** A span of years as a filter says it: `2019–2025`, `2025`. */
export function yearRange(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}
