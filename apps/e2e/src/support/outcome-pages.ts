import { expect, type Page } from '@playwright/test';

/** What cannot be undone is asked twice. */
export const sure = async (page: Page, word: string): Promise<void> => {
  await page.getByRole('button', { name: word, exact: true }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: word, exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

/** From the page of a notice: how an objection stands, by its receipt. */
export const follow = async (page: Page, receipt: string, said: string): Promise<void> => {
  await page.getByRole('link', { name: '查询办理情况' }).click();
  await page.getByRole('textbox', { name: '回执码' }).fill(receipt);
  await page.getByRole('button', { name: '查询', exact: true }).click();
  await expect(page.getByText(said)).toBeVisible();
};
