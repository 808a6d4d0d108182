import { type APIRequestContext, type BrowserContext, expect, type Page, request } from '@playwright/test';
import { ask } from './api';

export interface DemoAccount {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

/** The invented people of the demo district; the first of a role has something of everything to do. */
export const demoAccounts = async (request: APIRequestContext): Promise<readonly DemoAccount[]> =>
  (await ask<{ demoAccounts: DemoAccount[] }>(request, '{ demoAccounts { name role email password } }')).demoAccounts;

const accountOf = async (request: APIRequestContext, role: string): Promise<DemoAccount> => {
  const account = (await demoAccounts(request)).find((one) => one.role === role);
  if (account === undefined) throw new Error(`no demo account of ${role}`);
  return account;
};

/** Signs in over HTTP; the request context keeps the session. */
export const beginSession = async (context: APIRequestContext, role: string): Promise<void> =>
  beginSessionOf(context, await accountOf(context, role));

/** The same for one of several accounts of a role. */
export const beginSessionOf = async (
  context: APIRequestContext,
  { email, password }: Pick<DemoAccount, 'email' | 'password'>,
): Promise<void> => {
  await ask(context, 'mutation ($input: SignInInput!) { signIn(input: $input) { secondFactor } }', {
    input: { email, password },
  });
};

type Session = Awaited<ReturnType<BrowserContext['storageState']>>;
const sessions = new Map<string, Promise<Session>>();

const newSession = async (role: string, baseURL: string): Promise<Session> => {
  const context = await request.newContext({ baseURL });
  await beginSession(context, role);
  const session = await context.storageState();
  await context.dispose();
  return session;
};

/** A session of a demo account at a server, begun once by each worker. */
export const sessionOf = (role: string, baseURL: string): Promise<Session> => {
  const key = `${role} ${baseURL}`;
  const known = sessions.get(key) ?? newSession(role, baseURL);
  sessions.set(key, known);
  return known;
};

/** From now on the page is looked at by the demo account of a role, without the way over the sign-in page. */
export const lookAs = async (page: Page, role: string, baseURL: string | undefined): Promise<void> => {
  await page.context().clearCookies();
  await page.context().addCookies((await sessionOf(role, baseURL ?? '')).cookies);
};

/** Signs in as a person would: by a press on the demo account of a role. */
export const signInAs = async (page: Page, role: string): Promise<void> =>
  signInWith(page, await accountOf(page.request, role));

/** The same for one of several accounts of a role. @param to the page to come to; the account's own first one without it */
export const signInWith = async (
  page: Page,
  account: Pick<DemoAccount, 'email' | 'name'>,
  to?: string,
): Promise<void> => {
  await page.context().clearCookies();
  await page.goto(to === undefined ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`);
  await page.getByRole('button', { name: account.email }).click();
  await expect(page.getByRole('button', { name: `账号：${account.name}` })).toBeVisible();
};
