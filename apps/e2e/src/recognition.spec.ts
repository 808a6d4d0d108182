import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { placeOf } from './support/api';
import { attach, confirm, evidence, fillForm, seal, step } from './support/application-pages';
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
test.describe.configure({ mode: 'serial', timeout: 240_000 }); // of the machine's time others take their part
test.use({ actionTimeout: 15_000 });

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
  /** Whoever has signed in before has to again: sessions end. */
  const moveTo = async (instant: string): Promise<void> => {
    await stage.server.moveTo(instant);
    await page.clock.setSystemTime(instant);
    await desks.close();
  };
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

  const wholes = [wholeName(names.first), wholeName(names.second)] as const;
  let address = '';
  await test.step('the directors decide, the leader signs, the list is posted (Art. 9(4))', async () => {
    await signInAs(page, 'BUREAU_OFFICER');
    await page.goto('/recognition/deliberations/new?j=500101');
    await page.getByLabel('参会人员').fill('局长（虚拟）\n副局长（虚拟）');
    await page.getByLabel('会议纪要').fill('经集体研究，一致同意（虚拟）。');
    for (const name of wholes)
      await page
        .getByRole('radiogroup', { name: `决定: ${name}` })
        .getByText('审议通过', { exact: true })
        .click();
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expect(page).toHaveURL(/\/recognition\/deliberations\/deliberation_\d+/);
    address = page.url();
    await signInAs(page, 'BUREAU_LEADER');
    await page.goto(address);
    await sure(page, '签署');
    await expect(page.getByText(/签署于/)).toBeVisible();

    await signInAs(page, 'BUREAU_OFFICER');
    await page.goto('/recognition/notices/new?j=500101');
    await page.getByLabel('文号').fill('虚拟公示〔2027〕9号');
    for (const name of wholes) await page.getByRole('checkbox', { name: new RegExp(name) }).check();
    await page.getByRole('button', { name: '保存草稿' }).click();
    await expect(page).toHaveURL(/\/recognition\/notices\/notice_\d+/);
    address = new URL(page.url()).pathname;
    await sure(page, '发布公示');
    await expect(page.getByRole('region', { name: '公示期' }).first()).toBeVisible();
  });

  const noticeId = /notice_\d+/.exec(address)?.[0] ?? '';
  const { publicNotice } = await (
    await desks.public()
  ).ask<{ publicNotice: { endsOn: string; items: { id: string; name: string }[] } }>(
    'query ($id: ID!) { publicNotice(id: $id) { endsOn items { id name } } }',
    { id: noticeId },
  );
  const { endsOn, items } = publicNotice;
  const [through, held] = wholes;
  let receipt = '';
  await test.step('somebody objects to one of two in the last minutes; a minute late is too late (Art. 9(4))', async () => {
    await moveTo(`${endsOn}T23:55:00+08:00`);
    await page.context().clearCookies();
    await page.goto(`/public/notices/${noticeId}`);
    await page.getByRole('radio', { name: new RegExp(held) }).check();
    await page.getByLabel('事实和依据').fill('仪器清单与实际情况不符（虚拟）。');
    await page.getByLabel('您的姓名或单位').fill('某公司（虚拟）');
    await page.getByLabel('联系方式').fill('000-0000');
    await sure(page, '提交异议');
    receipt = (await page.getByRole('region', { name: '异议已受理' }).locator('.t-code').textContent()) ?? '';
    const [day = ''] = new Date(Date.parse(`${endsOn}T12:00:00Z`) + 86_400_000).toISOString().split('T');
    await moveTo(`${day}T00:01:00+08:00`);
    const objection = {
      itemId: items[0]?.id,
      body: '该单位仪器清单与实际情况不符（虚拟）。',
      objectorName: '虚拟',
      objectorContact: '000',
    };
    const refused = await (await desks.public()).refused('submitObjection', objection, 'receipt');
    expect(refused).toEqual({ code: 'REFUSED', clause: 'Art. 9(4)', reason: 'NOTICE_OVER' });
  });

  await test.step('the rest of the list goes on; what is settled follows (Art. 9(4))', async () => {
    await signInAs(page, 'BUREAU_LEADER');
    await page.goto(`${address}?j=500101`);
    await sure(page, '认定 1 家中心');
    const certificates = page.getByRole('region', { name: '证书与补助' });
    await expect(certificates.getByRole('article')).toHaveText([new RegExp(through)]);
    await page.getByLabel('处理理由').fill('经核实，清单与实际一致（虚拟）。');
    await sure(page, '认定异议不成立');
    await sure(page, '认定 1 家中心');
    await expect(certificates.getByRole('article')).toHaveCount(2);
  });

  await test.step('the certificate is a document, and genuine on the public page', async () => {
    const first = page.getByRole('region', { name: '证书与补助' }).getByRole('article').first();
    const loading = page.waitForEvent('download');
    await first.getByRole('link', { name: /^下载 / }).click();
    const bytes = readFileSync(await (await loading).path());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.length).toBeGreaterThan(10_000);
    const code = /[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{4}/.exec(await first.innerText())?.[0] ?? '';
    await page.goto('/public/certificates');
    await page.getByLabel('核验码').fill(code.toLowerCase().replaceAll('-', ' '));
    await page.getByRole('button', { name: '核验', exact: true }).click();
    await expect(page.getByRole('heading', { name: '证书真实' })).toBeVisible();
    await expect(page.getByText(through).first()).toBeVisible();
    await page.goto('/public/objections');
    await page.getByLabel('回执码').fill(receipt);
    await page.getByRole('button', { name: '查询', exact: true }).click();
    await expect(page.getByText('经核实，异议不成立。')).toBeVisible();
  });

  await test.step('the subsidy is granted within the cap, and paid; the center stands in the register (Art. 9(4))', async () => {
    await page.goto(`${address}?j=500101`);
    const first = page.getByRole('region', { name: '证书与补助' }).getByRole('article').first();
    await first.getByRole('button', { name: '核定补助' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('金额（元）').fill('200,000.01');
    await expect(dialog.getByText(/^超过上限/)).toBeVisible();
    await dialog.getByLabel('金额（元）').fill('200,000');
    await dialog.getByRole('button', { name: '核定补助' }).click();
    await expect(first.getByText(/未拨付/)).toBeVisible();
    await signInAs(page, 'BUREAU_OFFICER');
    await page.goto(`${address}?j=500101`);
    await first.getByRole('button', { name: '登记拨付' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '登记拨付' }).click();
    await expect(first.getByText(/拨付$/)).toBeVisible();
    const number = (await first.locator('strong').first().textContent()) ?? '';
    await page.goto(`/centers?j=500101&q=${encodeURIComponent(names.first)}`);
    await settled(page);
    await page.getByRole('link', { name: through }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: through })).toBeVisible();
    await expect(page.getByText(number).first()).toBeVisible();
  });
});

test('each way to fail is refused by its clause, and what was written stays', async ({ stage }) => {
  const { desks } = stage;
  const officer = await desks.of('bureau.officer');
  const host = await desks.of('host.officer3');
  const { id: jurisdictionId } = await placeOf(officer.context, '500101');
  const { recognitionCalls: calls } = await officer.ask<{
    recognitionCalls: { nodes: { id: string; title: string }[] };
  }>('{ recognitionCalls(first: 50) { nodes { id title } } }');
  const callId = calls.nodes.find(({ title }) => title === callTitle)?.id ?? '';
  const prepared = async (place: number, chosenName: string) => {
    const hostId = await hostOf(host, place);
    return { hostId, ...(await prepare(host, { jurisdictionId, callId, hostId, chosenName })) };
  };

  await test.step('a host that is barred applies in vain (Art. 24)', async () => {
    const barred = await prepared(1, '虚拟被禁');
    const ban = { organisationId: barred.hostId, fromOn: today(), ground: '弄虚作假（虚拟）' };
    await (await desks.of('bureau.leader')).send('recordBan', ban, 'id');
    expect(await submitRefused(host, barred)).toMatchObject({ code: 'REFUSED', clause: 'Art. 24' });
    const { application } = await host.ask<{ application: { state: string; form: string } }>(
      'query ($id: ID!) { application(id: $id) { state form } }',
      { id: barred.id },
    );
    expect(application.state).toBe('DRAFT');
    expect(application.form).toContain('虚拟被禁');
  });

  await test.step('a name that differs by full-width spaces alone is taken (Art. 26)', async () => {
    const same = await prepared(2, '虚拟　耐磨　涂层');
    expect(await submitRefused(host, same)).toMatchObject({ code: 'REFUSED', clause: 'Art. 26' });
  });

  await test.step('a credit code with a wrong check digit, a program that calls itself a document', async () => {
    const wrong = { jurisdictionId, kind: 'ENTERPRISE', name: '虚拟企业', creditCode: '91500101XN90000384' };
    const administrator = await desks.of('administrator');
    expect(await administrator.refused('createOrganisation', wrong)).toMatchObject({ code: 'BAD_USER_INPUT' });
    const file = await upload(host, jurisdictionId, '建设方案.pdf', Buffer.from('MZ\u0090 program'));
    expect(file).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });

  await test.step('a panel of four without a waiver, and five of one kind (Art. 9(3))', async () => {
    const { id } = await submit(host, await prepared(3, '虚拟论证'));
    const department = await desks.of('department.officer');
    const { application } = await department.ask<{ application: Row }>(
      'query ($id: ID!) { application(id: $id) { id version } }',
      { id },
    );
    const opinion = { applicationId: id, version: application.version, opinion: '同意（虚拟）' };
    await department.send('recommendApplication', opinion, 'id');
    const planned = { callId, name: '小组（虚拟）', meetingOn: '2099-01-05', applicationIds: [id] };
    const refusedWith = async (names: readonly string[]) => {
      const { id: panelId } = await planPanel(officer, planned);
      await seat(desks, panelId, names, [id]);
      const refused = await officer.refused('beginSession', await stepOf(officer, panelId), 'id', 'PanelStepInput');
      const cancelled = { ...(await stepOf(officer, panelId)), reason: '组成不符（虚拟）' };
      await officer.send('cancelPanel', cancelled, 'id', 'ReasonedPanelInput');
      return refused;
    };
    const refusal = { code: 'REFUSED', clause: 'Art. 9(3)' };
    expect(await refusedWith(['expert', 'expert2', 'expert5', 'expert6'])).toMatchObject(refusal);
    const pool = await poolOf(officer);
    for (const name of ['expert5', 'expert6']) {
      const expert = pool.get(name);
      await officer.send('changeExpert', { expertId: expert?.id, version: expert?.version, kind: 'TECHNICAL' }, 'id');
    }
    expect(await refusedWith(wholePanel)).toMatchObject(refusal);
  });

  await test.step('a subsidy of 200,000.01 (Art. 9(4))', async () => {
    const { centers } = await officer.ask<{ centers: { nodes: { certificate: { id: string } }[] } }>(
      'query ($search: String!) { centers(filter: { search: $search }) { nodes { certificate { id } } } }',
      { search: names.second },
    );
    const leader = await desks.of('bureau.leader');
    const above = { certificateId: centers.nodes[0]?.certificate.id, amount: '200000.01' };
    expect(await leader.refused('grantSubsidy', above)).toMatchObject({ code: 'REFUSED', clause: 'Art. 9(4)' });
  });
});

/** What cannot be undone is asked twice. */
const sure = async (page: Page, word: string): Promise<void> => {
  await page.getByRole('button', { name: word, exact: true }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: word, exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

const stepOf = async (bureau: Desk, panelId: string) => ({
  panelId,
  version: (await panelNow(bureau, panelId)).version,
});
