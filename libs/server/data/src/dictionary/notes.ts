import type { Label } from '@wanchuang/domain-indicators';

/** Fields that nothing fills in the demo district, and why: whoever finds only null there is not left to wonder. */
const notes: Readonly<Record<string, Label>> = {};

/** What is said of a field besides its description. */
export const noteOf = (coordinate: string): Label | null =>
  Object.hasOwn(notes, coordinate) ? (notes[coordinate] ?? null) : null;

export const notedFields = Object.keys(notes);
