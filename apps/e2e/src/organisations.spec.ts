import { completeCreditCode } from '@wanchuang/domain-registry';
import { expect, type Page } from '@playwright/test';
import { Workbook } from 'exceljs';
import { readFileSync } from 'node:fs';
import { rowsOfCsv } from './support/downloads';
import { settled, test } from './support/journey';
import { lookAs, sessionOf } from './support/sign-in';

// Organisations are kept by administrators, one by one or from a file. All of them, and the people in them, are invented.

test.use({ as: 'ADMINISTRATOR' });

/** Numbers that no other run has used. */
const fresh = (): string => String(Date.now()).slice(-7);
const codeOf = (number: string): string => completeCreditCode(`91500101ME${number}`);

const create = async (page: Page, name: string, code: string): Promise<void> => {
  await page.getByRole('button', { name: '新增单位' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('单位名称').fill(name);
  await sheet.getByLabel('统一社会信用代码').fill(code);
  await sheet.getByRole('button', { name: '新增单位' }).click();
  await expect(sheet).toHaveCount(0);
};

const find = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('searchbox').fill(text);
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(text)}`));
  await settled(page);
};

test('an organisation is added, renamed, and found by its old name', async ({ page, baseURL }) => {
  const number = fresh();
  const [before, after] = [`江城仪表${number}（虚构）`, `江城智能${number}（虚构）`];
  await page.goto('/admin/organisations');
  await settled(page);

  await page.getByRole('button', { name: '新增单位' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('单位名称').fill(before);
  await sheet.getByRole('button', { name: '新增单位' }).click();
  await expect(sheet.getByText('这类单位须有统一社会信用代码')).toBeVisible();
  await sheet.getByLabel('统一社会信用代码').fill(codeOf(number).slice(1));
  await expect(sheet.getByText('应为 18 位')).toBeVisible();
  await page.getByRole('button', { name: '关闭' }).last().click();
  await expect(sheet).toHaveCount(0);
  await create(page, before, codeOf(number).toLowerCase());

  await find(page, codeOf(number));
  await page.getByRole('button', { name: before }).click();
  await sheet.getByLabel('单位名称').fill(after);
  await sheet.getByLabel('新名称启用日').fill('2025-01-01');
  await sheet.getByLabel('新名称启用日').press('Enter');
  await sheet.getByRole('button', { name: '保存' }).click();
  await expect(sheet.getByText('已保存')).toBeVisible();
  await expect(sheet.getByRole('listitem').filter({ hasText: before })).toContainText('用至 2024-12-31');
  await page.getByRole('button', { name: '关闭' }).last().click();

  await find(page, before);
  await expect(page.getByRole('button', { name: after })).toBeVisible();

  await test.step('the leader bars it under whatever name, and is asked before (Art. 24)', async () => {
    await lookAs(page, 'BUREAU_LEADER', baseURL);
    await page.goto(`/recognition/hosts?j=500101&q=${encodeURIComponent(before)}`);
    await settled(page);
    await page.getByRole('button', { name: after }).click();
    const host = page.getByRole('dialog');
    await host.getByRole('button', { name: '记录不得申报' }).click();
    await host.getByLabel('事由').fill('弄虚作假（虚拟）');
    await host.getByRole('button', { name: '记录不得申报' }).click();
    const sure = page.getByRole('dialog', { name: `记录 ${after} 不得申报？` });
    await expect(sure).toContainText(codeOf(number));
    await sure.getByRole('button', { name: '记录不得申报' }).click();
    await expect(sure).toHaveCount(0);
    await expect(host.getByRole('region', { name: '不得申报的期限' })).toContainText('弄虚作假（虚拟）');
    await expect(host.getByText(/^尚余 \d+ 天$/)).toBeVisible();
  });
});

test('of two who change an organisation at once, the second sees both and decides', async ({
  page,
  browser,
  baseURL,
}) => {
  const number = fresh();
  const name = `双人编辑${number}（虚构）`;
  await page.goto('/admin/organisations');
  await create(page, name, codeOf(number));
  await find(page, name);
  await page.getByRole('button', { name }).click();
  const mine = page.getByRole('dialog');
  await mine.getByLabel('英文名称').fill('Mine');
  await expect(page).toHaveURL(/organisation=/);

  const administrator = await sessionOf('ADMINISTRATOR', baseURL ?? '');
  const other = await (await browser.newContext({ storageState: administrator })).newPage();
  await other.goto(page.url());
  const theirs = other.getByRole('dialog');
  await theirs.getByLabel('英文名称').fill('Theirs');
  await theirs.getByLabel('单位名称').fill(`${name}新`);
  await theirs.getByRole('button', { name: '保存' }).click();
  await expect(theirs.getByText('已保存')).toBeVisible();

  await mine.getByRole('button', { name: '保存' }).click();
  await expect(mine.getByRole('alert')).toContainText('他人刚刚更改了此单位');
  await expect(mine.getByText('现为：Theirs')).toBeVisible();
  await mine.getByRole('button', { name: '保存' }).click();
  await expect(mine.getByText('已保存')).toBeVisible();
  await expect(mine.getByLabel('英文名称')).toHaveValue('Mine');
  await expect(mine.getByLabel('单位名称')).toHaveValue(`${name}新`); // what was not touched stays as the other left it
  await other.context().close();
});

const peopleBook = async (template: Buffer, rows: readonly (readonly string[])[]): Promise<Buffer> => {
  const workbook = new Workbook();
  await workbook.xlsx.load(Uint8Array.from(template).buffer);
  const sheet = workbook.getWorksheet('人员');
  if (!sheet) throw new Error('the template has no sheet 人员');
  for (const [at, cells] of rows.entries())
    for (const [column, cell] of cells.entries()) sheet.getCell(at + 2, column + 1).value = cell;
  return Buffer.from(await workbook.xlsx.writeBuffer());
};

test('two people come from the template: a fault is shown in its cell, mended, loaded, and one signs in by the link', async ({
  page,
  browser,
}) => {
  const number = fresh();
  const people = [
    [`测试甲${number}（虚构）`, `jia-${number}@example.invalid`, '', '', '中文', '数据分析员', '500101'],
    [`测试乙${number}（虚构）`, 'nobody', '', '', '', '', ''],
  ];
  await page.goto('/admin/people');
  await page.getByRole('link', { name: '从表格导入' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载模板' }).click();
  const template = readFileSync(await (await coming).path());

  const choose = async (rows: readonly (readonly string[])[]): Promise<void> => {
    const buffer = await peopleBook(template, rows);
    await page.getByLabel('选择文件').setInputFiles({ name: '人员.xlsx', mimeType: '', buffer });
  };
  await choose(people);
  await expect(page.getByRole('heading', { name: '检查未通过，没有写入任何数据' })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'nobody' })).toContainText(
    /人员.*3.*电子邮箱.*不是有效的电子邮箱/,
  );

  await page.getByRole('button', { name: '换一个文件' }).click();
  const [first = [], second = []] = people;
  await choose([first, second.map((cell) => (cell === 'nobody' ? `yi-${number}@example.invalid` : cell))]);
  await expect(page.getByText('人员：新增 2，更新 0，不变 0；授予角色 1 个')).toBeVisible();
  await page.getByRole('button', { name: '写入登记册' }).click();
  await expect(page.getByRole('heading', { name: '已写入' })).toBeVisible();

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载链接（CSV）' }).click();
  const [head, ...links] = rowsOfCsv(readFileSync(await (await saving).path()));
  expect(head).toEqual(['姓名', '电子邮箱', '链接', '有效期至']);
  expect(links.map(([name]) => name)).toEqual([first[0], second[0]]);

  const theirs = await (await browser.newContext({ storageState: undefined })).newPage();
  await theirs.goto(links[0]?.[2] ?? '');
  await theirs.getByLabel('新密码').fill('a quiet sentence to remember');
  await theirs.getByLabel('再次输入').fill('a quiet sentence to remember');
  await theirs.getByRole('button', { name: '保存密码' }).click();
  await expect(theirs.getByRole('button', { name: `账号：${first[0]}` })).toBeVisible();
  await theirs.context().close();
});
