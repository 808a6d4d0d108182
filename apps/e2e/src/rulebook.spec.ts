import { expect } from '@playwright/test';
import { settled, test } from './support/journey';
import { keepPicture } from './support/pictures';
import { lookAs } from './support/sign-in';

// The policy is read by everybody; the bureau rules on what it leaves open. What is ruled here is invented.

test('a ruling is recorded by an officer, outlives a reload while it is typed, and binds once the leader signs', async ({
  page,
  baseURL,
}) => {
  const question = `设备租用是否计入科研仪器总值？（虚拟${Date.now()}）`;
  await page.goto('/rulebook?clause=Art.+8(7)');
  await settled(page);
  const opened = page.locator('[aria-current="location"]');
  await expect(opened).toContainText('第八条第七项');
  await expect(opened).toBeInViewport();
  await keepPicture(page, 'rulebook-journey');

  await page.getByRole('button', { name: '登记解释' }).click();
  await page.getByLabel('问题（中文）').fill(question);
  await page.reload();
  await settled(page);
  await page.getByRole('button', { name: '登记解释' }).click();
  await expect(page.getByLabel('问题（中文）')).toHaveValue(question);
  await page.getByRole('combobox', { name: '条款' }).fill('第八条第七项');
  await page.getByRole('combobox', { name: '条款' }).press('Enter');
  await page.getByLabel('问题（英文）').fill('Do leased instruments count? (invented)');
  await page.getByLabel('解释（中文）').fill('不计入。（虚拟）');
  await page.getByLabel('解释（英文）').fill('They do not. (invented)');
  await page.getByRole('button', { name: '登记，待局领导签发' }).click();
  await expect(page.getByText('已登记，等待局领导签发。')).toBeVisible();
  const ruling = page.getByRole('listitem').filter({ hasText: question });
  await expect(ruling).toContainText('待签发');
  await expect(ruling.getByRole('button', { name: '签发' })).toHaveCount(0);

  await lookAs(page, 'BUREAU_LEADER', baseURL);
  await page.goto('/rulebook');
  await ruling.getByRole('button', { name: '签发' }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '签发' }).click();
  await expect(ruling.getByText('待签发')).toHaveCount(0);
  await expect(ruling).toContainText('不计入。（虚拟）');

  await lookAs(page, 'HOST_OFFICER', baseURL);
  await page.goto('/rulebook');
  await settled(page);
  await expect(ruling).toContainText('第八条第七项');
  await expect(page.getByRole('button', { name: '登记解释' })).toHaveCount(0);
});
