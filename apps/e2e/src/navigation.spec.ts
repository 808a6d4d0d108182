import { type Locator, type Page, expect } from '@playwright/test';
import { settled, tabTo, test } from './support/journey';

// The head has a word per section; the pages of a section stand below it, and whoever may open them only.

const head = (page: Page): Locator => page.getByRole('navigation', { name: '主导航' });
const words = (row: Locator): Promise<string[]> => row.getByRole('link').allTextContents();

test('an officer goes through the data pages by keyboard, and both rows say where they are', async ({ page }) => {
  await page.goto('/?fields=FOOD_AGRICULTURE');
  await settled(page);
  expect(await words(head(page))).toEqual(['总览', '中心', '认定', '数据', '日志']);
  await expect(head(page).getByRole('link', { name: '总览' })).toHaveAttribute('aria-current', 'page');

  await tabTo(page, head(page).getByRole('link', { name: '数据' }));
  await page.keyboard.press('Enter');
  const below = page.getByRole('navigation', { name: '数据', exact: true });
  await expect(below).toBeVisible();
  expect(await words(below)).toEqual(['查询', '数据导出', '数据导入', '数据字典', '事件推送']);
  await settled(page);

  await page.getByRole('link', { name: '跳到正文' }).focus();
  await tabTo(page, below.getByRole('link', { name: '数据字典' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/data\/dictionary\?fields=FOOD_AGRICULTURE$/);
  await expect(page).toHaveTitle('数据字典');
  await expect(below.locator('[aria-current]')).toHaveText(['数据字典']);
  await expect(below.getByRole('link', { name: '数据字典' })).toHaveAttribute('aria-current', 'page');
  await expect(head(page).locator('[aria-current]')).toHaveText(['数据']);
  await expect(head(page).getByRole('link', { name: '数据' })).toHaveAttribute('aria-current', 'true');
});

for (const [path, word] of [
  ['/recognition/calls/recognitionCall_2', '申报通知'],
  ['/recognition/applications/application_11', '认定申报'],
] as const)
  test(`${path} is marked as one of “${word}”`, async ({ page }) => {
    await page.goto(path);
    await settled(page);
    const below = page.getByRole('navigation', { name: '认定', exact: true });
    await expect(below.locator('[aria-current]')).toHaveText([word]);
    await expect(below.getByRole('link', { name: word, exact: true })).toHaveAttribute('aria-current', 'true');
  });

test.describe('on a narrow phone', () => {
  test.use({ as: 'ADMINISTRATOR', viewport: { width: 360, height: 780 } });
  test('the row of pages scrolls to the one that is shown', async ({ page }) => {
    await page.goto('/admin/deprecated?lang=en');
    await settled(page);
    const below = page.getByRole('navigation', { name: 'Administration', exact: true });
    expect(await words(below)).toEqual(['People', 'Organisations', 'Register by file', 'Log', 'Deprecations']);
    await expect(below.getByRole('link', { name: 'Deprecations' })).toBeInViewport({ ratio: 1 });
    await expect(below.getByRole('link', { name: 'People' })).not.toBeInViewport({ ratio: 1 });
  });
});

test.describe('where one page of a section is theirs', () => {
  test.use({ as: 'HOST_OFFICER' });
  test('its own word stands in the head, and no row below', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL(/\/centers$/);
    await head(page).getByRole('link', { name: '数据字典' }).click();
    await expect(page).toHaveTitle('数据字典');
    expect(await words(head(page))).toEqual(['中心', '认定', '数据字典']);
    await expect(head(page).getByRole('link', { name: '数据字典' })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('navigation', { name: '数据', exact: true })).toHaveCount(0);
  });
});
