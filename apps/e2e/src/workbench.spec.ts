import { type Page, expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { rowsOfCsv } from './support/downloads';
import { settled, test } from './support/journey';
import { sessionOf } from './support/sign-in';

test.use({ as: 'ANALYST', permissions: ['clipboard-read', 'clipboard-write'] });

/** The page with its editors there. */
const opened = async (page: Page, address = '/data/workbench'): Promise<void> => {
  await page.goto(address);
  await expect(page.getByRole('button', { name: '运行', exact: true })).toBeEnabled({ timeout: 30_000 });
  await settled(page);
};

/** Writes a query as a person does, instead of what stands there. */
const write = async (page: Page, document: string): Promise<void> => {
  await page.getByRole('tabpanel', { name: '查询语句' }).locator('.monaco-editor').first().click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(document);
};

const priceOf = (page: Page) => page.getByText(/^预计 [\d,]+ 点$/);
const view = (page: Page, name: string) =>
  page.getByRole('group', { name: '结果的形式' }).getByRole('button', { name, exact: true });

test('an official query is found, priced before it runs, seen as a table and as a plot, and saved as files', async ({
  page,
}) => {
  await opened(page);
  await page.getByRole('searchbox', { name: '按题名、说明查找' }).fill('依托单位投入占比');
  await page.getByRole('button', { name: /^依托单位投入占比/ }).click();
  await expect(page.getByRole('tab', { name: '依托单位投入占比', selected: true })).toBeVisible();
  await expect(page).toHaveURL(/query=/);
  await expect(priceOf(page)).toBeVisible();
  await view(page, '表格').click();
  await page.getByRole('button', { name: '运行', exact: true }).click();
  const table = page.getByRole('region', { name: '表格' });
  await expect(table.getByRole('columnheader', { name: 'year', exact: true })).toBeVisible();
  const shown = await table.getByRole('row').count();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 CSV' }).click();
  const rows = rowsOfCsv(readFileSync(await (await coming).path()));
  expect(rows.length).toBe(shown);
  expect(rows[0]).toContain('year');
  const workbook = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Excel' }).click();
  expect((await workbook).suggestedFilename()).toBe('查询结果.xlsx');
  await view(page, '图').click();
  await page.getByLabel('图形').selectOption('line');
  await expect(page.getByRole('img', { name: /按 year/ })).toBeVisible();
});

test('a query that is saved and shared opens for a leader by its link, who runs it with rights of their own', async ({
  page,
  browser,
  baseURL,
}) => {
  await opened(page);
  await page.getByRole('button', { name: '新建查询' }).click();
  await write(page, 'query Names { fields { code nameZh } }');
  const name = `领域名称 ${Date.now()}`;
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('textbox', { name: '名称' }).fill(name);
  await page.getByRole('textbox', { name: '名称' }).press('Enter');
  await expect(page.getByText('已保存')).toBeVisible();
  await page.getByRole('button', { name: '共享给本辖区' }).click();
  await expect(page.getByText('已共享，可复制链接给同事')).toBeVisible();
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByText('链接已复制')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/query=savedQuery_\d+$/);

  const leader = await browser.newContext({ storageState: await sessionOf('BUREAU_LEADER', baseURL ?? '') });
  const theirs = await leader.newPage();
  await opened(theirs, link);
  await expect(theirs.getByRole('tab', { name, selected: true })).toBeVisible();
  await expect(theirs.getByRole('button', { name: '保存修改' })).toHaveCount(0); // it is not theirs
  await view(theirs, '表格').click();
  await theirs.getByRole('button', { name: '运行', exact: true }).click();
  await expect(theirs.getByRole('region', { name: '表格' }).getByRole('row').nth(1)).toBeVisible();
  await leader.close();

  await page.getByRole('button', { name: '删除', exact: true }).click();
  await page.getByRole('button', { name: '确定删除' }).click();
  await expect(page.getByText('已删除')).toBeVisible();
  await opened(page, link);
  await expect(page.getByRole('alert').filter({ hasText: '链接所指的查询不存在' })).toBeVisible();
});

test('what is wrong with a query is said before it runs, and changes are refused by the page', async ({ page }) => {
  await opened(page);
  await page.getByRole('button', { name: '新建查询' }).click();
  await write(page, 'mutation { signOut }');
  await expect(page.getByText('工作台只用于读取')).toBeVisible();
  await page.getByRole('button', { name: '运行', exact: true }).click();
  await view(page, '表格').click();
  await expect(page.getByRole('alert').filter({ hasText: '工作台只用于读取' })).toBeVisible();
  await write(page, 'query Unknown { centers(first: 2) { nodes { colour } } }');
  await expect(page.getByText(/^与数据结构不符（行:列）1:45 .*colour/)).toBeVisible();
  await write(page, 'query !');
  await expect(page.getByText(/^语法有误（行:列）1:7/)).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '总览' }).first()).toBeVisible(); // nobody was signed out
});

test('a query too large to run is refused while it is written, with the limit', async ({ page, watch }) => {
  watch.expected.push(/status of 400/);
  await opened(page);
  await page.getByRole('button', { name: '新建查询' }).click();
  const nested =
    'centers(first: 200) { nodes { technologyContracts(first: 200) { nodes { center { patents: intellectualProperty(first: 200) { nodes { id } } } } } } }';
  await write(page, `query Large { ${nested} }`);
  await expect(page.getByText(/最多|可能超过 250,000 行/)).toBeVisible();
});

test('what is typed survives a reload', async ({ page }) => {
  await opened(page);
  await page.getByRole('button', { name: '新建查询' }).click();
  await write(page, 'query KeptOverReload { fields { code } }');
  await expect(page.getByRole('tab', { name: 'KeptOverReload' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => JSON.stringify(window.localStorage))).toContain('KeptOverReload');
  await page.reload();
  await expect(page.getByRole('tab', { name: 'KeptOverReload', selected: true })).toBeVisible({ timeout: 30_000 });
});
