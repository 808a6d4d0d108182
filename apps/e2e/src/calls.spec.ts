import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { axeFaults } from './support/axe-faults';
import { settled, test } from './support/journey';
import { keepPicture } from './support/pictures';

// A call is drafted, looked at, published and read by the public. Everything in it is invented.

const pdf = Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`);
const attachment = { name: '申报书模板（虚构）.pdf', mimeType: 'application/pdf', buffer: pdf };

const fillTime = async (page: Page, label: string, time: string): Promise<void> => {
  await page.getByLabel(label).fill(time);
  await page.getByLabel(label).press('Enter');
};

test('an officer drafts a call, looks at it and publishes it; the public reads it and takes its file', async ({
  page,
  browser,
  watch,
}) => {
  const title = `虚构区技术创新中心认定申报通知${Date.now()}`;
  watch.expected.push(/status of 400/); // the file that is not what it says
  await page.goto('/recognition/calls');
  await settled(page);
  await page.getByRole('link', { name: '起草通知' }).first().click();
  await page.getByLabel('通知名称').fill(title);
  await fillTime(page, '开始受理', '2026-01-01 09:00');
  await fillTime(page, '截止时间', '2099-01-01 18:00');
  await page.getByRole('checkbox', { name: '全选' }).check();
  await page.getByLabel('申报要求').fill('一、申报条件（虚构）\n\n二、报送方式');

  const chooser = page.getByLabel('附件 1', { exact: true }).locator('input[type=file]');
  await chooser.setInputFiles({ ...attachment, buffer: Buffer.from('MZ\u0090 program') });
  await expect(page.getByRole('alert').filter({ hasText: '文件名表明是 PDF' })).toBeVisible();
  await chooser.setInputFiles(attachment);
  await expect(page.getByRole('button', { name: `预览 ${attachment.name}` })).toBeVisible();

  await page.reload(); // what was typed, and the file, are still there
  await expect(page.getByLabel('通知名称')).toHaveValue(title);
  await expect(page.getByText(attachment.name)).toBeVisible();
  await keepPicture(page, 'call-draft');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await expect(page).toHaveURL(/\/recognition\/calls\/recognitionCall_\d+/);
  await page.getByRole('button', { name: '预览', exact: true }).click();
  const preview = page.getByRole('dialog');
  await expect(preview.getByText('2026年1月1日星期四 09:00')).toBeVisible();
  await keepPicture(page, 'call-preview');
  await preview.getByRole('button', { name: '关闭' }).last().click();
  await expect(preview).toHaveCount(0);

  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '发布' }).click();
  await expect(page.getByText('受理中')).toBeVisible();
  await expect(page.getByRole('button', { name: '延期' })).toBeVisible();
  await keepPicture(page, 'call-published');

  const anybody = await browser.newContext({ storageState: undefined });
  const reader = await anybody.newPage();
  await reader.goto('/public/calls');
  await reader.getByRole('link', { name: title }).click();
  await expect(reader.getByRole('heading', { name: title })).toBeVisible();
  await expect(reader.getByText('2099年1月1日星期四 18:00')).toBeVisible();
  const loading = reader.waitForEvent('download');
  await reader.getByRole('link', { name: `下载 ${attachment.name}` }).click();
  const bytes = readFileSync(await (await loading).path());
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(createHash('sha256').update(pdf).digest('hex'));
  await page.goto('/recognition/calls');
  await expect(page.getByRole('link', { name: title })).toHaveCount(1); // a press of Enter in a date has made no other
  await settled(reader);
  expect(await axeFaults(reader)).toEqual([]);
  await keepPicture(reader, 'call-public');
  await anybody.close();
});
