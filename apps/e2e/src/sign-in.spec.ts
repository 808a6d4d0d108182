import { type Browser, type Page, expect } from '@playwright/test';
import { ask } from './support/api';
import { settled, test } from './support/journey';
import { demoAccounts, signInAs, signInWith } from './support/sign-in';

test.use({ as: null });

// Signing in: each role of the demo district sees its own, an invitation leads in, and what does not fit is refused.

/** How many centers the list says there are; null where it says that nothing matches. */
const centersSeen = async (page: Page): Promise<number> => {
  await settled(page);
  const count = page.locator('.r-list-count');
  const text = (await count.count()) === 0 ? '0' : ((await count.textContent()) ?? '0');
  return Number(/\d+/.exec(text)?.[0] ?? 0);
};

test('each demo role signs in by one press, and sees the centers that are its own', async ({ page, request }) => {
  const everyone = await demoAccounts(request);
  const accounts = everyone.filter(({ role }, place) => everyone.findIndex((one) => one.role === role) === place);
  expect(accounts).toHaveLength(8);
  const seen: Record<string, number> = {};
  for (const account of accounts) {
    await signInWith(page, account, '/centers');
    await expect(page.getByRole('heading', { level: 1, name: '创新中心' })).toBeVisible();
    await expect(page.getByRole('link', { name: '管理', exact: true })).toHaveCount(
      account.role === 'ADMINISTRATOR' ? 1 : 0,
    );
    seen[account.role] = await centersSeen(page);
  }
  const { BUREAU_LEADER: all = 0, DEPARTMENT_OFFICER: ofDepartment = 0, HOST_OFFICER: ofHost = 0, ...others } = seen;
  expect(all).toBe(48);
  expect(ofDepartment).toBeGreaterThan(ofHost);
  expect(ofDepartment).toBeLessThan(all);
  expect(ofHost).toBeGreaterThan(0);
  expect(others).toEqual({ BUREAU_OFFICER: all, ANALYST: all, EVALUATOR: all, EXPERT: 0, ADMINISTRATOR: 0 });
});

test('a wrong password is refused without a word about the account, and what was typed stays', async ({ page }) => {
  await page.goto('/sign-in');
  for (const email of ['leader@demo.invalid', 'nobody@example.org']) {
    await page.getByLabel('电子邮箱').fill(email);
    await page.getByLabel('密码', { exact: true }).fill('not the password at all');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await expect(page.getByRole('alert')).toHaveText('邮箱、密码或验证码不正确；多次输入错误后须等待一段时间再试。');
    await expect(page.getByLabel('电子邮箱')).toHaveValue(email);
  }
});

test('somebody who signs out is out, and the way in leads back to the page they came from', async ({
  page,
  request,
}) => {
  const [leader] = (await demoAccounts(request)).filter(({ role }) => role === 'BUREAU_LEADER');
  await page.goto('/sign-in?to=%2Fcenters%3Fq%3D%25E7%25A7%2591%25E6%258A%2580');
  await page.getByRole('button', { name: leader?.email }).click();
  await expect(page).toHaveURL(/\/centers\?q=/);
  await page.getByRole('button', { name: `账号：${leader?.name}` }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.goto('/');
  await expect(page).toHaveURL(/\/sign-in$/);
  await expect(page.getByRole('banner').getByRole('link', { name: '登录' })).toBeVisible();
  await page.goto('/centers?q=%E7%A7%91');
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await page.getByRole('button', { name: leader?.email }).click();
  await expect(page).toHaveURL(/\/centers\?q=/);
});

const fresh = async (browser: Browser): Promise<Page> => (await browser.newContext()).newPage();

test('an administrator invites somebody, who chooses a password by the link, once, and is suspended later', async ({
  page,
  browser,
}) => {
  const email = `invited-${Date.now()}@example.org`;
  await signInAs(page, 'ADMINISTRATOR');
  await page.getByRole('link', { name: '人员', exact: true }).click();
  await page.getByRole('button', { name: '邀请人员' }).click();
  await page.getByRole('dialog').getByLabel('姓名').fill('测试人员（虚构）');
  await page.getByRole('dialog').getByLabel('电子邮箱').fill(email);
  await page.getByRole('dialog').getByRole('button', { name: '邀请人员' }).click();
  const link = await page.getByRole('textbox', { name: '邀请已生成' }).inputValue();
  expect(new URL(link).pathname).toBe('/link');

  const theirs = await fresh(browser);
  await theirs.goto(link);
  await theirs.getByLabel('新密码').fill('a quiet sentence to remember');
  await theirs.getByLabel('再次输入').fill('a quiet sentence to remember');
  await theirs.getByRole('button', { name: '保存密码' }).click();
  await expect(theirs.getByRole('button', { name: '账号：测试人员（虚构）' })).toBeVisible();

  const again = await fresh(browser);
  await again.goto(link);
  await again.getByLabel('新密码').fill('another sentence to remember');
  await again.getByLabel('再次输入').fill('another sentence to remember');
  await again.getByRole('button', { name: '保存密码' }).click();
  await expect(again.getByRole('alert')).toBeVisible();

  await page.goto(`/admin/people?q=${encodeURIComponent(email)}`);
  await page.getByRole('button', { name: '测试人员（虚构）' }).click();
  await page.getByRole('button', { name: '停用' }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '停用' }).click();
  await expect(page.getByRole('dialog').getByText('已停用')).toBeVisible();
  await theirs.reload();
  await expect(theirs.getByRole('banner').getByRole('link', { name: '登录' })).toBeVisible();
});

test('two administrators change one person at once: the second sees both versions and decides', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'ADMINISTRATOR');
  const other = await fresh(browser);
  await signInAs(other, 'ADMINISTRATOR');
  /** The sign of what was on its way may fade for a while: it is part of the button's name. */
  const save = (one: Page) => one.getByRole('button', { name: /(^|\s)保存$/ });
  const address = '/admin/people?q=expert%40demo.invalid';
  for (const one of [page, other]) {
    await one.goto(address);
    await one.locator('.a-name').first().click();
    await expect(one.getByLabel('电话')).toBeVisible();
  }
  await page.getByLabel('电话').fill('000-1111');
  await save(page).click();
  await expect(page.getByText('已保存')).toBeVisible();
  await other.getByLabel('电话').fill('000-2222');
  await save(other).click();
  await expect(other.getByRole('alert')).toContainText('他人刚刚更改了此人的信息');
  await expect(other.getByText('现为：****11')).toBeVisible();
  await expect(other.getByLabel('电话')).toHaveValue('000-2222');
  await save(other).click();
  await expect(other.getByText('已保存')).toBeVisible();
});

test('a session that ends takes nothing of what was typed: whoever signs in again goes on', async ({
  page,
  browser,
}) => {
  const email = `kept-${Date.now()}@example.org`;
  await signInAs(page, 'ADMINISTRATOR');
  await page.goto('/admin/people?person=new');
  const invitation = page.getByRole('dialog').filter({ has: page.getByLabel('姓名') });
  await invitation.getByLabel('姓名').fill('保留人员（虚构）');
  await invitation.getByLabel('电子邮箱').fill(email);

  const other = await fresh(browser);
  await signInAs(other, 'ADMINISTRATOR');
  const { viewer } = await ask<{ viewer: { session: { id: string } } }>(page.request, '{ viewer { session { id } } }');
  await ask(other.request, `mutation { endSession(input: { sessionId: "${viewer.session.id}" }) }`);
  await invitation.getByRole('button', { name: '邀请人员' }).click();
  const wayIn = page.getByRole('dialog', { name: '登录已失效，请重新登录' });
  await wayIn.getByRole('button', { name: 'administrator@demo.invalid' }).click();
  await expect(wayIn).toHaveCount(0);
  await expect(invitation.getByLabel('姓名')).toHaveValue('保留人员（虚构）');
  await invitation.getByRole('button', { name: '邀请人员' }).click();
  await expect(page.getByRole('textbox', { name: '邀请已生成' })).toHaveValue(/\/link#/);
});
