import { expect, type Page } from '@playwright/test';
import { confirm } from '../support/application-pages';
import { axeFaults } from '../support/axe-faults';
import { answer, compose, composition, conclude, handIn, invite, judge, writeSheet } from '../support/panel-pages';
import { callTitle, queue, type Stage, test, today, wholes } from './stage';

const panelName = '涂层与机械论证组（虚拟）';
/** What each expert gives for the direction; with the other points they come to 79 to 83 of 100. */
const given = { expert2: 20, expert3: 21, expert5: 22, expert6: 23, expert: 24 } as const;
const sitting = ['expert2', 'expert3', 'expert5', 'expert6', 'expert'] as const;

/** A panel is composed, one expert is out by declaring, five score, and it concludes. */
export const consult = async (page: Page, stage: Stage): Promise<void> => {
  const begin = composition(page).getByRole('button', { name: '开始论证' });
  const end = composition(page).getByRole('button', { name: '结束论证' });
  let panelPath = '';

  await test.step('composed, and five experts are asked', async () => {
    await stage.open(page, 'bureau.officer', '/recognition/panels?j=500101');
    const panel = { call: callTitle, name: panelName, meetingOn: today(), applications: wholes };
    panelPath = `/recognition/panels/${await compose(page, panel)}?j=500101`;
    await invite(page, 'expert4', 'expert2', 'expert3', 'expert5', 'expert6');
    await expect(composition(page)).toContainText('缺少行业领域技术专家、管理专家、财务专家');
    await expect(begin).toBeDisabled();
  });

  await test.step('one of them declares a conflict and is out; four are too few until the leader waives it', async () => {
    await stage.open(page, 'expert4', queue);
    await answer(page, panelName, '曾任其技术顾问（虚拟）');
    for (const name of ['expert2', 'expert3', 'expert5', 'expert6']) {
      await stage.open(page, name, queue);
      await answer(page, panelName);
    }
    await stage.open(page, 'bureau.leader', panelPath);
    await composition(page).getByRole('button', { name: '放宽人数' }).click();
    const asked = page.getByRole('dialog', { name: '书面放宽专家组人数？' });
    await expect(asked.getByText(/^按现有 4 人放宽/)).toBeVisible();
    await expect(asked.getByRole('button', { name: '放宽人数' })).toBeDisabled();
    await asked.getByLabel('放宽的理由').fill('一名专家回避，本领域专家不足（虚拟）');
    await asked.getByRole('button', { name: '放宽人数' }).click();
    await expect(composition(page)).toContainText('按 4 人放宽');
  });

  await test.step('another is asked in place of whoever is out; five sit, and the session begins', async () => {
    await stage.open(page, 'bureau.officer', panelPath);
    await expect(page.getByText('曾任其技术顾问（虚拟）')).toBeVisible();
    await expect(begin).toBeEnabled();
    await invite(page, 'expert');
    await stage.open(page, 'expert', queue);
    await answer(page, panelName);
    await stage.open(page, 'bureau.officer', panelPath);
    await expect(composition(page)).toContainText('5 / 5 人');
    await confirm(page, begin, '开始论证');
    await expect(page.getByText('还有 5 份评分表未提交。')).toHaveCount(2);
    await expect(page.getByRole('button', { name: '作出结论' }).first()).toBeDisabled();
    expect(await axeFaults(page)).toEqual([]);
  });

  await test.step('each of five scores both', async () => {
    for (const name of sitting) {
      await stage.open(page, name, queue);
      for (const _ of wholes) {
        await writeSheet(page, panelName, [given[name], 20, 12, 16, 11]);
        await expect(page.getByText(`${given[name] + 59} / 100 分`)).toBeVisible();
        await expect(page.getByRole('button', { name: '提交评分表' })).toBeDisabled();
        await handIn(page);
        await page.getByRole('link', { name: '返回专家论证' }).click();
      }
    }
  });

  await test.step('the panel concludes of each, and ends', async () => {
    await stage.open(page, 'bureau.officer', panelPath);
    const conclusions = page.getByRole('region', { name: '评分与结论' });
    await expect(conclusions.getByText('平均 81.00 分', { exact: true })).toHaveCount(2);
    await expect(conclusions.getByText('最低 79，最高 83，相差 4 分')).toHaveCount(2);
    await expect(composition(page)).toContainText('还有 2 份申报没有结论。');
    await expect(end).toBeDisabled();
    for (const name of wholes) await conclude(page, name);
    await confirm(page, end, '结束论证');
    await expect(end).toHaveCount(0);
  });

  await test.step('what people have to judge is written down (Art. 8)', async () => {
    for (const name of wholes) {
      await page.getByRole('article', { name }).getByRole('link', { name }).click();
      await judge(page, 5);
      await page.getByRole('link', { name: `查看专家组: ${panelName}` }).click();
    }
  });
};
