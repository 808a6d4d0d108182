import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { ask } from './support/api';
import { rowsOfCsv } from './support/downloads';
import { settled, test } from './support/journey';

// The event log: what happened, found by what, who and when; the address is the filter; the file holds what the filter finds.

interface EventNode {
  readonly sequence: string;
  readonly type: string;
  readonly subject: string;
}

test('an officer finds what happened to a center, and follows it there', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '日志', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '事件日志' })).toBeVisible();
  await settled(page);
  const table = page.getByRole('table', { name: '事件日志' });
  const numbers = (await table.locator('tbody tr td:last-child').allInnerTexts()).map(Number);
  expect(numbers).toHaveLength(50);
  expect(numbers).toEqual(numbers.toSorted((one, other) => other - one));

  await page.getByRole('button', { name: /^类型/ }).click();
  await page.getByRole('checkbox', { name: '更名' }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/types=center\.renamed/);
  await settled(page);
  const rows = table.locator('tbody tr');
  await expect(rows.filter({ hasNotText: '更名' })).toHaveCount(0);
  await expect(rows.filter({ hasText: '更名' })).not.toHaveCount(0);
  const link = table.getByRole('link').first();
  const name = (await link.textContent()) ?? '';
  expect(name).toContain('技术创新中心');
  await link.click();
  await expect(page).toHaveURL(/\/centers\/center_\d+/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  await page.goBack();
  await expect(page).toHaveURL(/types=center\.renamed/);
  await page.getByRole('button', { name: '清除条件' }).click();
  await expect(page).toHaveURL(/\/admin\/events$/);
});

test('more events follow below, none twice and none left out', async ({ page }) => {
  await page.goto('/admin/events');
  await settled(page);
  const rows = page.getByRole('table', { name: '事件日志' }).locator('tbody tr');
  await page.getByRole('button', { name: '显示更多' }).click();
  await expect(rows).toHaveCount(100);
  const numbers = (await rows.locator('td:last-child').allInnerTexts()).map(Number);
  const { events } = await ask<{ events: { nodes: EventNode[] } }>(
    page.request,
    '{ events(last: 200) { nodes { sequence type subject } } }',
  );
  const known = events.nodes.map(({ sequence }) => Number(sequence)).toReversed();
  const newest = known.indexOf(numbers[0] ?? 0); // what came meanwhile stands above
  expect(numbers).toEqual(known.slice(newest, newest + 100));
});

test('the file holds the events of the filter, as the API tells them, and names the filter', async ({ page }) => {
  const answer = await page.request.post('/graphql', {
    data: {
      query: `{ events(filter: { types: ["center.recognised"], actor: "system" }, last: 200) { nodes { sequence type subject } } }`,
    },
  });
  const { data } = (await answer.json()) as { data: { events: { nodes: EventNode[] } } };
  const known = data.events.nodes.toReversed();
  expect(known.length).toBeGreaterThan(10);
  await page.goto('/admin/events?types=center.recognised&actor=system');
  await settled(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 CSV' }).click();
  const [head, ...rows] = rowsOfCsv(readFileSync(await (await saving).path()));
  expect(head).toEqual(['序号', '记录时间', '类型', '事项', '对象', '操作者', '内容', '哈希值']);
  expect(rows.slice(0, -1).map((row) => [row[0], row[4]])).toEqual(
    known.map(({ sequence, subject }) => [sequence, subject]),
  );
  expect(rows.at(-1)).toEqual(['范围：全部辖区；类型：认定；操作者：系统', '', '', '', '', '', '', '']);
});

test('a filter that finds nothing says so; on a phone the events are cards', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/admin/events?since=1999-01-01&until=1999-01-02');
  await expect(page.getByRole('heading', { name: '没有符合条件的记录' })).toBeVisible();
  await page.goto('/admin/events?subject=center_1&lang=en');
  await settled(page);
  await expect(page.getByRole('list', { name: 'Event log' }).getByRole('listitem').first()).toContainText('Recognis');
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('a log that cannot be read says so, and comes when it is asked for again', async ({ page, watch }) => {
  watch.expected.push(/500/);
  const isEvents = (body: string | null): boolean => body?.includes('query Events(') ?? false;
  await page.route('**/graphql', (route) =>
    isEvents(route.request().postData())
      ? route.fulfill({
          status: 500,
          json: { errors: [{ message: 'x', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
        })
      : route.continue(),
  );
  await page.goto('/admin/events');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unroute('**/graphql');
  await page.getByRole('alert').getByRole('button').first().click();
  await expect(page.getByRole('table', { name: '事件日志' })).toBeVisible();
});
