import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { confirm } from '../support/application-pages';
import { axeFaults } from '../support/axe-faults';
import { callFile, draftCall } from '../support/call-pages';
import { settled } from '../support/journey';
import { keepPicture } from '../support/pictures';
import { callTitle, type Stage } from './stage';

/** The bureau drafts a call and publishes it; the public reads it and takes its file. */
export const publishCall = async (page: Page, stage: Stage): Promise<void> => {
  await stage.open(page, 'bureau.officer', '/recognition/calls?j=500101');
  await page.getByRole('link', { name: '起草通知' }).first().click();
  stage.callId = await draftCall(page, callTitle);
  await confirm(page, page.getByRole('button', { name: '发布', exact: true }), '发布');
  await expect(page.getByText('受理中')).toBeVisible();
  await expect(page.getByRole('button', { name: '延期' })).toBeVisible();
  await keepPicture(page, 'call-published');
  await page.getByRole('link', { name: '返回通知列表' }).click();
  await expect(page.getByRole('link', { name: callTitle })).toHaveCount(1); // a press of Enter in a date has made no other

  await stage.open(page, null, '/public/calls');
  await page.getByRole('link', { name: callTitle }).click();
  await expect(page.getByRole('heading', { name: callTitle })).toBeVisible();
  await expect(page.getByText('2099年1月1日星期四 18:00')).toBeVisible();
  const loading = page.waitForEvent('download');
  await page.getByRole('link', { name: `下载 ${callFile.name}` }).click();
  const bytes = readFileSync(await (await loading).path());
  const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
  expect(hashOf(bytes)).toBe(hashOf(callFile.buffer));
  await settled(page);
  expect(await axeFaults(page)).toEqual([]);
  await keepPicture(page, 'call-public');
};
