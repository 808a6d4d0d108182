import { expect, type Page } from '@playwright/test';
import { confirm } from './application-pages';
import { choose } from './import-page';

// A panel on its pages: how the bureau composes it, its experts answer and score, and it concludes (Art. 9(3)). All invented.

/** Experts of the demo, by the part of their address before the @. */
export const expertNames = {
  expert: '评审专家（虚拟）',
  expert2: '技术专家甲（虚拟）',
  expert3: '技术专家乙（虚拟）',
  expert4: '技术专家丙（虚拟）',
  expert5: '管理专家（虚拟）',
  expert6: '财务专家（虚拟）',
} as const;

export type ExpertName = keyof typeof expertNames;

export const composition = (page: Page) => page.getByRole('region', { name: '组成核对' });

interface Composed {
  readonly call: string;
  readonly name: string;
  readonly meetingOn: string;
  readonly applications: readonly string[];
}

/** From the list of panels: a panel, and the applications before it. @returns its id */
export const compose = async (page: Page, { call, name, meetingOn, applications }: Composed): Promise<string> => {
  await page.getByRole('button', { name: '组建专家组' }).click();
  const drawer = page.getByRole('dialog', { name: '组建专家组' });
  await choose(page, '申报通知', call);
  await drawer.getByLabel('名称').fill(name);
  await drawer.getByLabel('论证日期').fill(meetingOn);
  await page.keyboard.press('Enter'); // which makes no panel yet
  await drawer.getByRole('button', { name: '组建专家组' }).click();
  await expect(page).toHaveURL(/\/recognition\/panels\/panel_\d+/);
  for (const one of applications) await page.getByRole('checkbox', { name: new RegExp(one) }).check();
  await confirm(page, page.getByRole('button', { name: '分配所选申报' }), '分配所选申报');
  return /panel_\d+/.exec(page.url())?.[0] ?? '';
};

/** On the page of a panel. */
export const invite = async (page: Page, ...experts: readonly ExpertName[]): Promise<void> => {
  for (const one of experts) {
    await page.getByRole('button', { name: `邀请${expertNames[one]}` }).click();
    await expect(page.getByRole('region', { name: '专家', exact: true })).toContainText(expertNames[one]);
  }
};

/** From what waits for an expert: declares of every application and answers. @param conflict what the first is bound by */
export const answer = async (page: Page, panel: string, conflict?: string): Promise<void> => {
  await page.getByRole('listitem').filter({ hasText: panel }).getByRole('link', { name: '声明并答复' }).click();
  await expect(page.getByRole('heading', { name: `专家组邀请：${panel}` })).toBeVisible();
  const questions = page.getByRole('region', { name: '利害关系声明' }).getByRole('radiogroup');
  await expect(questions.first()).toBeVisible();
  for (const question of await questions.all()) await question.getByLabel('没有').check();
  if (conflict === undefined) {
    await confirm(page, page.getByRole('button', { name: '接受邀请' }), '接受邀请');
    await expect(page.getByText('已接受，待论证开始后填写评分表。')).toBeVisible();
    return;
  }
  const recuse = page.getByRole('button', { name: '提交声明并回避' });
  await questions.first().getByLabel('有', { exact: true }).check();
  await expect(recuse).toBeDisabled();
  await page.getByLabel('说明利害关系').fill(conflict);
  await confirm(page, recuse, '提交声明并回避');
  await expect(page.getByText('您已回避本组。')).toBeVisible();
};

const criteria = [/^发展方向/, /^重点任务/, /^保障措施/, /^团队与条件/, /^成果与转化/] as const;

/** From what waits for an expert: opens the next sheet, and writes all of it but the conclusion. */
export const writeSheet = async (page: Page, panel: string, points: readonly number[]): Promise<void> => {
  await page
    .getByRole('listitem')
    .filter({ hasText: panel })
    .getByRole('link', { name: /^评分: / })
    .first()
    .click();
  for (const [place, criterion] of criteria.entries())
    await page.getByRole('spinbutton', { name: criterion }).fill(String(points[place]));
  for (const opinion of ['对发展方向的意见', '对重点任务的意见', '对保障措施的意见'])
    await page.getByLabel(opinion).fill('可行（虚拟）');
};

/** With a conclusion it is whole. */
export const handIn = async (page: Page): Promise<void> => {
  await page.getByLabel('同意', { exact: true }).check();
  await confirm(page, page.getByRole('button', { name: '提交评分表' }), '提交评分表');
  await expect(page.getByText(/^已于 .+ 提交$/)).toBeVisible();
};

/** On the page of a panel that sits: what it concludes of an application. */
export const conclude = async (page: Page, application: string): Promise<void> => {
  const judged = page.getByRole('article', { name: application });
  await judged.getByRole('radiogroup', { name: '结论' }).getByLabel('同意', { exact: true }).check();
  await judged.getByLabel('论证意见', { exact: true }).fill('方向明确，同意建设（虚拟）。');
  await confirm(page, judged.getByRole('button', { name: '作出结论' }), '作出结论');
  await expect(judged.getByText(/\d{4}-\d\d-\d\d 作出$/)).toBeVisible();
};

/** On the page of an application: what people have to judge is written down, finding by finding (Art. 8). */
export const judge = async (page: Page, findings: number): Promise<void> => {
  const check = page.getByRole('region', { name: '认定条件自查' });
  for (let judged = 1; judged <= findings; judged += 1) {
    await check.getByRole('button', { name: '记录评判' }).first().click();
    await check.getByLabel('达到', { exact: true }).check();
    await check.getByLabel('书面理由').fill('依专家意见（虚拟）。');
    await check.getByRole('button', { name: '记录', exact: true }).click();
    await expect(check.getByRole('button', { name: '重新评判' })).toHaveCount(judged);
  }
  await expect(check.getByRole('button', { name: '记录评判' })).toHaveCount(0);
};
