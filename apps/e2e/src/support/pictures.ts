import type { Page } from '@playwright/test';

const wanted = process.env['PICTURES'] === '1';

/** With PICTURES=1 a picture of the whole page, in test-results/pages, for somebody to look at: no test reads it. */
export const keepPicture = async (page: Page, name: string): Promise<void> => {
  if (wanted) await page.screenshot({ path: `test-results/pages/${name}.png`, fullPage: true });
};
