import { expect, type Locator, type Page } from '@playwright/test';
import { axeFaults } from './axe-faults';
import { choose } from './import-page';

// How a host fills an application in, as its pages ask for it. Everything in it is invented.

export const pdf = (name: string) => ({
  name: `${name}.pdf`,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.4\n% ${name}（虚拟）\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`),
});

export const step = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('navigation', { name: '填报步骤' })
    .getByRole('button', { name: new RegExp(name) })
    .click();

export const saved = (page: Page): Promise<void> =>
  expect(page.getByText(/^已保存 \d\d:\d\d$|^内容均已保存$/)).toBeVisible();

/** Uploads a file into a part of the form. */
export const attach = async (page: Page, part: string): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: `上传文件: ${part}` }).click();
  await (await chooser).setFiles(pdf(part));
  await expect(page.getByRole('button', { name: `预览 ${part}.pdf` })).toBeVisible();
};

export const confirm = (page: Page, button: Locator, word: string): Promise<void> =>
  button.click().then(() => page.getByRole('tooltip').getByRole('button', { name: word }).click());

export const evidence = [
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

export const fillForm = async (page: Page, chosenName: string, staff: string): Promise<void> => {
  await page.getByLabel('中心名称').fill(chosenName);
  await expect(page.getByText(`重庆市万州区${chosenName}技术创新中心`).first()).toBeVisible();
  await expect(page.getByText('可以使用')).toBeVisible();
  await choose(page, '技术领域', '先进材料');
  await page.getByLabel('依托单位内设').check();
  await page.getByLabel('企业主导').check();
  await page.getByRole('checkbox', { name: /我单位承诺/ }).check();
  await choose(page, '推荐部门', '万州经开区科技管理部门');
  await step(page, '认定条件');
  await fillConditions(page, staff);
  await step(page, '建设方案');
  for (const [field, text] of Object.entries(plan)) await page.getByLabel(field, { exact: true }).fill(text);
};

/** Freezes the form, looks at its print, and attaches the sealed scan. */
export const seal = async (page: Page, number: number): Promise<void> => {
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
