import { type APIRequestContext, expect, request as newRequest } from '@playwright/test';
import { ask, placeOf } from './support/api';
import { consultedApplications } from './support/consulted-applications';
import { settled, test } from './support/journey';
import { beginSession, signInAs } from './support/sign-in';

// The public objects to a center of a notice and follows the objection; the leader settles it (Art. 9(4)). All invented.

test.use({ as: null });

interface Made {
  readonly id: string;
  readonly version: number;
}

const sent = async (context: APIRequestContext, mutation: string, input: object): Promise<Made> => {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { made: ${mutation}(input: $input) { id version } }`;
  return (await ask<{ made: Made }>(context, query, { input })).made;
};

/** A notice with two centers, posted today as officer and leader would. */
const postedNotice = async (baseURL: string | undefined, number: string, names: readonly string[]): Promise<string> => {
  const applications = await consultedApplications(process.env['E2E_DATA_FOLDER'] ?? '', names);
  const applicationIds = applications.map(({ id }) => id);
  const officer = await newRequest.newContext({ baseURL });
  await beginSession(officer, 'BUREAU_OFFICER');
  const leader = await newRequest.newContext({ baseURL });
  await beginSession(leader, 'BUREAU_LEADER');
  const { id: jurisdictionId } = await placeOf(officer, '500101');
  const meeting = await sent(officer, 'draftDeliberation', {
    jurisdictionId,
    heldOn: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10),
    attendees: '虚拟甲\n虚拟乙',
    minutes: '一致同意（虚拟）。',
    items: applicationIds.map((applicationId) => ({ applicationId, decision: 'APPROVE' })),
  });
  await sent(leader, 'signDeliberation', { deliberationId: meeting.id, version: meeting.version });
  const draft = await sent(officer, 'draftNotice', {
    jurisdictionId,
    number: `公示${number}（虚拟）`,
    title: `拟认定名单公示${number}（虚拟）`,
    body: '现予公示（虚拟）。',
    applicationIds,
  });
  await sent(officer, 'postNotice', { noticeId: draft.id, version: draft.version });
  await officer.dispose();
  await leader.dispose();
  return draft.id;
};

test('Art. 9(4): the public objects to one center and follows it by a receipt; the leader settles it', async ({
  page,
  baseURL,
}) => {
  const number = String(Date.now()).slice(-6);
  const names = [`虚拟公示甲${number}`, `虚拟公示乙${number}`];
  const noticeId = await postedNotice(baseURL, number, names);

  await page.goto('/public/notices?j=500101');
  await page.getByRole('link', { name: `拟认定名单公示${number}（虚拟）` }).click();
  await settled(page);
  await expect(page.getByText(/公示中，至 \d{4}-\d\d-\d\d 24 时止/)).toBeVisible();
  await expect(page.getByRole('table', { name: '公示期逐日计算' }).getByText('第 1 日')).toBeVisible();

  const form = page.getByRole('region', { name: '提出异议' });
  const submit = form.getByRole('button', { name: '提交异议' });
  await submit.click();
  await expect(form.getByText('请选择针对哪一家')).toBeVisible();
  await expect(form.getByRole('radio').first()).toBeFocused();
  await form.getByRole('radio', { name: new RegExp(`虚拟公示乙${number}`) }).check();
  await form.getByLabel('事实和依据').fill('研发场地与申报材料不一致（虚拟）。');
  await form.getByLabel('您的姓名或单位').fill('虚拟丁');
  await form.getByLabel('联系方式').fill('13800000000');
  await page.reload(); // nothing typed is lost
  await expect(form.getByLabel('事实和依据')).toHaveValue('研发场地与申报材料不一致（虚拟）。');
  await submit.click();
  const sure = page.getByRole('dialog', { name: '提交这件异议？' });
  await expect(sure.getByText(new RegExp(`虚拟公示乙${number}.*暂缓认定`))).toBeVisible();
  await sure.getByRole('button', { name: '提交异议' }).click();
  const receipt = (await page.locator('.t-code').textContent()) ?? '';
  expect(receipt.length).toBeGreaterThan(20);

  const follow = async (said: RegExp): Promise<void> => {
    await page.goto('/public/objections');
    await page.getByLabel('回执码').fill(receipt);
    await page.getByRole('button', { name: '查询' }).click();
    await expect(page.getByText(said)).toBeVisible();
  };
  await follow(/已受理，正在核实/);

  await signInAs(page, 'BUREAU_LEADER');
  await page.goto(`/recognition/notices/${noticeId}`);
  const objections = page.getByRole('region', { name: '异议' });
  await expect(objections.getByText('1 件待处理')).toBeVisible();
  await expect(page.getByText('有异议，暂缓认定')).toHaveCount(1);
  await objections.getByLabel('处理理由').fill('经实地核实，场地符合条件（虚拟）。');
  await objections.getByRole('button', { name: '认定异议不成立' }).click();
  await page
    .getByRole('dialog', { name: '认定这件异议不成立？' })
    .getByRole('button', { name: '认定异议不成立' })
    .click();
  await expect(objections.getByText(/^异议不成立/)).toBeVisible();
  await expect(page.getByText('有异议，暂缓认定')).toHaveCount(0);

  await follow(/经核实，异议不成立/);
  await expect(page.getByText('经实地核实，场地符合条件（虚拟）。')).toBeVisible();
});
