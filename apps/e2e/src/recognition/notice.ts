import { expect, type Page } from '@playwright/test';
import { sure } from '../support/outcome-pages';
import { type Stage, wholes } from './stage';

/** The directors decide, the leader signs, and the list is posted. */
export const postNotice = async (page: Page, stage: Stage): Promise<void> => {
  await stage.open(page, 'bureau.officer', '/recognition/deliberations/new?j=500101');
  await page.getByLabel('参会人员').fill('局长（虚拟）\n副局长（虚拟）');
  await page.getByLabel('会议纪要').fill('经集体研究，一致同意（虚拟）。');
  for (const name of wholes)
    await page
      .getByRole('radiogroup', { name: `决定: ${name}` })
      .getByText('审议通过', { exact: true })
      .click();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page).toHaveURL(/\/recognition\/deliberations\/deliberation_\d+/);
  await stage.open(page, 'bureau.leader', page.url());
  await sure(page, '签署');
  await expect(page.getByText(/签署于/)).toBeVisible();

  await stage.open(page, 'bureau.officer', '/recognition/notices/new?j=500101');
  await page.getByLabel('文号').fill('虚拟公示〔2027〕9号');
  for (const name of wholes) await page.getByRole('checkbox', { name: new RegExp(name) }).check();
  await page.getByRole('button', { name: '保存草稿' }).click();
  await expect(page).toHaveURL(/\/recognition\/notices\/notice_\d+/);
  stage.noticeId = /notice_\d+/.exec(page.url())?.[0] ?? '';
  await sure(page, '发布公示');
  await expect(page.getByRole('region', { name: '公示期' }).first()).toBeVisible();
};
