import { type Browser, type Page, expect, request as requests } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ask, placeOf } from './support/api';
import { axeFaults } from './support/axe-faults';
import { settled, test } from './support/journey';
import { layoutFaults } from './support/layout-faults';
import { type OwnServer, startOwnServer } from './support/own-server';
import { sessionOf } from './support/sign-in';

// A release cannot be taken back: these journeys have a server of their own, with figures of years that nobody published.

const repository = resolve(__dirname, '../../..');

const mapping = {
  version: 1,
  title: { zh: '早年数据', en: 'Earlier years' },
  file: { format: 'csv', delimiter: ',', encoding: 'utf-8', headerRow: 1 },
  jurisdiction: { code: '500101' },
  center: { column: 'code', by: 'code', unknown: 'refuse' },
  year: { column: 'year' },
  rates: {},
  missing: [],
  values: { shape: 'wide', columns: [{ indicator: 'RD_INVESTMENT', column: 'rd' }] },
  ignored: [],
};

const importEarlierYears = (folder: string): void => {
  const [file, description] = [join(folder, 'earlier.csv'), join(folder, 'earlier.json')];
  const rows = [1, 2, 3, 4, 5, 6].flatMap((one) =>
    [2017, 2018].map((year) => `${year},TIC-500101-2018-0${one},${1_000_000 + one}`),
  );
  writeFileSync(file, ['year,code,rd', ...rows, ''].join('\n'));
  writeFileSync(description, JSON.stringify(mapping));
  execFileSync(
    process.execPath,
    ['--enable-source-maps', 'dist/apps/api/main.mjs', 'import', file, '--mapping', description],
    { cwd: repository, env: { ...process.env, DATA_FOLDER: folder, DATABASE_URL: '', LOG_LEVEL: 'warn' } },
  );
};

let server: OwnServer;
let folder = '';
test.beforeAll(async () => {
  test.setTimeout(180_000); // a database is made, and the demo district loaded
  folder = mkdtempSync(join(tmpdir(), 'wanchuang-publish-'));
  server = await startOwnServer({ DATA_FOLDER: folder });
  importEarlierYears(folder);
});
test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test.use({ as: null });

/** A page of somebody who has signed in at the own server. */
const pageOf = async (browser: Browser, role: string): Promise<Page> => {
  const context = await browser.newContext({ storageState: await sessionOf(role, server.address), locale: 'zh-CN' });
  return context.newPage();
};

test('a leader publishes a year: what becomes public is said before, and a stranger reads it after', async ({
  page,
  browser,
}) => {
  await page.goto(`${server.address}/public`);
  await settled(page);
  const years = page.getByLabel('年份').getByRole('option');
  await expect(years).toHaveText(['2025', '2024', '2023', '2022', '2021', '2020', '2019']);

  const leader = await pageOf(browser, 'BUREAU_LEADER');
  await leader.goto(server.address);
  await leader.getByRole('main').getByRole('link', { name: '公众门户' }).click();
  const bar = leader.getByRole('region', { name: '公众数据发布' });
  await expect(bar).toContainText(
    /最近一次：\d{4}-\d\d-\d\d \d\d:\d\d 发布 \d{4} 年数据（发布编号 figureRelease_\d+）/,
  );
  await expect(bar.getByLabel('发布年度').getByRole('option')).toHaveText(['2018', '2017']);
  await bar.getByRole('button', { name: '发布最新数据' }).click();
  const dialog = leader.getByRole('dialog', { name: '向社会发布万州区 2018 年数据？' });
  await expect(dialog).toContainText('研发投入、发明专利、技术合同交易额的合计数');
  await expect(dialog).toContainText('每个年度只能发布一次，发布后不能修改或撤回');
  expect([...(await axeFaults(leader)), ...(await layoutFaults(leader))]).toEqual([]);
  await dialog.getByRole('button', { name: '取消' }).click();
  await expect(dialog).toHaveCount(0);
  await bar.getByRole('button', { name: '发布最新数据' }).click();
  await leader.getByRole('dialog').getByRole('button', { name: '确认发布' }).click();
  await expect(bar.getByRole('status')).toHaveText('2018 年数据已发布，公众页面已更新。');
  await expect(bar).toContainText('发布 2018 年数据');
  await expect(leader.getByLabel('年份').getByRole('option', { name: '2018' })).toBeAttached();
  await expect(bar.getByLabel('发布年度').getByRole('option')).toHaveText(['2017']);

  await page.reload();
  await expect(years).toHaveText(['2025', '2024', '2023', '2022', '2021', '2020', '2019', '2018']);
  await page.getByLabel('年份').selectOption('2018');
  const investment = page
    .getByRole('list', { name: '2018 年主要数据' })
    .getByRole('listitem')
    .filter({ hasText: '研发投入' });
  await expect(investment).toContainText('600'); // six centers of a million each, in 万元
  await expect(page.getByRole('region', { name: '公众数据发布' })).toHaveCount(0);
  await leader.context().close();
});

test('a leader who was not the first is told so, and sees what the other published', async ({ browser, watch }) => {
  watch.expected.push(/409|400/);
  const leader = await pageOf(browser, 'BUREAU_LEADER');
  await leader.goto(`${server.address}/public`);
  const bar = leader.getByRole('region', { name: '公众数据发布' });
  await bar.getByLabel('发布年度').selectOption('2017');
  await bar.getByRole('button', { name: '发布最新数据' }).click();
  const faster = await requests.newContext({
    baseURL: server.address,
    storageState: await sessionOf('BUREAU_LEADER', server.address),
  });
  const { id } = await placeOf(faster, '500101');
  await ask(faster, 'mutation ($id: ID!) { publishFigures(input: { jurisdictionId: $id, year: 2017 }) { id } }', {
    id,
  });
  await faster.dispose();
  await leader.getByRole('dialog').getByRole('button', { name: '确认发布' }).click();
  await expect(bar.getByRole('alert')).toHaveText('该年度数据已经发布过，每个年度只能发布一次。');
  await expect(bar).toContainText('发布 2017 年数据');
  await leader.context().close();
});
