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

/** In Shanghai. */
const tomorrow = (page: Page): Promise<string> =>
  page.evaluate(() => new Date(Date.now() + 32 * 3_600_000).toISOString().slice(0, 10));

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

test('a query too large to run is refused while it is written, with the limit', async ({ page }) => {
  await opened(page);
  await page.getByRole('button', { name: '新建查询' }).click();
  const nested =
    'centers(first: 200) { nodes { technologyContracts(first: 200) { nodes { center { patents: intellectualProperty(first: 200) { nodes { id } } } } } } }';
  await write(page, `query Large { ${nested} }`);
  await expect(page.getByText(/可能超过 250,000 行/)).toBeVisible();
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

test('all pages of a list are fetched, with nothing asked of another host', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) foreign.push(request.url());
  });
  await opened(page, '/data/workbench?query=investment-rank-within-field&view=table');
  await page.getByRole('button', { name: '运行', exact: true }).click();
  const counted = await page.getByText(/^已取 200 行，共 \d+ 行$/).textContent();
  const total = /共 (\d+) 行/.exec(counted ?? '')?.[1];
  await page.getByRole('button', { name: '取全部页' }).click();
  await expect(page.getByText(`共 ${total} 行`, { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: '表格' }).getByRole('row')).toHaveCount(Number(total) + 1);
  await expect(page.getByRole('button', { name: '取全部页' })).toHaveCount(0);
  expect(foreign).toEqual([]);
});

test('a query is published for programs: a token asks for it by its id', async ({ page, playwright, baseURL }) => {
  await opened(page);
  await page.getByRole('button', { name: '新建查询' }).click();
  await write(page, `query Published${Date.now()} { fields { code } }`);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('textbox', { name: '名称' }).fill('供程序使用');
  await page.getByRole('textbox', { name: '名称' }).press('Enter');
  await page.getByRole('button', { name: '发布给程序' }).click();
  const documentId = await page.locator('code', { hasText: /^[0-9a-f]{64}$/ }).textContent();
  const made = await page.request.post('/graphql', {
    data: {
      query: 'mutation ($input: CreateTokenInput!) { createToken(input: $input) { secret } }',
      variables: { input: { name: '工作台', datasets: ['DIRECTORY'], expiresOn: await tomorrow(page) } },
    },
  });
  const { data } = (await made.json()) as { data: { createToken: { secret: string } } };
  const program = await playwright.request.newContext({ baseURL });
  const headers = { authorization: `Bearer ${data.createToken.secret}` };
  const answer = await program.post('/graphql', { headers, data: { documentId: `sha256:${documentId}` } });
  expect(((await answer.json()) as { data: { fields: unknown[] } }).data.fields.length).toBeGreaterThan(0);
  await page.getByRole('button', { name: '撤回发布' }).click();
  await expect(page.getByText('已撤回')).toBeVisible();
  expect((await program.post('/graphql', { headers, data: { documentId } })).status()).toBe(404);
  await program.dispose();
});
