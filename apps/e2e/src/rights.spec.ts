import { expect } from '@playwright/test';
import { test } from './support/journey';

test.use({ as: 'ADMINISTRATOR' });

test('personal data is masked for the administrator, and shown once a purpose is given', async ({ page }) => {
  await page.goto('/admin/people?q=evaluator%40demo.invalid');
  await expect(page.getByText('e***@demo.invalid')).toBeVisible();
  await page.locator('.a-name').first().click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText('现为：e***@demo.invalid。不填则不变。')).toBeVisible();
  await expect(sheet.getByLabel('电子邮箱')).toHaveValue('');
  await sheet.getByRole('button', { name: '显示完整邮箱和电话' }).click();
  await expect(sheet.getByRole('button', { name: '显示', exact: true })).toBeDisabled();
  await sheet.getByLabel('查看用途').click();
  await page.getByText('核对、更正登记信息').click();
  await sheet.getByRole('button', { name: '显示', exact: true }).click();
  await expect(sheet.getByLabel('电子邮箱')).toHaveValue('evaluator@demo.invalid');
  await expect(sheet.getByRole('status').filter({ hasText: '已记入日志' })).toBeVisible();
  await sheet.getByRole('button', { name: '保存', exact: true }).click();
  await expect(sheet.getByText('已保存')).toBeVisible();
  await page.goto('/admin/people?q=evaluator');
  await expect(page.getByText('没有符合条件的人员')).toBeVisible();
});

test('a refusal is said in Chinese, with what matters of it', async ({ page }) => {
  await page.goto('/admin/people?q=administrator%40demo.invalid');
  await page.locator('.a-name').first().click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: '停用' }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '停用' }).click();
  await expect(sheet.getByRole('alert')).toHaveText('此人是最后一名在任的系统管理员。请先授予他人系统管理员角色。');
});
