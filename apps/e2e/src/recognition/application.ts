import { expect, type Page } from '@playwright/test';
import { placeOf } from '../support/api';
import { hostOf, prepare, submit } from '../support/applicant';
import { attach, confirm, evidence, fillForm, saved, seal, step } from '../support/application-pages';
import { axeFaults } from '../support/axe-faults';
import { settled } from '../support/journey';
import { callTitle, names, queue, type Stage, test, wholes } from './stage';

/** A host applies, is told what bars it, mends what is returned; it and another are recommended. */
export const apply = async (page: Page, stage: Stage): Promise<void> => {
  let own = '';
  await test.step('the form: a reload loses nothing, and what bars the submission stands beside it (Art. 8(6))', async () => {
    await stage.open(page, 'host.officer', queue);
    await page.getByRole('listitem').filter({ hasText: callTitle }).getByRole('button', { name: '开始申报' }).click();
    await expect(page).toHaveURL(/\/recognition\/applications\/application_\d+/);
    await settled(page);
    own = /application_\d+/.exec(page.url())?.[0] ?? '';
    await page.getByLabel('中心名称').fill(wholes[0]); // the whole of it, where the middle alone is asked for (Art. 26)
    await expect(page.getByText('这里只填中间部分，不要重复')).toBeVisible();
    await fillForm(page, names.first, '9');
    await page.getByLabel('定位与使命').pressSequentially('补充');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload(); // in the middle of a word
    await expect(page.getByLabel('定位与使命')).toHaveValue(/补充$/);
    await saved(page);
    await step(page, '证明材料');
    for (const part of evidence) await attach(page, part);
    const check = page.getByRole('region', { name: '认定条件自查' });
    await expect(check.getByText('未达到 1 项')).toBeVisible(); // nine R&D staff bar it, ten do not
    expect(await axeFaults(page)).toEqual([]);
    await step(page, '核对提交');
    await expect(page.getByText('各项内容和材料已齐全。')).toBeVisible();
    await expect(page.getByRole('button', { name: '提交申报' })).toBeDisabled();
    expect(await axeFaults(page)).toEqual([]);
    await step(page, '认定条件');
    await page.getByLabel('研发人员数').fill('10');
    expect(await axeFaults(page)).toEqual([]);
    await expect(check.getByText('未达到 0 项')).toBeVisible();
  });

  await test.step('sealed and submitted; another host applies beside it', async () => {
    await step(page, '核对提交');
    await seal(page, 1);
    await confirm(page, page.getByRole('button', { name: '提交申报' }), '提交申报');
    await expect(page.getByText(/^待部门推荐，自/)).toBeVisible();
    const desk = await stage.desks.of('host.officer2');
    const { id: jurisdictionId } = await placeOf(desk.context, '500101');
    const applying = { jurisdictionId, callId: stage.callId, hostId: await hostOf(desk, 0), chosenName: names.second };
    const other = await submit(desk, await prepare(desk, applying));
    stage.applicationIds = [own, other.id];
  });

  const waiting = page.getByRole('region', { name: '待推荐' });
  await test.step('the department returns it with a comment on one part (Art. 6)', async () => {
    await stage.open(page, 'department.officer', queue);
    await waiting.getByRole('link', { name: wholes[0] }).click();
    await page.getByLabel('退回原因').fill('重点任务须写明目标。');
    await page.getByRole('button', { name: '增加一条意见' }).click();
    await page.getByRole('combobox', { name: '针对' }).fill('重点任务'); // the list is long: it is searched
    await page.keyboard.press('Enter');
    await page.getByLabel('修改意见').fill('请补充第三年的目标。');
    expect(await axeFaults(page)).toEqual([]);
    await confirm(page, page.getByRole('button', { name: '退回修改' }), '退回修改');
    await expect(page.getByText(/^退回修改，自/)).toBeVisible();
  });

  await test.step('the host mends it, seals it again and submits it again', async () => {
    await stage.open(page, 'host.officer', `/recognition/applications/${own}`);
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
  });

  await test.step('the department recommends both (Art. 9(2))', async () => {
    await stage.open(page, 'department.officer', queue);
    for (const name of wholes) {
      await waiting.getByRole('link', { name }).click();
      await page.getByLabel('意见', { exact: true }).fill('条件具备，同意推荐（虚拟）。');
      await confirm(page, page.getByRole('button', { name: '推荐', exact: true }), '推荐');
      await expect(page.getByText(/^已推荐，自/)).toBeVisible();
      await expect(page.getByRole('region', { name: '部门推荐' })).toContainText('条件具备，同意推荐（虚拟）。');
      await page.goBack();
    }
  });
};
