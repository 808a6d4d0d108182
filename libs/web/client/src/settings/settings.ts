import { type Language, languageValues } from '../text/language';

export const themeValues = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeValues)[number];

/** What a person set for this browser by a switch: nothing is remembered that was not set. */
export interface Settings {
  readonly language: Language;
  readonly theme: ThemeChoice;
}

/** Where settings are kept; the browser's localStorage, which may be shut. */
export interface SettingsStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const keys: Readonly<Record<keyof Settings, string>> = { language: 'wanchuang.language', theme: 'wanchuang.theme' };

/** `lang=` and `theme=` in the address win, so that a link can show a page as it was meant; then the switch; then Chinese, and the system's theme. */
export function readSettings(search: URLSearchParams, store: SettingsStore | null): Settings {
  return {
    language: known(languageValues, search.get('lang'), kept(store, 'language')) ?? 'zh',
    theme: known(themeValues, search.get('theme'), kept(store, 'theme')) ?? 'auto',
  };
}

/** Keeps a setting for the next visit; a browser that allows no storage forgets it. */
export function keepSetting(store: SettingsStore | null, name: keyof Settings, value: string): void {
  try {
    store?.setItem(keys[name], value);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

function kept(store: SettingsStore | null, name: keyof Settings): string | null {
  return store?.getItem(keys[name]) ?? null;
}

function known<T extends string>(values: readonly T[], ...candidates: (string | null)[]): T | undefined {
  return candidates
    .map((candidate) => values.find((value) => value === candidate))
    .find((value) => value !== undefined);
}
