import { type ReactNode, createContext, use, useEffect, useMemo, useState } from 'react';
import { i18n } from '../text/i18n';
import { type Language, languageTag } from '../text/language';
import { type Settings, type SettingsStore, type ThemeChoice, keepSetting, readSettings } from './settings';

export interface SettingsHandle extends Settings {
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
}

const SettingsContext = createContext<SettingsHandle | null>(null);

/** Language and theme for all below it. */
export function SettingsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [settings, setSettings] = useState(() => {
    const first = readSettings(new URLSearchParams(window.location.search), storage());
    void i18n.changeLanguage(first.language);
    return first;
  });

  useEffect(() => {
    void i18n.changeLanguage(settings.language);
    document.documentElement.lang = languageTag[settings.language];
  }, [settings.language]);

  const handle = useMemo<SettingsHandle>(() => {
    const set = (name: keyof Settings, change: Partial<Settings>): void => {
      keepSetting(storage(), name, change[name] ?? '');
      setSettings((current) => ({ ...current, ...change }));
    };
    return {
      ...settings,
      setLanguage: (language) => set('language', { language }),
      setTheme: (theme) => set('theme', { theme }),
    };
  }, [settings]);
  return <SettingsContext value={handle}>{children}</SettingsContext>;
}

/** Language, theme, and how to set them. */
export function useSettings(): SettingsHandle {
  const handle = use(SettingsContext);
  if (handle === null) throw new Error('useSettings needs a SettingsProvider above it');
  return handle;
}

function storage(): SettingsStore | null {
  try {
    return window.localStorage;
  } catch {
    return null; // a browser may refuse the very reading of the property
  }
}
