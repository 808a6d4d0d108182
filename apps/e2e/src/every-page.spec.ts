import { type Page, expect, test as base } from '@playwright/test';
import { axeFaults } from './support/axe-faults';
import { settled } from './support/journey';
import { layoutFaults } from './support/layout-faults';
import { type PageState, pages, screens } from './support/pages';
import { keepPicture } from './support/pictures';
import { restingPlace, Visitor } from './support/visitor';

// Every page at every width, in both languages and themes: nothing is cut off, nothing scrolls sideways, and axe-core finds
// nothing on phone and desk. One visitor of each role goes through all that are theirs, since loading costs as much as looking.

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

/**
 * What is looked at with axe-core too, which takes the most time of all: on a wall it would see what it has seen on a desk, and
 * of a page that was examined at that width in the other theme only the colours differ.
 */
const examine = async (page: Page, width: number, index: number): Promise<string[]> => {
  if (width < 1440) return index === 0 ? axeFaults(page) : [];
  if (width > 1440) return [];
  return axeFaults(page, index === 0 ? undefined : 'COLOURS');
};

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

/** Looks at a page in every way. @param shown how it is shown now @returns what is wrong, by the look; and how it is shown at the end */
const lookAt = async (page: Page, { name, isOnWalls = true }: PageState, shown: Look) => {
  const faults: Record<string, string[]> = {};
  let last = shown;
  for (const screen of screens.filter(({ width }) => isOnWalls || width < 3840)) {
    await page.setViewportSize(screen);
    await page.evaluate(() => window.scrollTo(0, 0)); // half a button below the head is no place to press
    for (const [index, next] of looksAt(screen.width).entries()) {
      await change(page, last, next);
      last = next;
      await expect(page.locator(`html[lang="${next.language}"][data-theme="${next.theme}"]`)).toBeAttached();
      await settled(page);
      if (index === 0) await keepPicture(page, `${name}-${screen.width}-${next.name}`);
      const found = [...(await examine(page, screen.width, index)), ...(await layoutFaults(page))];
      if (found.length > 0) faults[`${screen.width} ${next.name}`] = found;
    }
  }
  return { faults, last };
};

interface Going {
  readonly visitor: Visitor;
  /** How the pages are shown to the visitor now. */
  shown: Look;
}

const test = base.extend<object, { goings: Map<string, Going> }>({
  goings: [
    async ({}, use) => {
      const goings = new Map<string, Going>();
      await use(goings);
      for (const { visitor } of goings.values()) await visitor.page.context().close();
    },
    { scope: 'worker' },
  ],
});
test.describe.configure({ timeout: 180_000 }); // five looks, three of them through axe-core

/** What is done on a page, or typed, is kept by the browser: nobody else comes after. */
const isForItself = ({ path, arrive }: PageState): boolean => arrive !== undefined || path === restingPlace;

for (const state of pages) {
  const { name, path, as = 'BUREAU_OFFICER', arrive } = state;
  test.describe(name, () => {
    test('is accessible and whole at every width, in both languages and themes', async ({
      browser,
      baseURL,
      goings,
    }) => {
      const key = isForItself(state) ? name : String(as);
      const begin = async (): Promise<Going> => ({
        visitor: await Visitor.begin(browser, baseURL ?? '', as),
        shown: look('zh-CN', 'light'),
      });
      const going = goings.get(key) ?? (await begin());
      goings.set(key, going);
      const { page } = going.visitor;
      await page.setViewportSize(screens[0]);
      if (path !== restingPlace) await going.visitor.goTo(path);
      await arrive?.(page);
      const { faults, last } = await lookAt(page, state, going.shown);
      going.shown = last;
      expect(faults).toEqual({});
      expect(going.visitor.takeErrors()).toEqual([]);
      if (isForItself(state)) {
        await page.context().close();
        goings.delete(key);
      }
    });
  });
}
