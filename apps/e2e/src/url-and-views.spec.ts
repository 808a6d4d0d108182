import { type Page, expect } from '@playwright/test';
import { placeOf, seriesOf, valueAt } from './support/api';
import { download, rowsOfCsv, sizeOfPng } from './support/downloads';
import { inUnit, plain } from './support/exact';
import { cardOf, settled, test } from './support/journey';
import { wordsIn } from './support/tables';

// The address is the whole state; every plot can be read as a table and taken along as a picture or a file.

/** What the page says of its filter and its figures. */
const pictureOf = async (page: Page): Promise<unknown> => {
  await settled(page);
  return {
    pills: await page.getByRole('button', { name: /^(年份|领域|推荐部门|状态|对比) / }).allInnerTexts(),
    tiles: await page.getByRole('list', { name: '主要数字' }).getByRole('listitem').allInnerTexts(),
    bars: await cardOf(page, '研发投入')
      .getByRole('button', { name: /^20\d\d年 / })
      .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('aria-label'))),
  };
};

test('a copied link shows another person the same', async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await page.getByRole('button', { name: /^年份/ }).click();
  await page.getByRole('combobox', { name: '自' }).selectOption('2021');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^领域/ }).click();
  for (const field of ['食品与农业', '医药健康']) await page.getByRole('checkbox', { name: field }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^状态/ }).click();
  await page.getByRole('checkbox', { name: '正常运行' }).check();
  await page.keyboard.press('Escape');
  await cardOf(page, '技术合同交易额').getByText('占比', { exact: true }).click();
  await expect(cardOf(page, '技术合同交易额构成')).toBeVisible();
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByText('已复制')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe(
    '?from=2021&fields=FOOD_AGRICULTURE,MEDICINE_HEALTH&statuses=ACTIVE&contractsAs=share',
  );

  const other = await browser.newContext({ locale: 'en-GB' });
  const seen = await other.newPage();
  await seen.goto(link);
  await expect(cardOf(seen, '技术合同交易额构成')).toBeVisible();
  expect(await pictureOf(seen)).toEqual(await pictureOf(page));
  await other.close();
});

test('back and forward go through the states of the page', async ({ page }) => {
  await page.goto('/');
  await cardOf(page, '研发投入').getByText('部门', { exact: true }).click();
  await expect(cardOf(page, /^研发投入（.+按推荐部门/)).toBeVisible();
  await page.goBack();
  await expect(cardOf(page, /^研发投入（.+按领域/)).toBeVisible();
  await page.goForward();
  await expect(cardOf(page, /^研发投入（.+按推荐部门/)).toBeVisible();
});

const unknownAddresses = [
  { path: '/?from=19x&compare=tomorrow', named: ['from=19x', 'compare=tomorrow'] },
  { path: '/?statuses=ACTIVE,HAPPY&pick=whatever', named: ['statuses=ACTIVE,HAPPY', 'pick=whatever'] },
  { path: '/?j=NOWHERE', named: ['j=NOWHERE'] },
  { path: '/centers?sort=happiness&value=RD_INVESTMENT', named: ['sort=happiness', 'value=RD_INVESTMENT'] },
  {
    path: '/centers/center_1?register=secrets&behind=RD_INVESTMENT:now',
    named: ['register=secrets', 'behind=RD_INVESTMENT:now'],
  },
];
test('what nobody knows in an address is left out, and said', async ({ page }) => {
  const notice = page.getByRole('status').filter({ hasText: '无法识别，已忽略' });
  for (const { path, named } of unknownAddresses)
    await test.step(path, async () => {
      await page.goto(path);
      for (const one of named) await expect(notice).toContainText(one);
      await settled(page);
      await expect(page.getByRole('alert')).toHaveCount(0);
      await notice.getByRole('button', { name: '知道了' }).click();
      await expect(notice).toHaveCount(0);
    });
});

const unknownCodes = [
  { path: '/?fields=ALCHEMY', code: 'ALCHEMY', clear: '清除条件' },
  { path: '/?departments=organisation_999999', code: 'organisation_999999', clear: '清除条件' },
  { path: '/centers?fields=ALCHEMY', code: 'ALCHEMY', clear: '清除条件' },
  { path: '/centers?value=HAPPINESS:2025', code: 'HAPPINESS', clear: /^清除：/ },
];
test('an unknown code in an address is an error that names it, and one press clears it', async ({ page }) => {
  for (const { path, code, clear } of unknownCodes)
    await test.step(path, async () => {
      await page.goto(path);
      await expect(page.getByRole('alert')).toContainText(code);
      await page.getByRole('button', { name: clear }).click();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await settled(page);
      await expect(page.getByText(/46 ?家|48 ?家/).first()).toBeVisible();
    });
});

test('language and theme stay for the next visit; a link that names them wins', async ({ page, context }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'EN' }).click();
  await page.getByRole('button', { name: 'Appearance: as the system. Press for light' }).click();
  await page.getByRole('button', { name: 'Appearance: light. Press for dark' }).click();
  const english = 'html[lang="en"][data-theme="dark"]';
  await expect(page.locator(english)).toBeAttached();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await expect(page.locator(english)).toBeAttached();
  await page.getByRole('link', { name: 'Centers', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Innovation centers' })).toBeVisible();

  const next = await context.newPage();
  await next.goto('/centers/center_1');
  await expect(next.getByRole('heading', { level: 2, name: 'Registers' })).toBeVisible();
  await expect(next.locator(english)).toBeAttached();
  await next.goto('/?lang=zh&theme=light');
  await expect(next.getByRole('heading', { level: 1, name: '总览' })).toBeVisible();
  await expect(next.locator('html[lang="zh-CN"][data-theme="light"]')).toBeAttached();
});

const plots = ['研发投入', '授权专利', '技术合同交易额', '绩效评估分布', '创新中心分布', '变动最大'];

/** Saves a plot in each form, and holds what is in the files against the page. */
const takeAlong = async (page: Page, title: string): Promise<void> => {
  const card = cardOf(page, title);
  const words = await card.getByRole('heading', { level: 2 }).innerText();
  const png = await download(page, card, 'PNG 图片');
  expect(png.name).toMatch(/\.png$/);
  expect(sizeOfPng(png.content).width).toBeGreaterThan(800);

  const svg = await download(page, card, 'SVG 矢量图');
  const drawing = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      faults: parsed.querySelectorAll('parsererror').length,
      title: parsed.querySelector('title')?.textContent,
      marks: parsed.querySelectorAll('path, rect, circle').length,
      foreign: parsed.querySelectorAll('[href^="http"], script, foreignObject').length,
    };
  }, svg.content.toString('utf8'));
  expect(drawing).toMatchObject({ faults: 0, title: words, foreign: 0 });
  expect(drawing.marks).toBeGreaterThan(5);

  const csv = await download(page, card, 'CSV 数据');
  const rows = rowsOfCsv(csv.content);
  await card.getByRole('button', { name: '表格' }).click();
  const shown = await wordsIn(card.getByRole('table'));
  expect(rows.map((row) => row[0])).toEqual(shown.map((row) => row[0]));
  expect(rows[0]).toEqual(shown[0]);
  expect(rows.map((row) => row.length)).toEqual(shown.map((row) => row.length));
};

test('PNG, SVG and CSV of each plot are real, and say what the plot says', async ({ page }) => {
  await page.goto('/');
  await settled(page);
  for (const title of plots) await test.step(title, () => takeAlong(page, title));
});

test('the table of R&D investment: the figures of the API, in the unit of the title; the CSV has them exactly', async ({
  page,
}) => {
  const { id: jurisdictionId } = await placeOf(page.request, '500101');
  const whole = await seriesOf(page.request, { filter: { jurisdictionId }, indicators: ['RD_INVESTMENT'] });
  const byField = await seriesOf(page.request, {
    filter: { jurisdictionId },
    indicators: ['RD_INVESTMENT'],
    groupBy: 'FIELD',
  });
  await page.goto('/');
  await settled(page);
  const card = cardOf(page, /^研发投入（亿元/);
  const [, ...csv] = rowsOfCsv((await download(page, card, 'CSV 数据')).content);
  await card.getByRole('button', { name: '表格' }).click();
  const [, ...shown] = await wordsIn(card.getByRole('table'));

  const order = [
    'ADVANCED_MATERIALS',
    'FOOD_AGRICULTURE',
    'EQUIPMENT',
    'MEDICINE_HEALTH',
    'ENERGY_CHEMISTRY',
    'ELECTRONICS_SOFTWARE',
    'ECOLOGY',
  ];
  const exact = csv.map(([name = '']) => {
    const year = Number(name.slice(0, 4));
    return [
      ...order.map((field) => valueAt(byField, 'RD_INVESTMENT', year, field)),
      valueAt(whole, 'RD_INVESTMENT', year),
    ];
  });
  expect(csv.map((row) => row.slice(1, 9))).toEqual(exact.map((row) => row.map((value) => value ?? '')));
  expect(shown.map((row) => row.slice(1, 9))).toEqual(
    exact.map((row) => row.map((value) => (value === null ? '缺' : inUnit(value, 8, 2)))),
  );
});

test('the table of patents by kind: the figures of the API', async ({ page }) => {
  const { id: jurisdictionId } = await placeOf(page.request, '500101');
  const kinds = ['PATENTS_INVENTION', 'PATENTS_UTILITY', 'OTHER_IP'];
  const known = await seriesOf(page.request, { filter: { jurisdictionId }, indicators: kinds });
  await page.goto('/?lang=en');
  const card = cardOf(page, 'Patents granted');
  await card.getByRole('button', { name: 'Table' }).click();
  const [, ...shown] = await wordsIn(card.getByRole('table'));
  const expected = shown.map(([name = '']) =>
    kinds.map((kind) => plain(valueAt(known, kind, Number(name.slice(0, 4))) ?? '')),
  );
  expect(shown.map((row) => row.slice(1, 4))).toEqual(expected);
});
