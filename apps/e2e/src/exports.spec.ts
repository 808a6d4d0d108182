import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Download, expect, type Page } from '@playwright/test';
import { ask } from './support/api';
import { settled, test } from './support/journey';

// Datasets leave as files, whole and proven.

const list = (page: Page) => page.getByRole('region', { name: '我的导出' }).getByRole('listitem');
const contentOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

test('an officer exports the contracts of a year as CSV: as many rows as the list counts, with a hash that holds', async ({
  page,
}) => {
  await page.goto('/data/exports');
  await settled(page);
  await expect(page.getByRole('heading', { name: '还没有导出' })).toBeVisible();
  await page.getByLabel('数据集', { exact: true }).click();
  await page.getByTitle('技术合同台账').click();
  await page.getByLabel('起始年度').fill('2024');
  await page.getByLabel('截止年度').fill('2024');
  await page.getByRole('radio', { name: 'CSV 文本表格' }).check();
  await page.getByText('全部 13 列').click();
  await page.getByRole('checkbox', { name: '标识', exact: true }).click();
  await expect(page.getByText('已选 12 列，共 13 列')).toBeVisible();
  await expect(page).toHaveURL(/dataset=technologyContracts.*from=2024/);
  await page.getByRole('button', { name: '生成导出文件' }).click();
  await expect(page.getByText('已提交。生成进度见下方列表')).toBeVisible();
  const first = list(page).first();
  await expect(first.getByText('已完成')).toBeVisible();
  await expect(first).toContainText('起始年度：2024；截止年度：2024');
  const downloading = page.waitForEvent('download');
  await first.getByRole('link', { name: '下载：技术合同台账' }).click();
  const download = await downloading;
  const content = await contentOf(download);
  const { jurisdictions } = await ask<{ jurisdictions: { id: string }[] }>(page.request, '{ jurisdictions { id } }');
  const counted = await ask<{ technologyContracts: { totalCount: number } }>(
    page.request,
    'query ($filter: RegisterFilter) { technologyContracts(filter: $filter) { totalCount } }',
    { filter: { jurisdictionId: jurisdictions[0]?.id, fromYear: 2024, toYear: 2024 } },
  );
  const lines = content.toString('utf8').split('\r\n').slice(0, -1);
  expect(download.suggestedFilename()).toMatch(/^technologyContracts-.*\.csv$/);
  expect(lines[0]).toMatch(/^\uFEFF中心编号,中心名称,合同登记编号/);
  expect(lines.length - 1).toBe(counted.technologyContracts.totalCount);
  await first.getByText('导出说明').click();
  await expect(first).toContainText(createHash('sha256').update(content).digest('hex'));
});

test.describe('for an analyst', () => {
  test.use({ as: 'ANALYST' });

  test('aggregates are grouped and computed as chosen, and refused years are said before anything is sent', async ({
    page,
  }) => {
    await page.goto(
      '/data/exports?dataset=indicatorAggregates&groups=YEAR,FIELD&measures=SUM,COUNT&indicators=RD_INVESTMENT&format=NDJSON',
    );
    await settled(page);
    await page.getByLabel('起始年度').fill('2025');
    await page.getByLabel('截止年度').fill('2024');
    await expect(page.getByRole('alert')).toHaveText('起始年度晚于截止年度');
    await page.getByRole('button', { name: '生成导出文件' }).click();
    await expect(list(page)).toHaveCount(0);
    await page.getByLabel('截止年度').fill('2025');
    await page.getByRole('button', { name: '生成导出文件' }).click();
    await expect(list(page).first().getByText('已完成')).toBeVisible();
    const downloading = page.waitForEvent('download');
    await list(page).first().getByRole('link', { name: '下载：指标汇总' }).click();
    const rows = (await contentOf(await downloading)).toString('utf8').trim().split('\n');
    const columns = ['year', 'fieldCode', 'field', 'SUM', 'SUM_evidenceOf', 'COUNT', 'COUNT_evidenceOf'];
    const row = JSON.parse(rows[0] ?? '');
    expect(Object.keys(row)).toEqual(columns);
    expect(row).toMatchObject({ year: 2025, SUM: expect.stringMatching(/^\d+/) });

    await page.goto('/evidence');
    await page.getByLabel('依据编号').fill(row.SUM_evidenceOf);
    await page.getByRole('button', { name: '打开' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: new RegExp(`^2025年研发投入 · .*${row.field}`) }),
    ).toBeVisible();
    const exact = await page.getByText(/^[\d,.]+元$/).innerText();
    expect(exact.replaceAll(/[,元]/g, '')).toBe(row.SUM);
  });
});

test.describe('for whoever exports nothing', () => {
  test.use({ as: 'HOST_OFFICER' });

  test('the page says so', async ({ page }) => {
    await page.goto('/data/exports');
    await settled(page);
    await expect(page.getByRole('button', { name: '生成导出文件' })).toHaveCount(0);
  });
});
