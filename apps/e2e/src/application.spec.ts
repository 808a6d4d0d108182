import { expect, request as newRequest } from '@playwright/test';
import { attach, confirm, evidence, fillForm, openCall, saved, seal, step } from './support/application-pages';
import { axeFaults } from './support/axe-faults';
import { settled, test } from './support/journey';
import { beginSession, signInAs } from './support/sign-in';

// From an open call to the department's recommendation (Art. 6, 8, 9(1), 9(2)). Everything in it is invented.

test.use({ as: null });
test.describe.configure({ timeout: 180_000 });

test('a host applies, is told what bars it, mends what is returned, and is recommended', async ({ page, baseURL }) => {
  const number = String(Date.now()).slice(-6);
  const call = `认定申报通知${number}（虚拟）`;
  const name = `虚拟材料${number}`;
  const bureau = await newRequest.newContext({ baseURL });
  await beginSession(bureau, 'BUREAU_OFFICER');
  await openCall(bureau, call);
  await bureau.dispose();

  await signInAs(page, 'HOST_OFFICER');
  await page.goto('/recognition?j=500101');
  await page.getByRole('listitem').filter({ hasText: call }).getByRole('button', { name: '开始申报' }).click();
  await expect(page).toHaveURL(/\/recognition\/applications\/application_\d+/);
  await settled(page);
  await fillForm(page, name, '9');

  // a reload in the middle of a word loses nothing
  await page.getByLabel('定位与使命').pressSequentially('补充');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByLabel('定位与使命')).toHaveValue(/补充$/);
  await saved(page);

  await step(page, '证明材料');
  for (const part of evidence) await attach(page, part);

  // Art. 8(6): nine R&D staff bar the submission, ten do not
  const check = page.getByRole('region', { name: '认定条件自查' });
  await expect(check.getByText('未达到 1 项')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await step(page, '核对提交');
  await expect(page.getByText('各项内容和材料已齐全。')).toBeVisible();
  await expect(page.getByRole('button', { name: '提交申报' })).toBeDisabled();
  expect(await axeFaults(page)).toEqual([]);
  await step(page, '认定条件');
  await page.getByLabel('研发人员数').fill('10');
  expect(await axeFaults(page)).toEqual([]);
  await expect(check.getByText('未达到 0 项')).toBeVisible();

  await step(page, '核对提交');
  await seal(page, 1);
  await confirm(page, page.getByRole('button', { name: '提交申报' }), '提交申报');
  await expect(page.getByText(/^待部门推荐，自/)).toBeVisible();
  const address = page.url();

  await signInAs(page, 'DEPARTMENT_OFFICER');
  await page.goto('/recognition?j=500101');
  const waiting = page.getByRole('region', { name: '待推荐' });
  await waiting.getByRole('link', { name: new RegExp(name) }).click();
  await page.getByLabel('退回原因').fill('重点任务须写明目标。');
  await page.getByRole('button', { name: '增加一条意见' }).click();
  await page.getByRole('combobox', { name: '针对' }).fill('重点任务'); // the list is long: it is searched
  await page.keyboard.press('Enter');
  await page.getByLabel('修改意见').fill('请补充第三年的目标。');
  expect(await axeFaults(page)).toEqual([]);
  await confirm(page, page.getByRole('button', { name: '退回修改' }), '退回修改');
  await expect(page.getByText(/^退回修改，自/)).toBeVisible();

  await signInAs(page, 'HOST_OFFICER');
  await page.goto(address.replace(/\?.*$/, ''));
  await step(page, '建设方案');
  const tasks = page.getByLabel('重点任务', { exact: true });
  await expect(page.getByText('请补充第三年的目标。')).toBeVisible();
  await tasks.fill('第一年建成平台；第二年形成产品；第三年推广应用。');
  await tasks.blur();
  await saved(page);
  await step(page, '核对提交');
  await seal(page, 2);
  await confirm(page, page.getByRole('button', { name: '再次提交' }), '再次提交');
  await expect(page.getByText(/^待部门推荐，自/)).toBeVisible();

  await signInAs(page, 'DEPARTMENT_OFFICER');
  await page.goto(address.replace(/\?.*$/, ''));
  await page.getByLabel('意见', { exact: true }).fill('条件具备，同意推荐（虚拟）。');
  await confirm(page, page.getByRole('button', { name: '推荐', exact: true }), '推荐');
  await expect(page.getByText(/^已推荐，自/)).toBeVisible();
  await expect(page.getByRole('region', { name: '部门推荐' })).toContainText('条件具备，同意推荐（虚拟）。');
});
