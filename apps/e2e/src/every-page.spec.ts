import { type Page, expect } from '@playwright/test';
import { axeFaults } from './support/axe-faults';
import { settled, test } from './support/journey';
import { layoutFaults } from './support/layout-faults';
import { pages, screens } from './support/pages';
import { keepPicture } from './support/pictures';

// Every page × width × language × theme: axe-core finds nothing, nothing is cut off, nothing scrolls sideways.
test.use({ contextOptions: { reducedMotion: 'reduce' }, colorScheme: 'light' });

interface Look {
  readonly name: string;
  readonly language: 'zh-CN' | 'en';
  readonly theme: 'light' | 'dark';
}

// A page is loaded once; then language and theme are switched on it.
const first: Look = { name: 'zh-light', language: 'zh-CN', theme: 'light' };
const last: Look = { name: 'en-dark', language: 'en', theme: 'dark' };
const between: Look = { name: 'zh-dark', language: 'zh-CN', theme: 'dark' };
const after: Look = { name: 'en-light', language: 'en', theme: 'light' };

/** On a laptop every language in every theme; elsewhere each once, since the width changes neither words nor colours. */
const looksAt = (width: number): readonly Look[] => (width === 1440 ? [first, between, last, after] : [first, last]);

/** What a person presses to come from one look to the other. */
const change = async (page: Page, from: Look, to: Look): Promise<void> => {
  if (from.theme !== to.theme)
    await press(page, from.language === 'en' ? /^Appearance: (light|dark)/ : /^外观：(浅色|深色)/);
  if (from.language !== to.language) await press(page, to.language === 'en' ? 'EN' : '中');
};

/** Presses a switch of the head; by its event, since an open drawer covers it for the mouse. */
const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true, includeHidden: true }).dispatchEvent('click');

for (const { name, path, as = 'BUREAU_OFFICER', arrive } of pages) {
  test.describe(name, () => {
    test.use({ as });
    for (const screen of screens) {
      test(`at ${screen.width} px: accessible and whole, in both languages and themes`, async ({ page }) => {
        await page.setViewportSize(screen);
        await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=zh&theme=light`);
        await settled(page);
        await arrive?.(page);
        const faults: Record<string, string[]> = {};
        let shown = first;
        for (const look of looksAt(screen.width)) {
          await change(page, shown, look);
          shown = look;
          await expect(page.locator(`html[lang="${look.language}"][data-theme="${look.theme}"]`)).toBeAttached();
          await settled(page);
          await keepPicture(page, `${name}-${screen.width}-${look.name}`);
          const found = [...(await axeFaults(page)), ...(await layoutFaults(page))];
          if (found.length > 0) faults[look.name] = found;
        }
        expect(faults).toEqual({});
      });
    }
  });
}
