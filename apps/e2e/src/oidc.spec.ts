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
