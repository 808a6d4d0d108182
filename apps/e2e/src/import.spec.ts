import { type Page, expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ask } from './support/api';
import { exactIn } from './support/exact';
import { check, choose, confirmed, countsOn, faultsOn, mapBy, mapByJson, upload } from './support/import-page';
import { cardOf, settled, test } from './support/journey';

// A file comes in, whole or not at all, and can be taken back. Each journey has a place of its own.
const shipped = resolve(__dirname, '../../../data/uk-innovation-regions');

const header = 'year,region_code,region_name,rd_gbp,contracts_gbp';
const good = [
  header,
  '2021,E-1,"North, upper",1200000.5,300000',
  '2022,E-1,"North, upper",1300000,',
  '2022,E-2,South,900000.25,450000',
  '',
].join('\n');
const bad = [
  header,
  '2021,E-1,North,1200000.5,300000',
  '2021,E-2,South,lots,-5',
  '22,E-2,South,900000,1',
  '2021,E-1,North,7,8',
  '',
].join('\n');

const mappingFor = (code: string) => ({
  version: 1,
  title: { zh: '自有数据', en: 'Own data' },
  file: { format: 'csv', delimiter: ',', encoding: 'utf-8', headerRow: 1 },
  jurisdiction: {
    code,
    create: {
      name: { zh: `自有区域 ${code}`, en: `Own regions ${code}` },
      currency: 'GBP',
      note: { zh: '自有来源', en: 'Own source' },
    },
  },
  center: { column: 'region_code', by: 'code', unknown: 'create', nameColumn: 'region_name', sameName: 'addCode' },
  year: { column: 'year' },
  rates: {},
  missing: [''],
  values: {
    shape: 'wide',
    columns: [
      { indicator: 'RD_INVESTMENT', column: 'rd_gbp' },
      { indicator: 'TECH_CONTRACT_VOLUME', column: 'contracts_gbp' },
    ],
  },
  ignored: [],
});

const ownCode = (): string => `E2E-${randomUUID().slice(0, 8).toUpperCase()}`;

/** Draws the mapping on the page: a new place, and what the two columns of figures hold. */
const draw = async (page: Page, code: string): Promise<void> => {
  await mapBy(page, '自行设置');
  await choose(page, '导入到', '新建公开统计');
  const texts = {
    代码: code,
    货币: 'GBP',
    中文名称: `自有区域 ${code}`,
    英文名称: `Own regions ${code}`,
    '来源说明（中文）': '自有来源',
    '来源说明（英文）': 'Own source',
  };
  for (const [label, text] of Object.entries(texts))
    await page.getByRole('textbox', { name: label, exact: true }).fill(text);
  for (const [column, indicator] of [
    ['rd_gbp', '研发投入'],
    ['contracts_gbp', '技术合同交易额'],
  ] as const) {
    await choose(page, `用途：${column}`, '指标值');
    await choose(page, `指标：${column}`, indicator);
  }
};

test('a mapping is drawn; a bad file is refused by row and column; a good one is loaded, seen and undone', async ({
  page,
}) => {
  const code = ownCode();
  const name = `${code}.csv`;
  await page.goto('/data/import');

  const drawn = await test.step('the check names every fault by line and column', async () => {
    await upload(page, { name: `bad-${name}`, content: bad });
    await expect(page.getByText(`bad-${name} · 4 行`)).toBeVisible();
    await draw(page, code);
    await page.getByText('查看 JSON').click();
    const json = await page.getByRole('group').filter({ hasText: '查看 JSON' }).locator('pre').innerText();
    await check(page);
    await expect(page.getByRole('heading', { name: '检查未通过，没有写入任何数据' })).toBeVisible();
    expect((await faultsOn(page)).toSorted()).toEqual([
      '3 | contracts_gbp',
      '3 | rd_gbp',
      '4 | year',
      '5 | contracts_gbp',
      '5 | rd_gbp',
    ]);
    return json;
  });

  await test.step('a good file passes the check, and is loaded after a question', async () => {
    await page.getByRole('region', { name: '步骤' }).getByRole('button', { name: '换一个文件' }).click();
    await upload(page, { name, content: good });
    await mapByJson(page, drawn);
    await check(page);
    await expect(page.getByRole('heading', { name: '检查通过，可以导入' })).toBeVisible();
    expect(await countsOn(page)).toEqual({ 数据行: '3', 新增数值: '5', 更新数值: '0', 与现有一致: '0', 新建区域: '2' });
    await confirmed(page, page.getByRole('region', { name: '步骤' }).getByRole('button', { name: /^导\s?入$/ }));
    await expect(page.getByRole('heading', { name: '导入完成' })).toBeVisible();
    const { viewer } = await ask<{ viewer: { roles: { role: string; jurisdiction: { code: string } }[] } }>(
      page.request,
      '{ viewer { roles { role jurisdiction { code } } } }',
    );
    expect(viewer.roles).toContainEqual({ role: 'BUREAU_OFFICER', jurisdiction: { code } });
  });

  await test.step('the overview of the new place shows the figures of the file, and a gap as a gap', async () => {
    await page.getByRole('link', { name: `查看自有区域 ${code}的总览` }).click();
    await expect(page.getByRole('heading', { level: 1, name: '总览' })).toBeVisible();
    await settled(page);
    const investment = cardOf(page, '研发投入').getByRole('button', { name: /^202\d年 .*英镑/ });
    await expect(investment).toHaveCount(2);
    const names = await investment.evaluateAll((bars) => bars.map((bar) => bar.getAttribute('aria-label') ?? ''));
    expect(names.map(exactIn)).toEqual(['1200000.5', '2200000.25']);
    await expect(cardOf(page, '技术合同交易额')).toContainText('2个地区中1个有2022年数据');
  });

  await test.step('undone as a whole: the place is gone', async () => {
    await page.getByRole('link', { name: '数据', exact: true }).click();
    await page.getByRole('link', { name: '数据导入' }).click();
    await confirmed(page, page.getByRole('button', { name: `撤销 ${name}` }));
    await expect(page.getByRole('row', { name: new RegExp(`^${name}.*已撤销`) })).toBeVisible();
    await page.goto(`/?j=${code}`);
    await expect(page.getByText(`网址中的 j=${code} 无法识别，已忽略。`)).toBeVisible();
  });
});

test('the shipped file with its shipped mapping changes nothing a second time', async ({ page }) => {
  await page.goto('/data/import');
  await upload(page, join(shipped, 'uk-innovation-regions.csv'));
  await mapBy(page, '现成映射');
  await choose(page, '选择映射', '英国地区创新统计（2010–2018）');
  await check(page);
  await expect(page.getByRole('heading', { name: '检查通过，可以导入' })).toBeVisible();
  expect(await countsOn(page)).toEqual({
    数据行: '374',
    新增数值: '0',
    更新数值: '0',
    与现有一致: '2,407',
    新建区域: '0',
  });
});

test('what was drawn survives a reload', async ({ page }) => {
  await page.goto('/data/import');
  await upload(page, { name: 'kept.csv', content: `${good}2022,E-3,West,1,\n` });
  await draw(page, 'E2E-KEPT');
  await page.reload();
  await expect(page.getByRole('textbox', { name: '代码' })).toHaveValue('E2E-KEPT');
  await expect(page.getByRole('button', { name: '检查文件' })).toBeEnabled();
});

test('what is refused is refused with the place named', async ({ page, watch }) => {
  watch.expected.push(/400/);
  const folder = mkdtempSync(join(tmpdir(), 'wanchuang-files-'));
  const alert = page.getByRole('alert');

  await test.step('a file of another type', async () => {
    await page.goto('/data/import');
    await upload(page, { name: 'report.csv', content: '%PDF-1.7 …' });
    await expect(alert).toContainText('PDF');
    await expect(alert).toContainText('report.csv');
  });

  await test.step('a file that is too large, before it travels', async () => {
    const file = join(folder, 'large.csv');
    writeFileSync(file, `${header}\n`);
    truncateSync(file, 200 * 1024 * 1024);
    const sent: string[] = [];
    page.on('request', (request) => request.url().endsWith('/import/files') && sent.push(request.url()));
    await upload(page, file);
    await expect(alert).toContainText('“large.csv”超过 50 MB');
    expect(sent).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  await test.step('a mapping of a column that the file does not have, and a column that the mapping does not know', async () => {
    await upload(page, { name: 'columns.csv', content: good.replace('rd_gbp', 'research_gbp') });
    await mapByJson(page, mappingFor(ownCode()));
    await check(page);
    expect((await faultsOn(page)).toSorted()).toEqual(['1 | rd_gbp', '1 | research_gbp']);
  });

  await test.step('a mapping with faults of its own: each with its path, and nothing can be checked', async () => {
    await page.getByRole('region', { name: '步骤' }).getByRole('button', { name: '换一个文件' }).click();
    await upload(page, { name: 'own.csv', content: good });
    const mapping = mappingFor(ownCode());
    await mapByJson(page, {
      ...mapping,
      year: {},
      values: { ...mapping.values, columns: [{ indicator: 'HAPPINESS', column: 'rd_gbp' }] },
    });
    const faults = page.getByRole('status').filter({ hasText: '映射还有' });
    await expect(faults).toContainText('year.column');
    await expect(faults).toContainText('values.columns[0].indicator');
    await expect(page.getByRole('button', { name: '检查文件' })).toBeDisabled();
    await mapByJson(page, '{"version": 1,');
    await expect(faults).toContainText('整个映射');
  });

  await test.step('an address that is of no import', async () => {
    await page.goto('/data/import?run=importRun_999999');
    await expect(page.getByRole('main')).toContainText('还没有导入过文件。');
  });
});
