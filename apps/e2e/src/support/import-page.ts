import { type Locator, type Page, expect } from '@playwright/test';

/** A file as a person has it on their disk: a path, or what is in it. */
export type OwnFile = string | { readonly name: string; readonly content: string };

/** Chooses a file on the import page, as its button asks for. */
export const upload = async (page: Page, file: OwnFile): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选择文件' }).filter({ hasText: '选择文件' }).click();
  await (
    await chooser
  ).setFiles(
    typeof file === 'string' ? file : { name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.content) },
  );
};

/** Chooses one option of a list that opens. */
export const choose = async (page: Page, list: string, option: string): Promise<void> => {
  await page.getByRole('combobox', { name: list, exact: true }).click();
  await page.locator('.ant-select-dropdown:visible').getByTitle(option, { exact: true }).click();
};

/** The way that a mapping is given. */
export const mapBy = (page: Page, way: '现成映射' | '自行设置' | '编辑 JSON'): Promise<void> =>
  page.getByRole('radiogroup', { name: '映射方式' }).getByText(way, { exact: true }).click();

/** Gives the mapping as JSON. */
export const mapByJson = async (page: Page, mapping: unknown): Promise<void> => {
  await mapBy(page, '编辑 JSON');
  await page
    .getByRole('textbox', { name: '映射（JSON）' })
    .fill(typeof mapping === 'string' ? mapping : JSON.stringify(mapping));
};

export const check = (page: Page): Promise<void> => page.getByRole('button', { name: '检查文件' }).click();

/** Where the faults are that a check lists: line and column. */
export const faultsOn = async (page: Page): Promise<readonly string[]> => {
  const table = page.getByRole('region', { name: '错误' }).getByRole('table');
  await expect(table).toBeVisible();
  return table.getByRole('row').evaluateAll((rows) =>
    rows.slice(1).map((row) =>
      [...row.children]
        .slice(0, 2)
        .map((cell) => cell.textContent?.trim())
        .join(' | '),
    ),
  );
};

/** The counts that a check or a load shows, by their words. */
export const countsOn = async (page: Page): Promise<Readonly<Record<string, string>>> => {
  await expect(page.getByRole('term').first()).toBeVisible();
  const terms = await page.getByRole('term').allInnerTexts();
  const values = await page.getByRole('definition').allInnerTexts();
  return Object.fromEntries(terms.map((term, index) => [term, values[index] ?? '']));
};

/** Presses a button that asks back, and confirms. */
export const confirmed = async (page: Page, button: Locator): Promise<void> => {
  await button.click();
  await page
    .getByRole('tooltip')
    .getByRole('button', { name: /^确\s?认$/ })
    .click();
};
