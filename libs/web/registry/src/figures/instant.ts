import { type Language, languageTag } from '@wanchuang/web-client';

/** An instant as the clocks of the regulation's place show it: `2026-01-30 16:00`. */
export function instantText(instant: string, language: Language): string {
  return `${dayText(instant)} ${new Date(instant).toLocaleTimeString(languageTag[language], { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hour12: false })}`;
}

/** The day of an instant there: `2026-01-30`. */
export function dayText(instant: string): string {
  return new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
}
