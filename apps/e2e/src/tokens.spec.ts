import { expect, type Page } from '@playwright/test';
import { axeFaults } from './support/axe-faults';
import { settled, test } from './support/journey';
import { placeOf } from './support/api';
import { keepPicture } from './support/pictures';
import { lookAs } from './support/sign-in';

// A program reads by a token that an analyst has made, within its scope, and until it is revoked.

test.use({ as: 'ANALYST' });

interface Answered {
  readonly status: number;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
    readonly extensions?: { readonly cost?: { readonly requested: number; readonly remaining: number } };
  };
}

/** Asks as a program does: without a browser around it. */
const askBy = async (origin: string, secret: string, query: string): Promise<Answered> => {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: (await response.json()) as Answered['body'] };
};

const section = (page: Page) => page.getByRole('region', { name: '访问令牌' });

/** Makes a token on the account page, as a person does. */
const makeToken = async (page: Page, name: string): Promise<string> => {
  await page.goto('/account');
  await settled(page);
  await section(page).getByRole('button', { name: '新建令牌' }).click();
  await page.getByLabel('名称', { exact: true }).fill(name);
  await section(page).getByRole('button', { name: '生成令牌' }).click();
  const secret = await page.getByRole('textbox', { name: '令牌', exact: true }).inputValue();
  expect(secret).toMatch(/^wct_[\w-]{50}$/);
  return secret;
};

test('an analyst makes a token, a program reads by it within its scope, and is refused once it is revoked', async ({
  page,
}) => {
  const name = `月度报表 ${Date.now()}`;
  const secret = await makeToken(page, name);
  const { origin } = new URL(page.url());

  const nation = await placeOf(page.request, 'CN');
  const centers = await askBy(origin, secret, `{ centers(filter: { jurisdictionId: "${nation.id}" }) { totalCount } }`);
  expect(centers.body.data).toEqual({ centers: { totalCount: 48 } });
  expect(centers.body.extensions?.cost?.requested).toBeGreaterThan(0);
  const facts = await askBy(origin, secret, '{ indicatorFacts(first: 1) { totalCount } }');
  expect(facts.body.data).toEqual({ indicatorFacts: { totalCount: expect.any(Number) } });
  const outside = await askBy(origin, secret, '{ technologyContracts { totalCount } events { totalCount } }');
  expect(outside.body.data).toEqual({ technologyContracts: { totalCount: 0 }, events: { totalCount: 0 } });
  const change = await askBy(origin, secret, 'mutation { undoImport(input: { id: "importRun_1" }) { id } }');
  expect(change.body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');

  await section(page).getByRole('button', { name: '我已保存' }).click();
  await expect(page.getByText(secret)).toHaveCount(0);
  await page.reload();
  const row = section(page).getByRole('listitem').filter({ hasText: name });
  await expect(row).toContainText('中心名录、指标数据 · 只读');
  await expect(row).not.toContainText('从未使用');
  expect(await page.content()).not.toContain(secret);

  await row.getByRole('button', { name: `撤销令牌：${name}` }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '撤销' }).click();
  await expect(row).toHaveCount(0);
  expect((await askBy(origin, secret, '{ centers { totalCount } }')).status).toBe(401);
});

test('an administrator sees the tokens of a person, and revokes one', async ({ page, baseURL }) => {
  const name = `待撤销 ${Date.now()}`;
  await lookAs(page, 'EVALUATOR', baseURL);
  const secret = await makeToken(page, name);
  const { origin } = new URL(page.url());
  await lookAs(page, 'ADMINISTRATOR', baseURL);
  await page.goto('/admin/people?q=evaluator%40demo.invalid');
  await page.locator('.a-name').first().click();
  const row = page.getByRole('dialog').getByRole('listitem').filter({ hasText: name });
  await row.getByRole('button', { name: `撤销令牌：${name}` }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '撤销' }).click();
  await expect(row).toHaveCount(0);
  expect((await askBy(origin, secret, '{ centers { totalCount } }')).status).toBe(401);
});

test('the form of a token is accessible, asks for what is missing, and fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 2400 }); // nothing of the form lies behind the head
  await page.goto('/account');
  await settled(page);
  await section(page).getByRole('button', { name: '新建令牌' }).press('Enter');
  await expect(page.getByLabel('名称', { exact: true })).toBeFocused();
  await section(page).getByRole('button', { name: '生成令牌' }).click();
  await expect(section(page).getByText('请填写此项')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('a token whose secret was lost on the way is told of, made once, and replaced', async ({ page, watch }) => {
  watch.expected.push(/Failed to load resource/);
  await page.goto('/account');
  await settled(page);
  const name = `断线 ${Date.now()}`;
  await section(page).getByRole('button', { name: '新建令牌' }).click();
  await page.getByLabel('名称', { exact: true }).fill(name);
  await page.route(
    '**/graphql',
    async (route) => {
      await route.fetch(); // the server has done it; the answer does not arrive
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
  await section(page).getByRole('button', { name: '生成令牌' }).click();
  const row = section(page).getByRole('listitem').filter({ hasText: name });
  await expect(row).toHaveCount(1);
  await section(page).getByRole('button', { name: '生成令牌' }).click();
  await expect(section(page).getByRole('alert')).toHaveText(/^此请求此前已生效，令牌（token_\d+）已生成/);
  await expect(row).toHaveCount(1);
  await settled(page);
  expect(await axeFaults(page)).toEqual([]);
  await keepPicture(page, 'token-told-once');
  await row.getByRole('button', { name: `撤销令牌：${name}` }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '撤销' }).click();
  await expect(row).toHaveCount(0);
});

test('what is asked after a change is not answered by a question from before it', async ({ page, watch }) => {
  watch.expected.push(/Failed to load resource/);
  const name = `先后 ${Date.now()}`;
  await makeToken(page, name);
  await section(page).getByRole('button', { name: '我已保存' }).click();
  const row = section(page).getByRole('listitem').filter({ hasText: name });
  await expect(row).toHaveCount(1);

  // the connection breaks off once; then a first question about tokens is answered late, from before the change
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  let heldAt = (): void => undefined;
  const isHeld = new Promise<void>((resolve) => (heldAt = resolve));
  let isFirst = true;
  await page.route('**/graphql', async (route) => {
    if (!isFirst || route.request().postDataJSON()['operationName'] !== 'Tokens') return route.fallback();
    isFirst = false;
    const before = await route.fetch();
    heldAt();
    await held;
    return route.fulfill({ response: before });
  });
  await page.route('**/graphql', (route) => route.abort('connectionreset'), { times: 1 });
  await row.getByRole('button', { name: `撤销令牌：${name}` }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '撤销' }).click(); // is lost
  await expect(page.getByRole('button', { name: '重试' }).or(section(page).getByRole('alert')).first()).toBeVisible();
  await isHeld; // the page asks again by itself
  await row.getByRole('button', { name: `撤销令牌：${name}` }).click();
  const revoked = page.waitForResponse((answer) => answer.request().postData()?.includes('RevokeToken') ?? false);
  await page.getByRole('tooltip').getByRole('button', { name: '撤销' }).click();
  await revoked;
  release();
  await expect(row).toHaveCount(0);
  await settled(page);
  await expect(row).toHaveCount(0);
});
