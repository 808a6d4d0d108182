import { expect, type Page } from '@playwright/test';
import { placeOf } from './support/api';
import { type Row, prepare, submit } from './support/applicant';
import { confirm, openCall } from './support/application-pages';
import { axeFaults } from './support/axe-faults';
import { type Desk, Desks } from './support/desk';
import { choose } from './support/import-page';
import { settled, test } from './support/journey';
import { panelNow, score, seat } from './support/panel-desk';

// A panel is composed, answered and scored on its pages (Art. 9(3)). Everything in it is invented.

test.use({ as: null });
test.describe.configure({ timeout: 120_000 });

/** An application of the second host officer, recommended, to a call of its own. */
const recommended = async (desks: Desks, title: string, chosenName: string): Promise<Row> => {
  const bureau = await desks.of('bureau.officer');
  await openCall(bureau.context, title);
  const { id: jurisdictionId } = await placeOf(bureau.context, '500101');
  const { recognitionCalls: calls } = await bureau.ask<{
    recognitionCalls: { nodes: { id: string; title: string }[] };
  }>('{ recognitionCalls(first: 50) { nodes { id title } } }');
  const callId = calls.nodes.find((call) => call.title === title)?.id ?? '';
  const host = await desks.of('host.officer2');
  const { viewer } = await host.ask<{ viewer: { roles: { organisation: { id: string } | null }[] } }>(
    '{ viewer { roles { organisation { id } } } }',
  );
  const hostId = viewer.roles[0]?.organisation?.id ?? '';
  const { id, version } = await submit(host, await prepare(host, { jurisdictionId, callId, hostId, chosenName }));
  const department = await desks.of('department.officer');
  return department.send('recommendApplication', { applicationId: id, version, opinion: '同意（虚拟）' }, 'id version');
};

/** Whoever looks at the page from now on: the session of a desk. */
const lookAs = async (page: Page, desk: Desk): Promise<void> => {
  const { cookies } = await desk.context.storageState();
  await page.context().clearCookies();
  await page.context().addCookies(cookies);
};

const asExpert = async (page: Page, desk: Desk): Promise<void> => {
  await lookAs(page, desk);
  await page.goto('/recognition?j=500101');
};

/** Opens the invitation to a panel. */
const openSeat = async (page: Page, panel: string): Promise<void> => {
  await page.getByRole('listitem').filter({ hasText: panel }).getByRole('link', { name: '声明并答复' }).click();
  await expect(page.getByRole('heading', { name: `专家组邀请：${panel}` })).toBeVisible();
};

const compose = async (page: Page, title: string, panel: string, application: string): Promise<string> => {
  await page.goto('/recognition/panels?j=500101');
  await page.getByRole('button', { name: '组建专家组' }).click();
  const drawer = page.getByRole('dialog', { name: '组建专家组' });
  await choose(page, '申报通知', title);
  await drawer.getByLabel('名称').fill(panel);
  await drawer.getByLabel('论证日期').fill('2099-06-30');
  await page.keyboard.press('Enter');
  await drawer.getByRole('button', { name: '组建专家组' }).click();
  await expect(page).toHaveURL(/\/recognition\/panels\/panel_\d+/);
  await page.getByRole('checkbox', { name: new RegExp(application) }).check();
  await confirm(page, page.getByRole('button', { name: '分配所选申报' }), '分配所选申报');
  for (const name of ['评审专家（虚拟）', '技术专家甲（虚拟）']) {
    await page.getByRole('button', { name: `邀请${name}` }).click();
    await expect(page.getByRole('region', { name: '专家', exact: true })).toContainText(name);
  }
  return /panel_\d+/.exec(page.url())?.[0] ?? '';
};

const waive = async (desks: Desks, officer: Desk, panelId: string): Promise<void> => {
  const leader = await desks.of('bureau.leader');
  const { version } = await panelNow(officer, panelId);
  const input = { panelId, version, reason: '另一名专家回避，本领域专家不足（虚拟）' };
  await leader.send('waivePanelSize', input, 'id', 'ReasonedPanelInput');
};

test('a panel is composed, one expert is out by declaring, another scores, and what is refused is said', async ({
  page,
  baseURL,
}) => {
  const number = String(Date.now()).slice(-6);
  const [title, panel, chosenName] = [`论证通知${number}（虚拟）`, `论证组${number}（虚拟）`, `虚拟装备${number}`];
  const desks = new Desks(baseURL ?? '');
  const officer = await desks.of('bureau.officer');
  const { id: applicationId } = await recommended(desks, title, chosenName);

  await lookAs(page, officer);
  const panelId = await compose(page, title, panel, chosenName);
  const composition = page.getByRole('region', { name: '组成核对' });
  await expect(composition).toContainText('缺少行业领域技术专家、管理专家、财务专家');
  await expect(composition.getByRole('button', { name: '开始论证' })).toBeDisabled();

  await asExpert(page, await desks.of('expert'));
  await openSeat(page, panel);
  await page.getByRole('radiogroup').getByLabel('有', { exact: true }).check();
  await expect(page.getByRole('button', { name: '提交声明并回避' })).toBeDisabled();
  await page.getByLabel('说明利害关系').fill('曾任其技术顾问（虚拟）');
  await confirm(page, page.getByRole('button', { name: '提交声明并回避' }), '提交声明并回避');
  await expect(page.getByText('您已回避本组。')).toBeVisible();

  await asExpert(page, await desks.of('expert2'));
  await openSeat(page, panel);
  await page.getByRole('radiogroup').getByLabel('没有').check();
  await confirm(page, page.getByRole('button', { name: '接受邀请' }), '接受邀请');
  await expect(page.getByText('已接受，待论证开始后填写评分表。')).toBeVisible();

  // Art. 9(3): four are too few without the leader's waiver
  await seat(desks, panelId, ['expert3', 'expert5', 'expert6'], [applicationId]);
  await lookAs(page, officer);
  await page.goto(`/recognition/panels/${panelId}?j=500101`);
  await expect(composition).toContainText('现有 4 人，少于 5 人，且未经领导书面放宽。');
  await expect(page.getByText('曾任其技术顾问（虚拟）')).toBeVisible();
  await waive(desks, officer, panelId);
  await page.reload();
  await confirm(page, composition.getByRole('button', { name: '开始论证' }), '开始论证');
  await expect(page.getByText('还有 4 份评分表未提交。')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);

  await asExpert(page, await desks.of('expert2'));
  await page.getByRole('listitem').filter({ hasText: panel }).getByRole('link', { name: /^评分/ }).click();
  for (const [criterion, points] of [
    [/^发展方向/, '22'],
    [/^重点任务/, '20'],
    [/^保障措施/, '12'],
    [/^团队与条件/, '16'],
    [/^成果与转化/, '11'],
  ] as const)
    await page.getByRole('spinbutton', { name: criterion }).fill(points);
  await expect(page.getByText('81 / 100 分')).toBeVisible();
  await expect(page.getByRole('button', { name: '提交评分表' })).toBeDisabled();
  for (const opinion of ['对发展方向的意见', '对重点任务的意见', '对保障措施的意见'])
    await page.getByLabel(opinion).fill('可行（虚拟）');
  await page.getByLabel('同意', { exact: true }).check();
  expect(await axeFaults(page)).toEqual([]);
  await confirm(page, page.getByRole('button', { name: '提交评分表' }), '提交评分表');
  await expect(page.getByText(/^已于 .+ 提交$/)).toBeVisible();

  await lookAs(page, officer);
  await page.goto(`/recognition/panels/${panelId}?j=500101`);
  await settled(page);
  await expect(page.getByRole('region', { name: '评分与结论' })).toContainText('平均 81.00 分');
  await expect(page.getByText('还有 3 份评分表未提交。')).toBeVisible();
  await expect(page.getByRole('button', { name: '作出结论' })).toBeDisabled();

  // Art. 9(3): a conclusion for which the sheet of somebody who is recused had counted is set aside
  for (const name of ['expert3', 'expert5', 'expert6']) await score(await desks.of(name), panelId);
  const concluded = { panelId, applicationId, conclusion: 'SUPPORT', opinion: '同意建设（虚拟）' };
  await officer.send('concludeApplication', concluded, 'id');
  await page.goto('/recognition/deliberations/new?j=500101');
  const waiting = page.getByRole('article').filter({ hasText: chosenName });
  await expect(waiting).toContainText('专家组尚未结束论证，成员仍可能回避，暂不能审议。');
  await waiting.getByRole('link', { name: '查看专家组' }).click();
  await page.getByRole('button', { name: '回避 技术专家甲（虚拟）' }).click();
  const asked = page.getByRole('dialog');
  await asked.getByRole('textbox').fill('会后发现有合作（虚拟）');
  await asked.getByRole('button', { name: '回避', exact: true }).click();
  await expect(page.getByText(/^技术专家甲（虚拟）于 .+ 回避，其评分曾计入：会后发现有合作（虚拟）$/)).toBeVisible();
  await expect(page.getByText('现有 3 人，少于 5 人，且未经领导书面放宽。').first()).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await desks.close();
});
