import { type Page, expect } from '@playwright/test';
import { axeFaults } from './support/axe-faults';
import { settled, test } from './support/journey';
import { layoutFaults } from './support/layout-faults';
import { pages, screens } from './support/pages';
import { keepPicture } from './support/pictures';

// Every page at every width, in both languages and themes: nothing is cut off, nothing scrolls sideways, and axe-core finds nothing on phone and desk.
test.use({ contextOptions: { reducedMotion: 'reduce' }, colorScheme: 'light' });
test.describe.configure({ timeout: 180_000 }); // five looks, three of them through axe-core

interface Look {
  readonly name: string;
  readonly language: 'zh-CN' | 'en';
  readonly theme: 'light' | 'dark';
}

const look = (language: Look['language'], theme: Look['theme']): Look => ({
  name: `${language.slice(0, 2)}-${theme}`,
  language,
  theme,
});

/** Phone and desk show both languages and both themes, and together every pair of them; on a wall it is the longer words. */
const looksAt = (width: number): readonly Look[] => {
  if (width === 3840) return [look('en', 'dark')];
  return width === 1440 ? [look('en', 'light'), look('zh-CN', 'dark')] : [look('zh-CN', 'light'), look('en', 'dark')];
};

/** Whether axe-core looks too, which takes the most time of all: on a wall it would see what it has seen on a desk. */
const isExamined = (width: number, index: number): boolean => width === 1440 || (width < 1440 && index === 0);

/** What the switch of the theme begins with, which goes round: as the system, light, dark. */
const themeWords: Readonly<Record<Look['language'], Readonly<Record<Look['theme'], string>>>> = {
  'zh-CN': { light: '外观：浅色', dark: '外观：深色' },
  en: { light: 'Appearance: light', dark: 'Appearance: dark' },
};

/** Switches of the head are pressed by their event, since an open drawer covers them for the mouse. */
const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true, includeHidden: true }).dispatchEvent('click');

/** What a person presses to come from one look to the other. */
const change = async (page: Page, from: Look, to: Look): Promise<void> => {
  const isShown = page.getByRole('button', {
    name: new RegExp(`^${themeWords[from.language][to.theme]}`),
    includeHidden: true,
  });
  while ((await isShown.count()) === 0) await press(page, /^(外观：|Appearance: )/);
  if (from.language !== to.language) await press(page, to.language === 'en' ? 'EN' : '中');
};

for (const { name, path, as = 'BUREAU_OFFICER', arrive, isOnWalls = true } of pages) {
  test.describe(name, () => {
    test.use({ as, viewport: screens[0] });
    test('is accessible and whole at every width, in both languages and themes', async ({ page }) => {
      let shown = look('zh-CN', 'light'); // loaded so; then width, language and theme are changed on the page
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=zh&theme=light`);
      await settled(page);
      await arrive?.(page);
      const faults: Record<string, string[]> = {};
      for (const screen of screens.filter(({ width }) => isOnWalls || width < 3840)) {
        await page.setViewportSize(screen);
        await page.evaluate(() => window.scrollTo(0, 0)); // half a button below the head is no place to press
        for (const [index, next] of looksAt(screen.width).entries()) {
          await change(page, shown, next);
          shown = next;
          await expect(page.locator(`html[lang="${shown.language}"][data-theme="${shown.theme}"]`)).toBeAttached();
          await settled(page);
          const isAxe = isExamined(screen.width, index);
          if (index === 0) await keepPicture(page, `${name}-${screen.width}-${shown.name}`);
          const found = [...(isAxe ? await axeFaults(page) : []), ...(await layoutFaults(page))];
          if (found.length > 0) faults[`${screen.width} ${shown.name}`] = found;
        }
      }
      expect(faults).toEqual({});
    });
  });
}
