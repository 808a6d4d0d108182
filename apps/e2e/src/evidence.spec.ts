import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, expect } from '@playwright/test';
import { exactIn, sumOf } from './support/exact';
import { settled, test } from './support/journey';
import { exactColumn } from './support/tables';

// From a headline figure to the rows behind it: the contracts of a register, the line of an imported file.
const file = 'uk-innovation-regions.csv';
const lines = readFileSync(join(__dirname, '../../../data/uk-innovation-regions', file), 'utf8').split(/\r?\n/);

/** The exact figure of the page. */
const figureOf = async (page: Page): Promise<string> =>
  exactIn(
    await page
      .getByRole('region', { name: '构成该数值的明细' })
      .getByText(/^[\d,.]+元$/)
      .innerText(),
  );

test('a tile, the values behind it, the contracts behind one of them, and back', async ({ page }) => {
  await page.goto('/');
  await settled(page);
  await page.getByRole('link', { name: /^技术合同交易额 .+ 查看依据$/ }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: /^2025年技术合同交易额 · 万州区 · \d+家中心$/ }),
  ).toBeVisible();
  await settled(page);
  const address = page.url();
  const table = page.getByRole('table', { name: '构成该数值的明细' });
  const values = await exactColumn(table, /^数值/);
  expect(sumOf(values.exact)).toBe(await figureOf(page));
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(`${values.exact.length}家中心`);

  await test.step('a value opens to the contracts that add up to it', async () => {
    const [exact] = values.exact;
    await table
      .getByRole('row')
      .nth(1)
      .getByRole('link', { name: /^台账 · / })
      .focus();
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog', { name: '技术合同交易额（2025 年）' });
    const rows = await exactColumn(drawer.getByRole('table', { name: '对应的台账条目' }), /^成交金额/);
    expect(sumOf(rows.exact)).toBe(exact);
    await expect(drawer.getByText('与指标值一致')).toBeVisible();
  });

  await test.step('the way back leads over the values to the overview', async () => {
    await page.goBack();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(page.url()).toBe(address);
    await page.goBack();
    await expect(page.getByRole('link', { name: /^技术合同交易额 .+ 查看依据$/ })).toBeVisible();
  });
});

test('a tile of open statistics leads to the line of the file that each value came from', async ({ page }) => {
  await page.goto('/?j=UK-REGIONS');
  await settled(page);
  await page.getByRole('link', { name: /^研发投入 .+ 查看依据$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('个地区');
  const rows = page.getByRole('table', { name: '构成该数值的明细' }).getByRole('row').filter({ hasText: file });
  await expect(rows.first()).toBeVisible();
  await settled(page);
  const texts = await rows.allInnerTexts();
  expect(texts.length).toBeGreaterThan(5);
  const [, year = ''] = /^(\d{4})年/.exec(await page.getByRole('heading', { level: 1 }).innerText()) ?? [];
  for (const text of texts) {
    const [, line = ''] = /csv 第 (\d+) 行/.exec(text) ?? [];
    expect(lines[Number(line) - 1], text).toContain(year);
  }
});

test('a reference that says nothing is refused in words, and another one opens', async ({ page, watch }) => {
  watch.expected.push(/Failed to load resource/);
  await page.goto('/evidence?of=SUM~GOLD~2025');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByLabel('依据编号').fill('SUM~RD_INVESTMENT~1950~jurisdiction_1');
  await page.getByRole('button', { name: '打开' }).click();
  await expect(page.getByRole('heading', { name: '没有可查看的数值' })).toBeVisible();
});
