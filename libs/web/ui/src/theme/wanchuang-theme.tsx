import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import type { UiLanguage } from '../numbers/number-format';
import '../styles.css';
import { antdTheme } from './antd-theme';
import { useMedia, useScale } from './media';
import type { ThemeName } from './tokens';
import { UiContext, type UiSurroundings } from './ui-context';

export interface WanchuangThemeProps {
  readonly language: UiLanguage;
  /** `auto` follows the system. */
  readonly mode: ThemeName | 'auto';
  readonly children: ReactNode;
}

const locales = { 'zh-CN': zhCN, en: enUS } as const;

/** Colours, sizes, language and motion for all below it. One per page: it writes to the root element. */
export function WanchuangTheme({ language, mode, children }: WanchuangThemeProps): ReactNode {
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  const motion = !useMedia('(prefers-reduced-motion: reduce)');
  const scale = useScale();
  const theme = mode === 'auto' ? (systemIsDark ? 'dark' : 'light') : mode;

  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset['theme'] = theme;
    root.style.setProperty('--w-scale', String(scale));
  }, [theme, scale]);

  const config = useMemo(() => antdTheme({ theme, scale }), [theme, scale]);
  const surroundings = useMemo<UiSurroundings>(
    () => ({ language, theme, scale, motion }),
    [language, theme, scale, motion],
  );
  return (
    <UiContext value={surroundings}>
      <ConfigProvider theme={config} locale={locales[language]} wave={{ disabled: true }}>
        {children}
      </ConfigProvider>
    </UiContext>
  );
}
