import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { ask } from './api';

export interface DemoAccount {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

/** The invented people of the demo district, one for each role. */
export const demoAccounts = async (request: APIRequestContext): Promise<readonly DemoAccount[]> =>
  (await ask<{ demoAccounts: DemoAccount[] }>(request, '{ demoAccounts { name role email password } }')).demoAccounts;

/** Signs in as a person would: by a press on the demo account of a role. */
export const signInAs = async (page: Page, role: string): Promise<void> => {
  const account = (await demoAccounts(page.request)).find((one) => one.role === role);
  if (account === undefined) throw new Error(`no demo account of ${role}`);
  await page.goto('/sign-in');
  await page.getByRole('button', { name: account.email }).click();
  await expect(page.getByRole('button', { name: `账号：${account.name}` })).toBeVisible();
};
