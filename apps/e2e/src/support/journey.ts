import { type BrowserContext, test as base, type Locator, type Page, expect } from '@playwright/test';
import { sessionOf } from './sign-in';

interface Visitor {
  /** Whoever looks at the page, by the role of a demo account; null: somebody who has not signed in. */
  readonly as: string | null;
}

export interface Watch {
  /** Console errors that a journey brings about on purpose, such as a refused request. */
  readonly expected: RegExp[];
}

/** Notes every error that a page throws or writes. */
export const noteErrors = (context: BrowserContext, errors: string[]): void => {
  context.on('weberror', (error) => errors.push(error.error().message));
  context.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
};

/**
 * A journey begins as an officer of the bureau who has signed in, unless it says who else (`test.use({ as })`). It fails
 * on any error that a page throws or writes, besides what it asserts.
 */
export const test = base.extend<Visitor & { watch: Watch }>({
  as: ['BUREAU_OFFICER', { option: true }],
  storageState: async ({ as, baseURL }, use) => use(as === null ? undefined : await sessionOf(as, baseURL ?? '')),
  watch: [
    async ({ context }, use) => {
      const errors: string[] = [];
      const watch: Watch = { expected: [] };
      noteErrors(context, errors);
      await use(watch);
      expect(errors.filter((error) => !watch.expected.some((known) => known.test(error)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits until nothing on the page is on its way any more, and everything is drawn. */
export const settled = async (page: Page): Promise<void> => {
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
};

/** Presses Tab until something has the focus, as a person without a mouse does. */
export const tabTo = async (page: Page, target: Locator, most = 120): Promise<void> => {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluateAll((elements) => elements.some((element) => element === document.activeElement))) return;
  }
  throw new Error(`${target.toString()} is not reached within ${most} presses of Tab`);
};

/** A plot's card, by the beginning of its title. */
export const cardOf = (page: Page, title: string | RegExp): Locator =>
  page.getByRole('region', { name: typeof title === 'string' ? new RegExp(`^${title}`) : title });
