import { type Locator, expect } from '@playwright/test';
import { exactIn } from './exact';

export interface Column {
  /** What stands in the rows: exact amounts, as a hover tells them. */
  readonly exact: readonly string[];
  /** The same below all rows; null where nothing stands there. */
  readonly foot: string | null;
}

/** One column of figures, by the words in its head (a line break reads as a space). */
export const exactColumn = async (table: Locator, head: RegExp): Promise<Column> => {
  await expect(table).toBeVisible();
  const rows = await table.evaluate((element) =>
    [...element.querySelectorAll('tr')].map((row) => ({
      part: row.parentElement?.tagName ?? '',
      cells: [...row.children].map((cell) => ({
        words: cell instanceof HTMLElement ? cell.innerText.replaceAll('\n', ' ').trim() : '',
        told: cell.querySelector('[title]')?.getAttribute('title') ?? null,
      })),
    })),
  );
  const heads = rows.find(({ part }) => part === 'THEAD')?.cells.map(({ words }) => words) ?? [];
  const place = heads.findIndex((words) => head.test(words));
  expect(place, `a column like ${head} among ${heads.join(' | ')}`).toBeGreaterThanOrEqual(0);
  const told = (wanted: string): (string | null)[] =>
    rows.filter(({ part }) => part === wanted).map(({ cells }) => cells[place]?.told ?? null);
  const foot = told('TFOOT')[0];
  return {
    exact: told('TBODY').map((words) => exactIn(words ?? '')),
    foot: foot ? exactIn(foot) : null,
  };
};

/** What stands in a table, row by row, as it is read. */
export const wordsIn = async (table: Locator): Promise<readonly (readonly string[])[]> => {
  await expect(table).toBeVisible();
  return table.evaluate((element) =>
    [...element.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')),
  );
};
