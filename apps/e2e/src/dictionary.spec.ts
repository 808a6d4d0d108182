import { expect } from '@playwright/test';
import { settled, test } from './support/journey';

test.describe('the data dictionary', () => {
  test('is looked through in Chinese and English, and leads to the field that was found', async ({ page }) => {
    await page.goto('/data/dictionary');
    await page.getByRole('searchbox', { name: '按名称或说明查找' }).fill('认定日期');
    await page.getByRole('link', { name: 'Center.recognisedOn', exact: true }).click();
    await expect(page).toHaveURL(/\/data\/dictionary\?(.*&)?at=Center\.recognisedOn/);
    const field = page.locator('[id="entry-Center.recognisedOn"]');
    await expect(field).toHaveAttribute('aria-current', 'true');
    await expect(field).toBeInViewport();
    const row = page.getByRole('row').filter({ has: field });
    await expect(row).toContainText('第九条第（四）项');
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await expect(row).toContainText('Day of recognition');
    await expect(row).toContainText('Art. 9(4)');
  });

  test('opens at a field by its address, and shows indicators and changes beside', async ({ page }) => {
    await page.goto('/data/dictionary?at=TechnologyContract.amount');
    const field = page.locator('[id="entry-TechnologyContract.amount"]');
    await expect(field).toBeInViewport();
    await expect(page.getByRole('row').filter({ has: field })).toContainText('元（所属辖区货币）');
    await page.getByRole('tab', { name: '按指标' }).click();
    await page.getByRole('searchbox').fill('研发投入');
    await expect(page.getByRole('row').filter({ hasText: 'RD_INVESTMENT_HOST' })).toContainText('年度报告');
    await page.getByRole('tab', { name: '变更记录' }).click();
    await expect(page.getByRole('heading', { name: /^版本 \d{4}-\d{2}-\d{2}/ }).first()).toBeVisible();
  });

  test('says what is wrong where it does not come, and asks again', async ({ page, watch }) => {
    watch.expected.push(/503/);
    await page.route('**/data/dictionary.json', (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto('/data/dictionary');
    const again = page.getByRole('button', { name: '重试' });
    await expect(again).toBeVisible();
    await page.unroute('**/data/dictionary.json');
    await again.click();
    await expect(page.getByRole('heading', { name: 'Center 数据类型' })).toBeVisible();
    await settled(page);
  });

  test('says of what it does not have that there is none', async ({ page }) => {
    await page.goto('/data/dictionary?at=Nothing');
    await expect(page.getByText('没有“Nothing”')).toBeVisible();
  });
});

test.describe('what tokens use of what is to go', () => {
  test.use({ as: 'ADMINISTRATOR' });
  test('is reached from the dictionary by an administrator', async ({ page }) => {
    await page.goto('/data/dictionary');
    await page.getByRole('link', { name: '弃用内容的使用情况' }).click();
    await expect(page).toHaveURL(/\/admin\/deprecated/);
    await expect(page.getByText('接口中没有弃用的内容')).toBeVisible();
  });
});
