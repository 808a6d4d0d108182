import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { follow, sure } from '../support/outcome-pages';
import { type Stage, test, wholes } from './stage';

/** The rest of the list is recognised, then what was held back: certificates, subsidy, register. */
export const recognise = async (page: Page, stage: Stage): Promise<void> => {
  const address = `/recognition/notices/${stage.noticeId}?j=500101`;
  const certificates = page.getByRole('region', { name: '证书与补助' });
  const first = certificates.getByRole('article').first();

  await test.step('an objection holds back the center that it names, until the leader has settled it', async () => {
    await stage.open(page, 'bureau.leader', address);
    await sure(page, '认定 1 家中心');
    await expect(certificates.getByRole('article')).toHaveText([new RegExp(wholes[0])]);
    const objections = page.getByRole('region', { name: '异议', exact: true });
    await expect(objections.getByText('1 件待处理')).toBeVisible();
    await expect(page.getByText('有异议，暂缓认定')).toHaveCount(1);
    await objections.getByLabel('处理理由').fill('经核实，清单与实际一致（虚拟）。');
    await sure(page, '认定异议不成立');
    await expect(objections.getByText(/^异议不成立/)).toBeVisible();
    await expect(page.getByText('有异议，暂缓认定')).toHaveCount(0);
    await sure(page, '认定 1 家中心');
    await expect(certificates.getByRole('article')).toHaveCount(2);
  });

  await test.step('the subsidy is granted within the cap', async () => {
    await first.getByRole('button', { name: '核定补助' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('金额（元）').fill('200,000.01');
    await expect(dialog.getByText(/^超过上限/)).toBeVisible();
    await dialog.getByLabel('金额（元）').fill('200,000');
    await dialog.getByRole('button', { name: '核定补助' }).click();
    await expect(first.getByText(/未拨付/)).toBeVisible();
  });

  let code = '';
  await test.step('the certificate is a document', async () => {
    const loading = page.waitForEvent('download');
    await first.getByRole('link', { name: /^下载 / }).click();
    const bytes = readFileSync(await (await loading).path());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.length).toBeGreaterThan(10_000);
    code = /[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{4}/.exec(await first.innerText())?.[0] ?? '';
  });

  await test.step('it is paid; the center stands in the register', async () => {
    await stage.open(page, 'bureau.officer', address);
    await first.getByRole('button', { name: '登记拨付' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '登记拨付' }).click();
    await expect(first.getByText(/拨付$/)).toBeVisible();
    const number = (await first.locator('strong').first().textContent()) ?? '';
    await first.getByRole('link', { name: wholes[0] }).click();
    await expect(page.getByRole('heading', { level: 1, name: wholes[0] })).toBeVisible();
    await expect(page.getByText(number).first()).toBeVisible();
  });

  await test.step('the public finds the certificate genuine, and reads how the objection was settled', async () => {
    await stage.open(page, null, '/public/certificates?j=500101');
    await page.getByLabel('核验码').fill(code.toLowerCase().replaceAll('-', ' '));
    await page.getByRole('button', { name: '核验', exact: true }).click();
    await expect(page.getByRole('heading', { name: '证书真实' })).toBeVisible();
    await expect(page.getByText(wholes[0]).first()).toBeVisible();
    await stage.open(page, null, `/public/notices/${stage.noticeId}`);
    await follow(page, stage.receipt, '经核实，异议不成立。');
    await expect(page.getByText('经核实，清单与实际一致（虚拟）。')).toBeVisible();
  });
};
