import { type Page, expect } from '@playwright/test';
import { settled, tabTo, test } from './support/journey';
import { ask } from './support/api';

// What happens is told to whom it concerns: by the bell, in the inbox, and as they choose.

test.use({ as: 'ADMINISTRATOR' });

const bell = (page: Page) => page.getByRole('banner').getByRole('link', { name: /^通知：/ });

/** A window of somebody else's. */
const opened = async (page: Page): Promise<Page> => {
  const browser = page.context().browser();
  if (browser === null) throw new Error('the page has no browser');
  const context = await browser.newContext();
  await context.clearCookies(); // not the session that a journey begins with
  return context.newPage();
};

/** Somebody new, who has signed in in a window of their own. */
const newcomer = async (page: Page, name: string): Promise<{ id: string; email: string; theirs: Page }> => {
  const email = `told-${name.length}-${Date.now()}@example.org`;
  const input = { name, email, roles: [] };
  const invite = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { token person { id } } }';
  const { invitePerson } = await ask<{ invitePerson: { token: string; person: { id: string } } }>(
    page.request,
    invite,
    { input },
  );
  const theirs = await opened(page);
  await theirs.goto(`/link#${invitePerson.token}`);
  await theirs.getByLabel('新密码').fill('a quiet sentence to remember');
  await theirs.getByLabel('再次输入').fill('a quiet sentence to remember');
  await theirs.getByRole('button', { name: '保存密码' }).click();
  await expect(theirs.getByRole('button', { name: `账号：${name}` })).toBeVisible();
  return { id: invitePerson.person.id, email, theirs };
};

const grant = async (page: Page, personId: string, role: string): Promise<void> => {
  const { jurisdictions } = await ask<{ jurisdictions: { id: string }[] }>(page.request, '{ jurisdictions { id } }');
  await ask(page.request, 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }', {
    input: { personId, role, jurisdictionId: jurisdictions[0]?.id },
  });
};

/** Comes back to the window, as a person does, until the bell says it. */
const bellSays = async (page: Page, words: string): Promise<void> => {
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(bell(page)).toHaveAccessibleName(words, { timeout: 1_000 });
  }).toPass();
};

test('an administrator grants a role: that person’s bell counts it, the inbox tells it, and it is marked read', async ({
  page,
}) => {
  const { id, theirs } = await newcomer(page, '获角色者（虚构）');
  await bellSays(theirs, '通知：1 条未读'); // the password that was just set
  await grant(page, id, 'ANALYST');
  await bellSays(theirs, '通知：2 条未读');
  await bell(theirs).click();
  await expect(theirs).toHaveURL(/\/inbox$/);
  await settled(theirs);
  const rows = theirs.getByRole('region', { name: '通知' }).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('您被授予角色：数据分析员');
  await expect(rows.nth(1)).toContainText('如非您本人所知，请立即修改密码');
  await rows
    .first()
    .getByRole('button', { name: /^标为已读/ })
    .click();
  await expect(theirs.getByRole('status').filter({ hasText: '1 条已标为已读' })).toBeVisible();
  await expect(bell(theirs)).toHaveAccessibleName('通知：1 条未读');
  await expect(rows.first().getByRole('button')).toHaveCount(0);
  await theirs.getByRole('button', { name: '只看未读' }).click();
  await expect(theirs).toHaveURL(/show=unread/);
  await expect(rows).toHaveCount(1);
  await theirs.getByRole('button', { name: '全部标为已读' }).click();
  await expect(bell(theirs)).toHaveAccessibleName('通知：没有未读');
  await theirs.reload();
  await expect(theirs.getByRole('heading', { name: '没有符合条件的通知' })).toBeVisible();
});

test('what somebody switches off in the inbox is told no more; security stays; the keyboard is enough', async ({
  page,
}) => {
  const { id, email, theirs } = await newcomer(page, '选通知者（虚构）');
  await theirs.goto('/account');
  await theirs.getByRole('link', { name: '通知方式' }).click();
  await settled(theirs);
  await expect(theirs.getByText('本系统尚未配置邮件服务')).toBeVisible();
  await expect(theirs.getByRole('checkbox', { name: '站内显示：密码变更' })).toBeDisabled();
  const box = theirs.getByRole('checkbox', { name: '站内显示：角色授予' });
  await tabTo(theirs, box);
  await theirs.keyboard.press('Space');
  await expect(theirs.getByText('已保存：角色授予')).toBeVisible();
  await theirs.reload();
  await expect(box).not.toBeChecked();
  await grant(page, id, 'ANALYST');
  await grant(page, id, 'EXPERT');
  const endAll = 'mutation ($input: PersonInput!) { resumePerson(input: $input) { id } }';
  await ask(page.request, endAll.replaceAll('resumePerson', 'suspendPerson'), { input: { personId: id } });
  await ask(page.request, endAll, { input: { personId: id } });
  const again = await opened(theirs);
  await again.goto('/sign-in');
  await again.getByLabel('电子邮箱').fill(email);
  await again.getByLabel('密码', { exact: true }).fill('a quiet sentence to remember');
  await again.getByRole('button', { name: '登录', exact: true }).click();
  await bellSays(again, '通知：3 条未读'); // password, suspended, resumed
  await again.goto('/inbox');
  await expect(again.getByRole('region', { name: '通知' })).not.toContainText('您被授予角色');
});

test('whoever has not signed in has no bell, and is led to sign in', async ({ page }) => {
  await page.context().clearCookies();
  await page.goto('/inbox');
  await expect(page).toHaveURL(/\/sign-in\?to=%2Finbox/);
  await expect(bell(page)).toHaveCount(0);
});
