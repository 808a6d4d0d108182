import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { ask } from './support/api';
import { settled, test } from './support/journey';

test('the file of the centers list holds every center of the filter, and no other', async ({ page, request }) => {
  interface Listed {
    readonly name: string;
    readonly status: string;
    readonly kind: string;
  }
  const { centers } = await ask<{ centers: { nodes: readonly Listed[] } }>(
    request,
    '{ centers(first: 200) { nodes { name status kind } } }',
  );
  const units = centers.nodes.filter(({ kind }) => kind === 'CENTER');
  await page.goto('/centers?statuses=ACTIVE');
  await settled(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 CSV' }).click();
  const file = readFileSync(await (await saving).path(), 'utf8');
  const isIn = ({ name }: Listed): boolean => file.includes(name);
  const wanted = units.filter(({ status }) => status === 'ACTIVE');
  expect(wanted.length).toBeGreaterThan(30);
  expect(units.filter(isIn)).toEqual(wanted);
});
