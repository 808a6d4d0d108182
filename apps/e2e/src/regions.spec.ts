import { type Page, expect } from '@playwright/test';
import { ask, placeOf } from './support/api';
import { exactIn, plain, sumOf } from './support/exact';
import { cardOf, settled, test } from './support/journey';
import { cellsOf, inPounds, poundsOf } from './support/uk-file';

// Real open statistics beside the demo district: in their own currency, with the rate, never added to yuan.
const rate = '1 EUR = 0.85 GBP';

const switchTo = async (page: Page, place: string): Promise<void> => {
  await page.getByRole('combobox', { name: /^(辖区|Jurisdiction)$/ }).click();
  await page.getByRole('treeitem', { name: place }).getByText(place, { exact: true }).click();
};

/** Everything that a page says below its head. */
const saidBy = async (page: Page): Promise<string> => {
  await settled(page);
  return page.getByRole('main').innerText();
};

test.use({ as: 'BUREAU_LEADER' }); // whose scope is the nation

test('a switch of jurisdiction shows the imported regions in pounds, with the rate; and back to yuan', async ({
  page,
}) => {
  await page.goto('/');
  await expect(cardOf(page, /^研发投入（亿元/)).toBeVisible();
  expect(await saidBy(page)).not.toMatch(/英镑|欧元|GBP|EUR|£|€/);

  await switchTo(page, '英国地区（公开统计）');
  await expect(page).toHaveURL(/[?&]j=UK-REGIONS/);
  for (const title of [/^研发投入（亿英镑/, /^技术合同交易额（亿英镑/]) {
    await expect(cardOf(page, title)).toContainText(`折算率 ${rate}`);
  }
  expect(await saidBy(page)).not.toMatch(/[万亿\d]元|CNY|¥|演示数据/);
  await expect(page.getByRole('contentinfo')).toContainText('HESA');

  await page.getByRole('link', { name: '中心', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '统计区域' })).toBeVisible();
  const list = await saidBy(page);
  expect(list).toMatch(/英镑/);
  expect(list).not.toMatch(/[万亿\d]元|CNY|¥/);

  await switchTo(page, '万州区');
  await expect(page.getByRole('heading', { level: 1, name: '创新中心' })).toBeVisible();
  expect(await saidBy(page)).not.toMatch(/英镑|GBP|£/);
});

test('the totals of each year are those of the file, to the penny', async ({ page }) => {
  await page.goto('/?j=UK-REGIONS&lang=en');
  const bars = cardOf(page, 'R&D investment').getByRole('button', { name: /^20\d\d .*£/ });
  await expect(bars).toHaveCount(9);
  const names = await bars.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  const shown = names.map((name) => ({ year: Number(name.slice(0, 4)), pounds: exactIn(name) }));
  expect(shown).toEqual(shown.map(({ year }) => ({ year, pounds: poundsOf('business_rd_expenditure_eur', year) })));
});

test('in the currency of the source, the API gives what the file adds up to', async ({ page }) => {
  const { id: jurisdictionId } = await placeOf(page.request, 'UK-REGIONS');
  const { indicatorAggregates } = await ask<{
    indicatorAggregates: { nodes: { year: number; sourceCurrency: string; values: { value: string }[] }[] };
  }>(
    page.request,
    `query($id: ID!) { indicatorAggregates(filter: { jurisdictionId: $id, indicatorCodes: ["RD_INVESTMENT"] }, groupBy: [YEAR, SOURCE_CURRENCY],
      measures: [{ kind: SOURCE_SUM }], orderBy: [{ by: "YEAR", direction: ASC }]) { nodes { year sourceCurrency values { value } } } }`,
    { id: jurisdictionId },
  );
  const ofFile = indicatorAggregates.nodes.map(({ year }) => ({
    year,
    currency: 'EUR',
    sum: sumOf(cellsOf('business_rd_expenditure_eur', year).map(({ text }) => text)),
  }));
  expect(
    indicatorAggregates.nodes.map(({ year, sourceCurrency: currency, values }) => ({
      year,
      currency,
      sum: plain(values[0]?.value ?? ''),
    })),
  ).toEqual(ofFile);
  expect(ofFile).toHaveLength(9);
});

test('pounds never reach the totals of the nation', async ({ page }) => {
  await page.goto('/?j=CN');
  await expect(cardOf(page, /^研发投入（亿元/)).toBeVisible();
  await settled(page);
  const ofNation = await saidBy(page);
  expect(ofNation).not.toMatch(/英镑|GBP|£/);
  const tiles = page.getByRole('list', { name: '主要数字' }).getByRole('listitem');
  const nation = await tiles.allInnerTexts();
  await page.goto('/?j=500101');
  await expect(cardOf(page, /^研发投入（亿元/)).toBeVisible();
  await settled(page);
  expect(await tiles.allInnerTexts(), 'the demo nation has one district').toEqual(nation);
});

test('behind a number of a region: the file, the line, the column, the value of the source and the rate', async ({
  page,
}) => {
  await page.goto('/centers?j=UK-REGIONS');
  await page.getByRole('link', { name: 'Tees Valley and Durham' }).click();
  await settled(page);
  const [cell] = cellsOf('business_rd_expenditure_eur', 2016).filter(({ region }) => region === 'UKC1');
  const figures = page.getByRole('table', { name: '全部指标' });
  const link = figures
    .getByRole('row', { name: /^研发投入 / })
    .getByRole('link')
    .nth(6);
  const exact = exactIn((await link.getAttribute('title')) ?? '');
  await link.click();
  const drawer = page.getByRole('dialog', { name: '研发投入（2016 年）' });
  await expect(drawer).toContainText('uk-innovation-regions.csv');
  await expect(drawer).toContainText(`第 ${cell?.line} 行，“business_rd_expenditure_eur”列`);
  await expect(drawer).toContainText(rate);
  const told = await drawer.getByRole('definition').filter({ hasText: / EUR$/ }).innerText();
  const source = plain(told.replaceAll(',', '').replace(' EUR', ''));
  expect(source).toBe(plain(cell?.text ?? ''));
  expect(exact).toBe(inPounds(source));

  await page.getByRole('button', { name: '关闭' }).first().click();
  await figures
    .getByRole('row', { name: /^技术合同交易额 / })
    .getByRole('link')
    .last()
    .click();
  for (const column of ['contract_research_sme_gbp', 'consultancy_sme_gbp']) {
    await expect(page.getByRole('dialog', { name: /^技术合同交易额/ })).toContainText(column);
  }
});

test('a year that the source does not have is a gap, never zero', async ({ page }) => {
  await page.goto('/?j=UK-REGIONS');
  const card = cardOf(page, '技术合同交易额');
  await expect(card.getByRole('button', { name: /^2014年 / }).first()).toBeVisible();
  await expect(card.getByRole('button', { name: /^201[0-3]年 / })).toHaveCount(0);
  await card.getByRole('button', { name: '表格' }).click();
  await expect(card.getByRole('row', { name: /^2013/ })).toContainText('缺');
  await expect(card.getByRole('row', { name: /^2013/ })).not.toContainText('0.00');
});
