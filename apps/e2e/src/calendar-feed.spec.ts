import { expect, type Page } from '@playwright/test';
import { settled, test } from './support/journey';

// A calendar program follows somebody's deadlines by a secret address, until it is revoked.

test.use({ as: 'DEPARTMENT_OFFICER' });

const section = (page: Page) => page.getByRole('region', { name: '期限日历' });

/** Asks as a calendar program does: without a browser and its session around it. */
const follow = async (address: string): Promise<{ status: number; type: string | null; body: string }> => {
  const response = await fetch(address);
  return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
};

test('an address is made, seen once, read by a calendar program, and answers no more once it is revoked', async ({
  page,
}) => {
  await page.goto('/account');
  await settled(page);
  await section(page).getByRole('button', { name: '生成订阅地址' }).click();
  const shown = section(page).getByRole('textbox', { name: '订阅地址' });
  await expect(shown).toBeFocused();
  const address = await shown.inputValue();
  expect(address).toMatch(/\/recognition\/deadlines\/[\w-]+\.ics\?language=zh$/);

  const calendar = await follow(address);
  expect([calendar.status, calendar.type]).toEqual([200, expect.stringContaining('text/calendar')]);
  expect(calendar.body).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);

  await section(page).getByRole('button', { name: '已保存，关闭' }).click();
  await expect(shown).toHaveCount(0);
  await page.reload();
  await expect(section(page)).toContainText('正在使用');
  const secret = /deadlines\/([\w-]+)\.ics/.exec(address)?.[1] ?? address;
  expect(await page.content()).not.toContain(secret);

  // the question takes the focus, with the way back first, and gives it back
  const revoke = section(page).getByRole('button', { name: '停用', exact: true });
  await revoke.focus();
  await page.keyboard.press('Enter');
  const question = page.getByRole('tooltip');
  await expect(question.getByRole('button', { name: '取消' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(revoke).toBeFocused();
  expect((await follow(address)).status).toBe(200);

  await page.keyboard.press('Enter');
  await expect(question.getByRole('button', { name: '取消' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(section(page)).toContainText('订阅地址已停用');
  await expect(section(page).getByRole('button', { name: '生成订阅地址' })).toBeVisible();
  expect((await follow(address)).status).toBe(404);
});
