import { type Locator, type Page, expect } from '@playwright/test';
import { cardOf, settled, test } from './support/journey';
import { placesOf, pressAtOnce, showsAtOnce, slowDown } from './support/presses';

// A press counts on a busy machine too: what follows from it starts from the address as it is, not as it was last drawn.

const switchOf = (page: Page, title: string, word: string): Locator =>
  cardOf(page, title).getByRole('radio', { name: word, exact: true });

test.describe('pressed in one moment', () => {
  test('two switches of plots both hold', async ({ page }) => {
    await page.goto('/?statuses=ACTIVE');
    await settled(page);
    await pressAtOnce(page, switchOf(page, '研发投入', '部门'), switchOf(page, '技术合同交易额', '占比'));
    await expect(cardOf(page, '技术合同交易额构成')).toBeVisible();
    await expect(cardOf(page, /^研发投入（.+按推荐部门/)).toBeVisible();
    expect(new URL(page.url()).search).toBe('?statuses=ACTIVE&investmentBy=department&contractsAs=share');
  });

  test('a filter and the language: the filter holds', async ({ page }) => {
    await page.goto('/');
    await settled(page);
    await pressAtOnce(
      page,
      page.getByRole('button', { name: /^正常运行：/ }),
      page.getByRole('button', { name: 'EN', exact: true }),
    );
    await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Status Active/ })).toBeVisible();
  });

  test('a filter and the way to another page: the filter goes along', async ({ page }) => {
    await page.goto('/');
    await settled(page);
    await pressAtOnce(
      page,
      page.getByRole('button', { name: /^正常运行：/ }),
      page.getByRole('link', { name: '中心', exact: true }),
    );
    await expect(page).toHaveURL(/\/centers\?statuses=ACTIVE$/);
    await expect(page.getByRole('heading', { level: 1, name: '创新中心' })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/\/\?statuses=ACTIVE$/);
  });

  test('centers to compare, and the comparison: all of them are compared', async ({ page }) => {
    await page.goto('/centers');
    await settled(page);
    const boxes = page.getByRole('table', { name: '创新中心' }).getByRole('checkbox');
    await boxes.first().click();
    const compare = page.getByRole('link', { name: '对比', exact: true });
    await expect(compare).toBeVisible();
    await pressAtOnce(page, boxes.nth(1), boxes.nth(2), compare);
    await expect(page).toHaveURL(/\/centers\/compare\?ids=center_\d+,center_\d+,center_\d+$/);
    await settled(page);
    const removals = page.getByRole('button', { name: /^移出 / });
    await expect(removals).toHaveCount(3);
    await pressAtOnce(page, removals.nth(2), removals.nth(1));
    await expect(removals).toHaveCount(1);
  });
});

test('a switch and a box show a press at once, whatever the page has to draw for it', async ({ page }) => {
  await page.goto('/');
  await settled(page);
  expect(await showsAtOnce(switchOf(page, '研发投入', '部门'))).toBe(true);
  await page.goto('/centers');
  await settled(page);
  expect(await showsAtOnce(page.getByRole('table', { name: '创新中心' }).getByRole('checkbox').first())).toBe(true);
});

test('the focus stays where a choice was made, also when the page has drawn what follows', async ({ page }) => {
  await page.goto('/');
  await settled(page);
  await page.getByRole('button', { name: /^领域/ }).click();
  const fields = page.getByRole('dialog', { name: '领域' });
  for (const field of ['食品与农业', '医药健康']) {
    await fields.getByRole('checkbox', { name: field }).focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/fields=FOOD_AGRICULTURE/);
    await settled(page);
    await expect(fields.getByRole('checkbox', { name: field })).toBeFocused();
  }
});

test.describe('on a slow machine', () => {
  test.slow();

  test('choices made one right after the other all hold', async ({ page }) => {
    await page.goto('/');
    await settled(page);
    await slowDown(page, 6);
    await page.getByRole('button', { name: /^年份/ }).click();
    await page.getByRole('combobox', { name: '自' }).selectOption('2021');
    await page.getByRole('combobox', { name: '至' }).selectOption('2024');
    await page.getByRole('button', { name: /^领域/ }).click();
    for (const field of ['食品与农业', '医药健康', '先进材料'])
      await page.getByRole('checkbox', { name: field }).check();
    await page.getByRole('button', { name: /^状态/ }).click();
    await page.getByRole('checkbox', { name: '正常运行' }).check();
    await cardOf(page, '技术合同交易额').getByText('占比', { exact: true }).click();
    await expect(cardOf(page, '技术合同交易额构成')).toBeVisible();
    expect(new URL(page.url()).search).toBe(
      '?from=2021&to=2024&fields=ADVANCED_MATERIALS,FOOD_AGRICULTURE,MEDICINE_HEALTH&statuses=ACTIVE&contractsAs=share',
    );
  });

  test('the switch of jurisdiction switches at the first press, every time', async ({ page }) => {
    await page.goto('/');
    await settled(page);
    await slowDown(page, 6);
    const there = { name: '英国地区（公开统计）', code: 'UK-REGIONS' };
    const here = { name: '万州区', code: '500101' };
    for (const { name, code } of [there, here, there, here]) {
      await page.getByRole('combobox', { name: '辖区' }).click();
      await page.getByRole('treeitem', { name }).getByText(name, { exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`[?&]j=${code}$`));
    }
  });
});

const openings: readonly { readonly name: string; readonly opener: (page: Page) => Locator; readonly shown: string }[] =
  [
    {
      name: 'the list of jurisdictions',
      opener: (page) => page.getByRole('combobox', { name: '辖区' }),
      shown: '[role="treeitem"]',
    },
    {
      name: 'the choices of a filter',
      opener: (page) => page.getByRole('button', { name: /^领域/ }),
      shown: '[role="dialog"] input',
    },
    {
      name: 'the menu of a plot',
      opener: (page) => cardOf(page, '研发投入').getByRole('button', { name: '下载' }),
      shown: '[role="menuitem"]',
    },
  ];
test('what opens is at its place at once, and there while the page scrolls', async ({ page }) => {
  await page.goto('/');
  await settled(page);
  for (const { name, opener, shown } of openings)
    await test.step(name, async () => {
      expect(await placesOf(opener(page), shown)).toHaveLength(1);
      await page.keyboard.press('Escape');
      await expect(page.locator(shown).filter({ visible: true })).toHaveCount(0);
      await page.evaluate(() => window.scrollTo(0, 0));
    });
});
