import { type APIRequestContext, expect, type Locator, type Page, request as newRequest } from '@playwright/test';
import { ask, placeOf } from './support/api';
import { axeFaults } from './support/axe-faults';
import { choose } from './support/import-page';
import { settled, test } from './support/journey';
import { beginSession, signInAs } from './support/sign-in';

// From an open call to the department's recommendation (Art. 6, 8, 9(1), 9(2)). Everything in it is invented.

test.use({ as: null });
test.describe.configure({ timeout: 180_000 });

const day = 86_400_000;

/** A call that is open, as the bureau publishes it. */
const openCall = async (request: APIRequestContext, title: string): Promise<void> => {
  const { id: jurisdictionId } = await placeOf(request, '500101');
  const at = (days: number): string => new Date(Date.now() + days * day).toISOString();
  const { createRecognitionCall: call } = await ask<{ createRecognitionCall: { id: string; version: number } }>(
    request,
    'mutation ($input: CreateRecognitionCallInput!) { createRecognitionCall(input: $input) { id version } }',
    {
      input: {
        jurisdictionId,
        title,
        guidance: '申报条件见管理办法。',
        fieldCodes: ['ADVANCED_MATERIALS', 'EQUIPMENT'],
        opensAt: at(-1),
        closesAt: at(20),
      },
    },
  );
  await ask(request, 'mutation ($input: RecognitionCallStepInput!) { publishRecognitionCall(input: $input) { id } }', {
    input: { callId: call.id, version: call.version },
  });
};

const pdf = (name: string) => ({
  name: `${name}.pdf`,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.4\n% ${name}（虚拟）\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`),
});

const step = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('navigation', { name: '填报步骤' })
    .getByRole('button', { name: new RegExp(name) })
    .click();

const saved = (page: Page): Promise<void> => expect(page.getByText(/^已保存 \d\d:\d\d$|^内容均已保存$/)).toBeVisible();

/** Uploads a file into a part of the form. */
const attach = async (page: Page, part: string): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: `上传文件: ${part}` }).click();
  await (await chooser).setFiles(pdf(part));
  await expect(page.getByRole('button', { name: `预览 ${part}.pdf` })).toBeVisible();
};

const confirm = (page: Page, button: Locator, word: string): Promise<void> =>
  button.click().then(() => page.getByRole('tooltip').getByRole('button', { name: word }).click());

const evidence = [
  '建设方案',
  '信用与守法证明',
  '技术团队材料',
  '内部管理制度',
  '研发人员名册',
  '主要负责人材料',
  '研发场地证明',
  '科研仪器清单',
  '研发投入证明',
  '知识产权证明',
  '成果转化收入证明',
] as const;

const plan = {
  定位与使命: '服务本地新材料产业（虚拟）。',
  核心技术: '虚拟材料制备技术。',
  建设方向: '材料制备与应用。',
  重点任务: '第一年建成平台；第二年形成产品。',
  保障措施: '设立专项经费。',
  服务全区战略的情况: '支撑先进材料集群。',
  技术团队: '核心团队稳定。',
  内部管理制度: '科研管理制度。',
} as const;

const fillConditions = async (page: Page, staff: string): Promise<void> => {
  await page.getByLabel('研发人员数').fill(staff);
  await page.getByLabel('主要负责人').fill('张某（虚构）');
  await page.getByLabel('负责人研究与管理经历').fill('2010 年起从事研究和管理。');
  await page.getByLabel('研发场地面积').fill('500');
  await page.getByLabel('科研仪器设备总值').fill('2,000,000');
  await page.getByLabel('依托单位上年度研发投入').fill('２５０００００');
  await page.getByLabel('上年度成果转化收入').fill('3200000.5');
  await page.getByRole('group', { name: '拥有自主知识产权' }).getByLabel('是').check();
  await page.getByLabel('自主知识产权情况').fill('发明专利 1 件（虚拟）。');
  await page.getByLabel('高水平成果及应用').fill('成果已应用（虚拟）。');
};

const fillForm = async (page: Page, chosenName: string): Promise<void> => {
  await page.getByLabel('中心名称').fill(chosenName);
  await expect(page.getByText(`重庆市万州区${chosenName}技术创新中心`).first()).toBeVisible();
  await expect(page.getByText('可以使用')).toBeVisible();
  await choose(page, '技术领域', '先进材料');
  await page.getByLabel('依托单位内设').check();
  await page.getByLabel('企业主导').check();
  await page.getByRole('checkbox', { name: /我单位承诺/ }).check();
  await choose(page, '推荐部门', '万州经开区科技管理部门');
  await step(page, '认定条件');
  await fillConditions(page, '9');
  await step(page, '建设方案');
  for (const [field, text] of Object.entries(plan)) await page.getByLabel(field, { exact: true }).fill(text);
};

/** Freezes the form, looks at its print, and attaches the sealed scan. */
const seal = async (page: Page, number: number): Promise<void> => {
  await page.getByRole('button', { name: '生成打印版本' }).click();
  await expect(page.getByText(`第 ${number} 版与现有内容一致。`)).toBeVisible();
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: `打印第 ${number} 版` }).click();
  const print = await opened;
  await expect(print.getByText(new RegExp(`第 ${number} 版 · 校验值 [0-9a-f]{64}`))).toBeVisible();
  await expect(print.getByText('申报单位（盖章）')).toBeVisible();
  expect(await axeFaults(print)).toEqual([]);
  await print.close();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '上传文件: 盖章扫描件' }).click();
  await (await chooser).setFiles(pdf(`盖章件${number}`));
  await expect(page.getByText(`已上传第 ${number} 版的盖章扫描件。`)).toBeVisible();
};

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
  await fillForm(page, name);

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
