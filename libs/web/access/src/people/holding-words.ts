import { type Language, localName, nameOf } from '@wanchuang/web-client';
import type { PersonState } from './use-people';

export type HoldingState = PersonState['roles'][number];

/** Where a role is held: the jurisdiction's or the organisation's name. */
export function scopeName(
  { jurisdiction, organisation }: Pick<HoldingState, 'jurisdiction' | 'organisation'>,
  language: Language,
): string {
  if (jurisdiction) return nameOf(jurisdiction, language);
  return organisation ? localName(organisation, language) : '';
}

/** Today in Asia/Shanghai. */
export function todayInShanghai(now: Date = new Date()): string {
  return new Date(now.getTime() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
