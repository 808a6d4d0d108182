import { keepSetting, readSettings } from './settings';

const storeOf = (kept: Record<string, string>) => ({
  getItem: (key: string) => kept[key] ?? null,
  setItem: (key: string, value: string) => {
    kept[key] = value;
  },
});

describe('settings', () => {
  it('are Chinese and the theme of the system where nobody chose', () => {
    expect(readSettings(new URLSearchParams(), storeOf({}))).toEqual({ language: 'zh', theme: 'auto' });
    expect(readSettings(new URLSearchParams(), null)).toEqual({ language: 'zh', theme: 'auto' });
  });

  it('keep what a switch set', () => {
    const store = storeOf({});
    keepSetting(store, 'language', 'en');
    keepSetting(store, 'theme', 'dark');
    expect(readSettings(new URLSearchParams(), store)).toEqual({ language: 'en', theme: 'dark' });
  });

  it('follow the address before the switch', () => {
    const store = storeOf({ 'wanchuang.language': 'en', 'wanchuang.theme': 'dark' });
    expect(readSettings(new URLSearchParams('lang=zh&theme=light'), store)).toEqual({ language: 'zh', theme: 'light' });
  });

  it('pass over a value that they do not know', () => {
    const store = storeOf({ 'wanchuang.language': 'fr', 'wanchuang.theme': 'dark' });
    expect(readSettings(new URLSearchParams('theme=pink'), store)).toEqual({ language: 'zh', theme: 'dark' });
  });
});
