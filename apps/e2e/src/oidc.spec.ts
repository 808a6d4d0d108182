import { type BrowserContext, expect, type Page } from '@playwright/test';
import { axeFaults } from './support/axe-faults';
import { settled, test } from './support/journey';
import { layoutFaults } from './support/layout-faults';
import { type OpenidProvider, startOpenidProvider } from './support/openid-provider';
import { type OwnServer, startOwnServer } from './support/own-server';
import { keepPicture } from './support/pictures';

// Signing in through a provider: a real one, in a process of its own, whose forms are filled in.

let provider: OpenidProvider;
let server: OwnServer;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  provider = await startOpenidProvider({
    analyst: 'analyst@demo.invalid',
    invited: 'invited@demo.invalid',
    stranger: 'stranger@demo.invalid',
  });
  server = await startOwnServer(provider.settings);
});
test.afterAll(async () => {
  await server?.stop();
  await provider?.stop();
});

/** What the provider's own pages ask for elsewhere is not for us to find. */
const withoutOrnaments = async (context: BrowserContext): Promise<void> => {
  await context.route('https://fonts.googleapis.com/**', (route) =>
    route.fulfill({ contentType: 'text/css', body: '' }),
  );
  await context.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
};
test.beforeEach(({ context }) => withoutOrnaments(context));

const byProvider = { name: '通过统一身份认证登录' };

/** The provider's two forms: who it is, and that we may know. */
const answerProvider = async (page: Page, login: string): Promise<void> => {
  await page.locator('input[name=login]').fill(login);
  await page.locator('input[name=password]').fill('any');
  await page.locator('button[type=submit]').click();
  await page.getByRole('button', { name: 'Continue' }).click();
};

test('somebody comes back signed in to the page that they came from, and unlinks it later', async ({ page }) => {
  await page.goto(`${server.address}/sign-in?to=%2Fcenters%3Fq%3D%25E7%25A7%2591%25E6%258A%2580`);
  await page.getByRole('link', byProvider).click();
  await answerProvider(page, 'analyst');
  await expect(page).toHaveURL(/\/centers\?q=/);
  await page.goto(`${server.address}/account`);
  await settled(page);
  const part = page.getByRole('region', { name: '关联的登录方式' });
  await expect(part.getByText('关联时间')).toBeVisible();
  await expect(page.getByText('通过统一身份认证', { exact: true })).toBeVisible();
  expect([...(await axeFaults(page)), ...(await layoutFaults(page))]).toEqual([]);
  await keepPicture(page, 'account-identities');
  await part.getByRole('button', { name: '解除关联：统一身份认证' }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '解除关联' }).click();
  await expect(part.getByRole('status')).toHaveText('已解除关联');
  await expect(part.getByText('尚未关联')).toBeVisible();
});

test('somebody who was invited needs no password, and keeps the only way in; the administrator sees it', async ({
  page,
  browser,
}) => {
  await page.goto(`${server.address}/sign-in`);
  await page.getByRole('button', { name: 'administrator@demo.invalid' }).click();
  await page.getByRole('link', { name: '人员', exact: true }).click();
  await page.getByRole('button', { name: '邀请人员' }).click();
  await page.getByRole('dialog').getByLabel('姓名').fill('受邀人员（虚构）');
  await page.getByRole('dialog').getByLabel('电子邮箱').fill('invited@demo.invalid');
  await page.getByRole('dialog').getByRole('button', { name: '邀请人员' }).click();
  await expect(page.getByRole('textbox', { name: '邀请已生成' })).toBeVisible();

  const context = await browser.newContext();
  await withoutOrnaments(context);
  const theirs = await context.newPage();
  await theirs.goto(`${server.address}/sign-in?to=%2Faccount`);
  await theirs.getByRole('link', byProvider).click();
  await answerProvider(theirs, 'invited');
  await expect(theirs.getByText('您尚未设置密码，解除后将无法登录')).toBeVisible();
  await expect(theirs.getByRole('button', { name: /解除/ })).toHaveCount(0);

  await page.goto(`${server.address}/admin/people?q=invited%40demo.invalid`);
  await page.getByRole('button', { name: '受邀人员（虚构）' }).click();
  await expect(page.getByRole('dialog').getByText('关联时间')).toBeVisible();
  await expect(page.getByRole('dialog').getByText('正常', { exact: true })).toBeVisible();
  await keepPicture(page, 'person-identities');
  await keepPicture(theirs, 'account-without-password');
});

test('an administrator unlinks it with a reason, which ends what was begun that way', async ({ page, browser }) => {
  const context = await browser.newContext();
  await withoutOrnaments(context);
  const theirs = await context.newPage();
  await theirs.goto(`${server.address}/sign-in?to=%2Faccount`);
  await theirs.getByRole('link', byProvider).click();
  await answerProvider(theirs, 'invited');
  await expect(theirs.getByText('您尚未设置密码，解除后将无法登录')).toBeVisible();

  await page.goto(`${server.address}/sign-in`);
  await page.getByRole('button', { name: 'administrator@demo.invalid' }).click();
  await expect(page.getByRole('link', { name: '人员', exact: true })).toBeVisible();
  await page.goto(`${server.address}/admin/people?q=invited%40demo.invalid`);
  await page.getByRole('button', { name: '受邀人员（虚构）' }).click();
  await expect(page).toHaveURL(/person=person_/);
  const person = new URL(page.url()).searchParams.get('person') ?? '';
  await page.goto(`${server.address}/admin/people?person=${person}`);
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: /^解除关联：/ }).click();
  await expect(sheet.getByRole('button', { name: '解除关联', exact: true })).toBeDisabled();
  await sheet.getByRole('combobox', { name: '解除原因' }).click();
  await page.locator('.ant-select-dropdown:visible').getByTitle('应本人要求').click();
  await page.keyboard.press('Tab'); // whoever goes on to the next field leaves the list
  await expect(page.locator('.ant-select-dropdown:visible')).toHaveCount(0);
  await page.evaluate(() => window.scrollTo(0, 0)); // half a word below the head is no place to press
  await settled(page);
  expect([...(await axeFaults(page)), ...(await layoutFaults(page))]).toEqual([]);
  await keepPicture(page, 'person-unlink-identity');
  await sheet.getByRole('button', { name: '解除关联', exact: true }).click();
  await expect(sheet.getByText('关联时间')).toHaveCount(0);
  await theirs.reload();
  await expect(theirs.getByRole('link', byProvider)).toBeVisible();
});

/** A form that is filled in half, under the dialog of a session that has ended. */
const endedWhileTyping = async (page: Page) => {
  await page.goto(`${server.address}/sign-in?to=%2Faccount`);
  await page.getByRole('link', byProvider).click();
  await answerProvider(page, 'invited');
  await page.getByRole('button', { name: '新建令牌' }).click();
  const name = page.getByLabel('名称');
  await name.fill('填了一半的令牌');
  await page.request.post(`${server.address}/graphql`, { data: { query: 'mutation { signOut }' } });
  await page.context().clearCookies(); // the provider has forgotten who it was, too
  await page.getByRole('button', { name: '生成令牌' }).click();
  const dialog = page.getByRole('dialog', { name: '登录已失效，请重新登录' });
  await expect(dialog).toBeVisible();
  return { name, dialog };
};

test('whoever has no password signs in again in a window beside the page, and goes on with what was typed', async ({
  page,
}) => {
  const { name, dialog } = await endedWhileTyping(page);
  await settled(page);
  expect([...(await axeFaults(page)), ...(await layoutFaults(page))]).toEqual([]);
  await keepPicture(page, 'session-ended-provider');
  const opened = page.context().waitForEvent('page');
  await dialog.getByRole('button', byProvider).click();
  const popup = await opened;
  await expect(dialog.getByRole('status')).toHaveText(/^已打开登录窗口/);
  await answerProvider(popup, 'invited');
  await expect(dialog).toHaveCount(0);
  await expect(name).toHaveValue('填了一半的令牌');
  await expect.poll(() => popup.isClosed()).toBe(true);
  await page.getByRole('button', { name: '生成令牌' }).click();
  await expect(page.getByRole('textbox', { name: '令牌', exact: true })).toHaveValue(/^wct_/);
});

test('where the browser blocks the window, that is said, and a new tab does the same', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  const { name, dialog } = await endedWhileTyping(page);
  await dialog.getByRole('button', byProvider).click();
  await expect(dialog.getByRole('status')).toHaveText(/^浏览器拦截了登录窗口/);
  for (const [width, height] of [
    [360, 740],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await settled(page);
    expect([...(await axeFaults(page)), ...(await layoutFaults(page))]).toEqual([]);
    await keepPicture(page, `session-ended-blocked-${width}`);
  }
  const opened = page.context().waitForEvent('page');
  await dialog.getByRole('link', { name: '在新标签页中通过统一身份认证登录' }).click();
  const tab = await opened;
  await answerProvider(tab, 'invited');
  await expect(tab.getByRole('heading', { name: '登录成功' })).toBeVisible();
  await keepPicture(tab, 'signed-in');
  await expect(dialog).toHaveCount(0);
  await expect(name).toHaveValue('填了一半的令牌');
});

test('somebody whom nobody has invited, who gives up, or finds the provider down, is told so on the sign-in page', async ({
  page,
}) => {
  await page.goto(`${server.address}/sign-in`);
  await page.getByRole('link', byProvider).click();
  await answerProvider(page, 'stranger');
  await expect(page.getByRole('alert')).toHaveText(/^您在统一身份认证的账号没有对应本平台可用的账号/);
  await expect(page.getByLabel('电子邮箱')).toBeVisible();

  await page.context().clearCookies();
  await page.getByRole('link', byProvider).click();
  await page.getByRole('link', { name: 'Cancel' }).click();
  await expect(page.getByRole('alert')).toHaveText('您已取消通过统一身份认证登录。');

  for (const [width, height] of [
    [360, 740],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(`${server.address}/sign-in?problem=unavailable`);
    await settled(page);
    await expect(page.getByRole('alert')).toHaveText(/^暂时无法通过统一身份认证登录/);
    expect([...(await axeFaults(page)), ...(await layoutFaults(page))]).toEqual([]);
    await keepPicture(page, `sign-in-problem-${width}`);
  }
  await page.goto(`${server.address}/sign-in?problem=nonsense`);
  await expect(page.getByRole('link', byProvider)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
