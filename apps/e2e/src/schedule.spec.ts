import { expect } from '@playwright/test';
import { settled, test } from './support/journey';

test.use({ as: 'ANALYST' });

test('a saved query is exported by schedule: set up, paused, changed and ended by keyboard and mouse', async ({
  page,
}) => {
  await page.goto('/data/workbench');
  await expect(page.getByRole('button', { name: '运行', exact: true })).toBeEnabled({ timeout: 30_000 });
  await page.getByRole('button', { name: '新建查询' }).click();
  await page.getByRole('tabpanel', { name: '查询语句' }).locator('.monaco-editor').first().click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('query Names { centers { nodes { code name host { name } } } }');
  const name = `定期名录 ${Date.now()}`;
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('textbox', { name: '名称' }).fill(name);
  await page.getByRole('textbox', { name: '名称' }).press('Enter');
  await expect(page.getByText('已保存')).toBeVisible();

  const part = page.getByRole('region', { name: '定期导出' });
  await part.getByRole('button', { name: '定期导出' }).click();
  const form = part.getByRole('form', { name: '定期导出' });
  await form.getByLabel('频率').selectOption('MONTHLY');
  await form.getByRole('combobox', { name: '日期', exact: true }).selectOption('31');
  await form.getByLabel('时间（北京时间）').selectOption('6');
  await form.getByRole('button', { name: '开始定期导出' }).press('Enter');
  await expect(part.getByText('定期导出已设置')).toBeVisible();
  await expect(part.getByText(/^定期导出：每月 31 日 06:00 · Excel 工作簿 · 下次 /)).toBeVisible();
  await settled(page);

  await part.getByRole('button', { name: '暂停' }).click();
  await expect(part.getByText(/ · 已暂停$/)).toBeVisible();
  await part.getByRole('button', { name: '修改' }).click();
  await part.getByRole('form', { name: '定期导出' }).getByLabel('频率').selectOption('WEEKLY');
  await part.getByRole('button', { name: '保存设置' }).click();
  await expect(part.getByText(/^定期导出：每星期一 06:00 · .* · 已暂停$/)).toBeVisible();
  await part.getByRole('button', { name: '继续' }).click();
  await expect(part.getByText(/ · 下次 /)).toBeVisible();

  await part.getByRole('button', { name: '取消定期导出' }).click();
  await part.getByRole('button', { name: '确定取消' }).click();
  await expect(part.getByText('已取消定期导出')).toBeVisible();
  await expect(part.getByRole('button', { name: '定期导出', exact: true })).toBeVisible();
});
