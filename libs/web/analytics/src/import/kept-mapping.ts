import type { MappingDraft } from './mapping-draft';

/** The three ways to a mapping. */
export const ways = ['shipped', 'drawn', 'json'] as const;
export type Way = (typeof ways)[number];

/** A mapping as far as a person has come with it. */
export interface MappingWork {
  readonly way: Way;
  readonly shippedName: string | null;
  readonly draft: MappingDraft;
  readonly json: string;
}

const keyOf = (fileId: string): string => `wanchuang.mapping.${fileId}`;

/** Keeps the work of this tab, so that a reload loses nothing that was typed. */
export function keepWork(store: Storage, fileId: string, work: MappingWork): void {
  try {
    store.setItem(keyOf(fileId), JSON.stringify(work));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error; // a full or shut store keeps nothing; the work itself goes on
  }
}

/** The work that was kept for a file; null where there is none, or none that this version can read. */
export function keptWork(store: Storage, fileId: string): MappingWork | null {
  try {
    const kept: unknown = JSON.parse(store.getItem(keyOf(fileId)) ?? 'null');
    return isWork(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Only this module writes there; what is checked is that the same version wrote it. */
function isWork(kept: unknown): kept is MappingWork {
  if (typeof kept !== 'object' || kept === null) return false;
  return 'way' in kept && 'json' in kept && 'draft' in kept && isDraft(kept.draft);
}

const draftMembers = [
  'title',
  'file',
  'place',
  'centerBy',
  'createUnknown',
  'shape',
  'columns',
  'labels',
  'partial',
  'rates',
  'thousands',
];

const isDraft = (draft: unknown): draft is MappingDraft =>
  typeof draft === 'object' && draft !== null && draftMembers.every((member) => member in draft);
