import { expect, type Page } from '@playwright/test';
import { follow } from '../support/outcome-pages';
import { type Stage, wholes } from './stage';

interface PostedNotice {
  readonly title: string;
  readonly endsOn: string;
  readonly items: readonly { readonly id: string }[];
}

/** Somebody objects to one of two in the last minutes, and follows it; a minute late is too late. */
export const object = async (page: Page, stage: Stage): Promise<void> => {
  const { publicNotice } = await (
    await stage.desks.public()
  ).ask<{ publicNotice: PostedNotice }>('query ($id: ID!) { publicNotice(id: $id) { title endsOn items { id } } }', {
    id: stage.noticeId,
  });
  const { title, endsOn, items } = publicNotice;
  await stage.moveTo(`${endsOn}T23:55:00+08:00`);
  await stage.open(page, null, '/public/notices?j=500101');
  await page.getByRole('link', { name: title }).first().click();
  await expect(page.getByText(`公示中，至 ${endsOn} 24 时止`)).toBeVisible();
  await expect(page.getByRole('table', { name: '公示期逐日计算' }).getByText('第 1 日')).toBeVisible();
  const form = page.getByRole('region', { name: '提出异议' });
  const send = form.getByRole('button', { name: '提交异议' });
  await send.click();
  await expect(form.getByText('请选择针对哪一家')).toBeVisible();
  await expect(form.getByRole('radio').first()).toBeFocused();
  await form.getByRole('radio', { name: new RegExp(wholes[1]) }).check();
  await form.getByLabel('事实和依据').fill('仪器清单与实际情况不符（虚拟）。');
  await form.getByLabel('您的姓名或单位').fill('某公司（虚拟）');
  await form.getByLabel('联系方式').fill('000-0000');
  await page.reload(); // nothing typed is lost
  await expect(form.getByLabel('事实和依据')).toHaveValue('仪器清单与实际情况不符（虚拟）。');
  await send.click();
  const asked = page.getByRole('dialog', { name: '提交这件异议？' });
  await expect(asked.getByText(new RegExp(`${wholes[1]}.*暂缓认定`))).toBeVisible();
  await asked.getByRole('button', { name: '提交异议' }).click();
  stage.receipt = (await page.getByRole('region', { name: '异议已受理' }).locator('.t-code').textContent()) ?? '';
  expect(stage.receipt.length).toBeGreaterThan(20);
  await follow(page, stage.receipt, '已受理，正在核实');

  const after = new Date(Date.parse(`${endsOn}T00:01:00+08:00`) + 86_400_000).toISOString();
  await stage.moveTo(after);
  const late = {
    itemId: items[0]?.id,
    body: '该单位仪器清单与实际情况不符（虚拟）。',
    objectorName: '虚拟',
    objectorContact: '0',
  };
  const refused = await (await stage.desks.public()).refused('submitObjection', late, 'receipt');
  expect(refused).toEqual({ code: 'REFUSED', clause: 'Art. 9(4)', reason: 'NOTICE_OVER' });
};
