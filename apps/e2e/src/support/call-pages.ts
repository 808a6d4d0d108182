import { expect, type Page } from '@playwright/test';
import { keepPicture } from './pictures';

// How the bureau drafts a call on its page. Everything in it is invented.

/** A document with a page, as is attached. */
export const callFile = {
  name: '申报书模板（虚构）.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`),
};

const fillTime = async (page: Page, label: string, time: string): Promise<void> => {
  await page.getByLabel(label).fill(time);
  await page.getByLabel(label).press('Enter');
};

/** Drafts a call with a file, over a reload, and looks at it. @returns its id */
export const draftCall = async (page: Page, title: string): Promise<string> => {
  await page.getByLabel('通知名称').fill(title);
  await fillTime(page, '开始受理', '2026-01-01 09:00');
  await fillTime(page, '截止时间', '2099-01-01 18:00');
  await page.getByRole('checkbox', { name: '全选' }).check();
  await page.getByLabel('申报要求').fill('一、申报条件（虚构）\n\n二、报送方式');

  const chooser = page.getByLabel('附件 1', { exact: true }).locator('input[type=file]');
  await chooser.setInputFiles({ ...callFile, buffer: Buffer.from('MZ\u0090 program') });
  await expect(page.getByRole('alert').filter({ hasText: '文件名表明是 PDF' })).toBeVisible();
  await chooser.setInputFiles(callFile);
  await expect(page.getByRole('button', { name: `预览 ${callFile.name}` })).toBeVisible();

  await page.reload(); // what was typed, and the file, are still there
  await expect(page.getByLabel('通知名称')).toHaveValue(title);
  await expect(page.getByText(callFile.name)).toBeVisible();
  await keepPicture(page, 'call-draft');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await expect(page).toHaveURL(/\/recognition\/calls\/recognitionCall_\d+/);
  await page.getByRole('button', { name: '预览', exact: true }).click();
  const preview = page.getByRole('dialog');
  await expect(preview.getByText('2026年1月1日星期四 09:00')).toBeVisible();
  await keepPicture(page, 'call-preview');
  await preview.getByRole('button', { name: '关闭' }).last().click();
  await expect(preview).toHaveCount(0);
  return /recognitionCall_\d+/.exec(page.url())?.[0] ?? '';
};
