import { sayIn } from '@wanchuang/web-client';
import { noticeWordsText } from './notice.text';

interface Named {
  readonly placeName: string;
  readonly policyTitle: string;
  readonly documentNumber: string;
  readonly year: string;
}

/** The words that a notice begins with (Art. 9(4)); the officer may change them. Documents of the bureau are Chinese. */
export function noticeWords({ placeName, policyTitle, documentNumber, year }: Named) {
  const say = sayIn(noticeWordsText, 'zh');
  return {
    title: say('title', { year, place: placeName }),
    body: [say('basis', { policy: policyTitle, number: documentNumber }), say('objection')].join('\n'),
  };
}

const mostWorkingDays = 60;

/** How many working days somebody has typed; null: nothing, as few as the policy lets it. */
export function readWorkingDays(
  typed: string,
): { readonly ok: true; readonly days: number | null } | { readonly ok: false } {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return { ok: true, days: null };
  const days = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return days >= 1 && days <= mostWorkingDays ? { ok: true, days } : { ok: false };
}

export const listedName = (applicationId: string): string => `listed ${applicationId}`;
