import { isRecord } from '../application/draft/draft-store';
import type { Declared, DeclaredAll } from './declarations';

const keyOf = (seatId: string): string => `declarations:${seatId}`;

const isDeclared = (value: unknown): value is Declared =>
  isRecord(value) && typeof value['hasConflict'] === 'boolean' && typeof value['reason'] === 'string';

/** What was declared and not sent yet stands in the tab. A browser that keeps nothing is no reason to stop. */
export const keptDeclared = (seatId: string): DeclaredAll => {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(keyOf(seatId)) ?? 'null');
    if (!isRecord(kept)) return {};
    return Object.fromEntries(
      Object.entries(kept).flatMap(([id, value]) => (isDeclared(value) ? [[id, value] as const] : [])),
    );
  } catch {
    return {};
  }
};

export const keepDeclared = (seatId: string, declared: DeclaredAll | null): void => {
  try {
    if (declared === null) window.sessionStorage.removeItem(keyOf(seatId));
    else window.sessionStorage.setItem(keyOf(seatId), JSON.stringify(declared));
  } catch {
    // full, or forbidden: it stays on the page
  }
};
