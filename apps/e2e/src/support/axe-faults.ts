import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const axeSource = readFileSync(join(__dirname, '../../../../node_modules/axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA and what axe-core knows to be good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Those of them that a theme can change. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe-core finds on the page, a line each: rule, element, what to mend. @param only its colours, where the rest was examined */
export const axeFaults = async (page: Page, only?: 'COLOURS'): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const asked = only === 'COLOURS' ? colourRules : tags;
  const violations = await page.evaluate(async (wanted) => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    const results = await axe.run({
      runOnly: wanted,
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
    return results.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, failureSummary }) => ({
        target: target.join(' '),
        failureSummary: failureSummary ?? '',
      })),
    }));
  }, asked);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target} – ${failureSummary.split('\n').slice(1, 2).join(' ').trim()}`,
    ),
  );
};
