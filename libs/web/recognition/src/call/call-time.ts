import { type Language, languageTag } from '@wanchuang/web-client';

const zone = 'Asia/Shanghai';

/** An instant with its weekday, as the clocks of the regulation's place show it: `2026年7月1日星期三 09:00`. */
export function callTime(instant: string, language: Language): string {
  return new Date(instant).toLocaleString(languageTag[language], {
    timeZone: zone,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
}

/** The same as a form holds it: `2026-07-01 09:00`. */
export function wallTime(instant: string | null): string | undefined {
  if (instant === null) return undefined;
  return new Date(instant).toLocaleString('sv-SE', { timeZone: zone }).slice(0, 16);
}

/** What a form holds, as an instant: Shanghai has kept UTC+8 without summer time since 1992. */
export function instantOfWall(time: string | undefined): string | null {
  return time ? new Date(`${time.replace(' ', 'T')}:00+08:00`).toISOString() : null;
}

export type CallStanding = 'DRAFT' | 'UPCOMING' | 'OPEN' | 'OVER' | 'CLOSED' | 'DISCARDED';

interface Timed {
  readonly state: 'DRAFT' | 'PUBLISHED' | 'CLOSED' | 'DISCARDED';
  readonly isOpen: boolean;
  readonly opensAt: string | null;
}

/** How a call stands: whether it is open says the server. */
export function standingOfCall({ state, isOpen, opensAt }: Timed, now: Date): CallStanding {
  if (state !== 'PUBLISHED') return state;
  if (isOpen) return 'OPEN';
  return opensAt !== null && now < new Date(opensAt) ? 'UPCOMING' : 'OVER';
}
