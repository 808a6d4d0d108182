import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { type ThemeChoice, addressNow, themeValues, useSettings, useText } from '@wanchuang/web-client';
import { dropParameters } from './keep-parameters';
import { shellText } from './shell.text';

const drawings: Readonly<Record<ThemeChoice, ReactNode>> = {
  auto: (
    <>
      <circle cx="10" cy="10" r="6.25" />
      <path d="M10 3.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />
    </>
  ),
  light: (
    <>
      <circle cx="10" cy="10" r="3.5" />
      <path d="M10 2v2m0 12v2M2 10h2m12 0h2M4.3 4.3l1.4 1.4m8.6 8.6 1.4 1.4m0-11.4-1.4 1.4m-8.6 8.6-1.4 1.4" />
    </>
  ),
  dark: <path d="M16.5 12A7 7 0 1 1 8 3.5a5.6 5.6 0 0 0 8.5 8.5z" />,
};

/** Goes round: as the system, light, dark. */
export function ThemeSwitch(): ReactNode {
  const say = useText(shellText);
  const { theme, setTheme } = useSettings();
  const navigate = useNavigate();
  const next = themeValues[(themeValues.indexOf(theme) + 1) % themeValues.length] ?? 'auto';
  const label = say('themeIs', { now: say(theme), next: say(next) });
  const choose = (): void => {
    setTheme(next);
    const { pathname, search } = addressNow();
    void navigate(pathname + dropParameters(search, ['theme']), { replace: true, preventScrollReset: true });
  };
  return (
    <button type="button" className="s-theme" aria-label={label} title={label} onClick={choose}>
      <svg
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {drawings[theme]}
      </svg>
    </button>
  );
}
