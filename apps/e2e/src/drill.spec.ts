import { type Locator, type Page, expect } from '@playwright/test';
import { ask, placeOf, seriesOf, valueAt } from './support/api';
import { exactIn, plain, sumOf } from './support/exact';
import { cardOf, settled, tabTo, test } from './support/journey';
import { exactColumn } from './support/tables';

// From a bar of the overview to the rows behind one number; the sums agree at each step, to the last yuan.
const year = 2025;
const investment = 'RD_INVESTMENT';
const volume = 'TECH_CONTRACT_VOLUME';
const agriculture = 'FOOD_AGRICULTURE';

/** What is exact of a card's segments, by their names. */
const exactOf = async (segments: Locator): Promise<readonly string[]> => {
  await expect(segments.first()).toBeVisible();
  const names = await segments.evaluateAll((buttons) =>
    buttons.map((button) => button.getAttribute('aria-label') ?? ''),
  );
  return names.map(exactIn);
};

/** The newest number of an indicator in a center's table. */
const latestFigure = (page: Page, indicator: string): Locator =>
  page
    .getByRole('table', { name: '全部指标' })
    .getByRole('row', { name: new RegExp(`^${indicator} `) })
    .getByRole('link')
    .last();

/** The total that the contracts of one center add up to, from its register alone. */
const registerOf = (page: Page, center: string, feeds: string) =>
  ask<{ center: { technologyContracts: { totalCount: number; totalAmount: string } } }>(
    page.request,
    `query($id: ID!, $filter: RegisterFilter) { center(id: $id) { technologyContracts(filter: $filter, first: 1) { totalCount totalAmount } } }`,
    { id: center, filter: { feeds, fromYear: year, toYear: year } },
  );

test('a bar, the centers behind it, one center, the contracts behind its volume: with the mouse, in Chinese', async ({
  page,
}) => {
  const { id: jurisdictionId } = await placeOf(page.request, '500101');
  const known = await seriesOf(page.request, {
    filter: { jurisdictionId },
    indicators: [investment],
    groupBy: 'FIELD',
  });
  const ofField = plain(valueAt(known, investment, year, agriculture) ?? '');

  await page.goto('/');
  const card = cardOf(page, '研发投入');
  const bar = card.getByRole('button', { name: new RegExp(`^${year}年 食品与农业 `) });
  expect(await exactOf(bar)).toEqual([ofField]);

  await test.step('one click filters the other plots, and the address says so', async () => {
    await bar.click();
    await expect(page).toHaveURL(/[?&]pick=RD_INVESTMENT:2025:field:FOOD_AGRICULTURE/);
    await expect(bar).toHaveAttribute('aria-pressed', 'true');
    await settled(page);
    const contracts = cardOf(page, '技术合同交易额').getByRole('button', { name: new RegExp(`^${year}年 技术`) });
    const filtered = await seriesOf(page.request, {
      filter: { jurisdictionId, fieldCodes: [agriculture] },
      indicators: [volume],
    });
    await expect.poll(async () => sumOf(await exactOf(contracts))).toBe(plain(valueAt(filtered, volume, year) ?? ''));
    expect(
      await card.getByRole('button', { name: new RegExp(`^${year}年 `) }).count(),
      'the plot itself keeps all fields',
    ).toBeGreaterThan(5);
  });

  await test.step('a second click opens the centers behind the bar', async () => {
    await bar.click();
    await expect(page.getByRole('heading', { level: 1, name: '创新中心' })).toBeVisible();
    await settled(page);
    const { exact, foot } = await exactColumn(page.getByRole('table', { name: '创新中心' }), /^研发投入 2025/);
    expect(exact.length).toBe(
      known.find(({ groupKey }) => groupKey === agriculture)?.points.find((point) => point.year === year)?.centers,
    );
    expect(sumOf(exact)).toBe(ofField);
    expect(foot).toBe(ofField);
    const note = page.getByText(`${exact.length} 家合计`);
    expect(exactIn(/（(.+元)）/.exec(await note.innerText())?.[1] ?? '')).toBe(ofField);
  });

  await test.step('one center of the list shows the same figure', async () => {
    const table = page.getByRole('table', { name: '创新中心' });
    const [first = ''] = (await exactColumn(table, /^研发投入 2025/)).exact;
    const link = table.getByRole('row').nth(1).getByRole('link').first();
    const name = await link.innerText();
    await link.click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await settled(page);
    expect(exactIn((await latestFigure(page, '研发投入').getAttribute('title')) ?? '')).toBe(first);
  });

  await test.step('the register rows behind one number add up to it', async () => {
    const number = latestFigure(page, '技术合同交易额');
    const value = exactIn((await number.getAttribute('title')) ?? '');
    await number.click();
    const drawer = page.getByRole('dialog', { name: `技术合同交易额（${year} 年）` });
    const rows = await exactColumn(drawer.getByRole('table', { name: '对应的台账条目' }), /^成交金额/);
    expect(sumOf(rows.exact)).toBe(value);
    expect(rows.foot).toBe(value);
    await expect(drawer.getByText('与指标值一致')).toBeVisible();
    const center = /center_\d+/.exec(page.url())?.[0] ?? '';
    const { technologyContracts } = (await registerOf(page, center, volume)).center;
    expect([technologyContracts.totalCount, plain(technologyContracts.totalAmount)]).toEqual([
      rows.exact.length,
      value,
    ]);
  });
});

test('the same way with the keyboard alone, in English', async ({ page }) => {
  await page.goto('/?lang=en');
  await settled(page);
  const card = cardOf(page, 'R&D investment');
  const bar = card.getByRole('button', { name: new RegExp(`^${year} Food and agriculture `) });
  const [ofField] = await exactOf(bar);

  await test.step('Tab reaches the plot once, arrows the segment; Enter chooses it, Enter again opens the centers', async () => {
    await tabTo(page, card.getByRole('button', { name: /^20\d\d .*¥/ }));
    await arrowTo(page, bar);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/[?&]pick=RD_INVESTMENT:2025:field:FOOD_AGRICULTURE/);
    await expect(bar).toHaveAttribute('aria-pressed', 'true');
    await settled(page);
    await expect(bar).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Innovation centers' })).toBeVisible();
    await settled(page);
    const { exact, foot } = await exactColumn(
      page.getByRole('table', { name: 'Innovation centers' }),
      /^R&D investment 2025/,
    );
    expect([sumOf(exact), foot]).toEqual([ofField, ofField]);
  });

  await test.step('Enter opens the first center', async () => {
    const link = page
      .getByRole('table', { name: 'Innovation centers' })
      .getByRole('row')
      .nth(1)
      .getByRole('link')
      .first();
    const name = await link.innerText();
    await tabTo(page, link);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await settled(page);
  });

  await test.step('a segment of the contracts leads to its rows; Escape leads back to it', async () => {
    const contracts = cardOf(page, 'Technology-contract volume');
    const segment = contracts.getByRole('button', { name: new RegExp(`^${year} Technology`) }).first();
    const [value] = await exactOf(segment);
    await tabTo(page, contracts.getByRole('button', { name: /^20\d\d Technology/ }));
    await arrowTo(page, segment);
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog');
    await expect(drawer).toContainText('the value of the indicator');
    const rows = await exactColumn(drawer.getByRole('table', { name: 'The entries behind it' }), /^Amount/);
    expect([sumOf(rows.exact), rows.foot]).toEqual([value, value]);
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
    await expect(segment).toBeFocused();
  });
});

/** Moves between a plot's segments with the arrows: to the last year, then up or down the stack. */
const arrowTo = async (page: Page, segment: Locator): Promise<void> => {
  for (const key of ['ArrowRight', 'ArrowUp', 'ArrowDown']) {
    for (let presses = 0; presses < 12; presses += 1) {
      if (await segment.evaluate((element) => element === document.activeElement)) return;
      const before = await focused(page);
      await page.keyboard.press(key);
      if ((await focused(page)) === before) break;
    }
  }
  throw new Error(`the arrows do not reach ${segment.toString()}`);
};

const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
