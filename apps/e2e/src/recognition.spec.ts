import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { placeOf } from './support/api';
import { attach, confirm, evidence, fillForm, pdf, seal, step } from './support/application-pages';
import { prepare, type Row, submit, submitRefused, upload } from './support/applicant';
import { type Desk, Desks } from './support/desk';
import { settled, test as base } from './support/journey';
import { type MovedServer, startMovedServer } from './support/moved-server';
import { panelNow, planPanel, poolOf, score, seat, wholePanel } from './support/panel-desk';
import { signInAs } from './support/sign-in';

// From a call to a certificate (Art. 8, 9, 24, 26): a host, a department, an officer, five experts, a leader and a member of
// the public, on a server of their own whose clock goes on to the end of the notice. Everything in it is invented.

interface Stage {
  readonly server: MovedServer;
  readonly desks: Desks;
}

const test = base.extend<object, { stage: Stage }>({
  stage: [
    async ({}, use) => {
      const server = await startMovedServer();
      const desks = new Desks(server.address);
      await use({ server, desks });
      await desks.close();
      await server.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ stage }, use) => use(stage.server.address),
});
test.use({ as: null });
test.describe.configure({ mode: 'serial', timeout: 150_000 });

const callTitle = '2027年度技术创新中心认定申报通知（虚拟）';
const names = { first: '虚拟耐磨涂层', second: '虚拟港口机械' };
const wholeName = (chosen: string): string => `重庆市万州区${chosen}技术创新中心`;
const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const judged = ['districtStrategy', 'stableTeam', 'internalRules', 'head', 'results'];

/** An organisation that the second host officer of the demo acts for. */
const hostOf = async (desk: Desk, place: number): Promise<string> => {
  const { viewer } = await desk.ask<{ viewer: { roles: { organisation: { id: string } | null }[] } }>(
    '{ viewer { roles { organisation { id } } } }',
  );
  return viewer.roles[place]?.organisation?.id ?? '';
};

test('from a call to a certificate', async ({ page, stage }) => {
  const { desks } = stage;
  const { id: place } = await placeOf((await desks.public()).context, '500101');
  let callId = '';
  const applications: Row[] = [];
  await test.step('the bureau publishes a call (Art. 9(1))', async () => {
    await signInAs(page, 'BUREAU_OFFICER');
    await page.goto('/recognition/calls/new?j=500101');
    await settled(page);
    await page.getByLabel('通知名称').fill(callTitle);
    for (const [label, time] of [
      ['开始受理', `${today()} 00:00`],
      ['截止时间', '2099-01-01 18:00'],
    ] as const) {
      await page.getByLabel(label).fill(time);
      await page.getByLabel(label).press('Enter');
    }
    await page.getByRole('checkbox', { name: '全选' }).check();
    await page.getByLabel('申报要求').fill('申报条件见管理办法（虚拟）。');
    await page.getByRole('button', { name: '保存草稿' }).click();
    await expect(page).toHaveURL(/\/recognition\/calls\/recognitionCall_\d+/);
    callId = /recognitionCall_\d+/.exec(page.url())?.[0] ?? '';
    await confirm(page, page.getByRole('button', { name: '发布', exact: true }), '发布');
    await expect(page.getByText('受理中')).toBeVisible();
  });

  await test.step('a host applies on its pages, another beside it (Art. 8, 9(2))', async () => {
    await signInAs(page, 'HOST_OFFICER');
    await page.goto('/recognition?j=500101');
    await page.getByRole('listitem').filter({ hasText: callTitle }).getByRole('button', { name: '开始申报' }).click();
    await expect(page).toHaveURL(/\/recognition\/applications\/application_\d+/);
    await settled(page);
    await fillForm(page, names.first, '10');
    await step(page, '证明材料');
    for (const part of evidence) await attach(page, part);
    await step(page, '核对提交');
    await seal(page, 1);
    await confirm(page, page.getByRole('button', { name: '提交申报' }), '提交申报');
    await expect(page.getByText(/^待部门推荐，自/)).toBeVisible();
    const id = /application_\d+/.exec(page.url())?.[0] ?? '';
    applications.push({ id, version: 0 });
    const desk = await desks.of('host.officer2');
    const applying = { jurisdictionId: place, callId, hostId: await hostOf(desk, 0), chosenName: names.second };
    applications.push(await submit(desk, await prepare(desk, applying)));
  });
  const ids = applications.map(({ id }) => id);

  await test.step('the department recommends both (Art. 6, 9(2))', async () => {
    await signInAs(page, 'DEPARTMENT_OFFICER');
    for (const id of ids) {
      await page.goto(`/recognition/applications/${id}?j=500101`);
      await page.getByLabel('意见', { exact: true }).fill('条件具备，同意推荐（虚拟）。');
      await confirm(page, page.getByRole('button', { name: '推荐', exact: true }), '推荐');
      await expect(page.getByText(/^已推荐，自/)).toBeVisible();
    }
  });

  const officer = await desks.of('bureau.officer');
  await test.step('five experts are asked, declare, score; the panel concludes (Art. 9(3))', async () => {
    const planned = { callId, name: '论证组（虚拟）', meetingOn: today(), applicationIds: ids };
    const { id: panelId } = await planPanel(officer, planned);
    await seat(desks, panelId, wholePanel, ids);
    await officer.send('beginSession', await stepOf(officer, panelId), 'id', 'PanelStepInput');
    for (const name of wholePanel) expect(await score(await desks.of(name), panelId)).toBe(2);
    for (const applicationId of ids) {
      const concluded = { panelId, applicationId, conclusion: 'SUPPORT', opinion: '同意（虚拟）' };
      await officer.send('concludeApplication', concluded, 'id');
    }
    await officer.send('concludePanel', await stepOf(officer, panelId), 'id', 'PanelStepInput');
    for (const applicationId of ids)
      for (const rule of judged) {
        const settled = { applicationId, rule, kind: 'JUDGEMENT', isMet: true, reason: '依专家意见（虚拟）' };
        await officer.send('settleFinding', settled, 'id');
      }
  });

  await test.step('the directors decide, the leader signs, the list is posted (Art. 9(4))', async () => {});
  expect(names).toBeTruthy();
  expect([pdf, submitRefused, upload, poolOf, readFileSync, wholeName]).toBeTruthy();
});

const stepOf = async (bureau: Desk, panelId: string) => ({
  panelId,
  version: (await panelNow(bureau, panelId)).version,
});
