import { type APIRequestContext, type Page, expect, request as requests } from '@playwright/test';
import { ask, placeOf } from './support/api';
import { onOperation, unavailable } from './support/answers';
import { axeFaults } from './support/axe-faults';
import { settled, test } from './support/journey';
import { layoutFaults } from './support/layout-faults';
import { keepPicture } from './support/pictures';
import { sessionOf } from './support/sign-in';

// What everybody may read: figures, directory, grades; the same whoever looks.

const count = (page: Page) => page.getByRole('region', { name: '认定名录' }).getByText(/^共 /);
const names = (page: Page) => page.getByRole('table', { name: '认定名录' }).getByRole('rowheader');

interface Center {
  readonly id: string;
  readonly name: string;
  readonly status: string;
}

/** All centers of the demo district, as its bureau sees them. */
const centersOf = async (baseURL: string | undefined): Promise<readonly Center[]> => {
  const officer = await requests.newContext({
    baseURL: baseURL ?? '',
    storageState: await sessionOf('BUREAU_OFFICER', baseURL ?? ''),
  });
  const { id } = await placeOf(officer, '500101');
  const { centers } = await ask<{ centers: { nodes: Center[] } }>(
    officer,
    'query ($id: ID!) { centers(filter: { jurisdictionId: $id }, first: 100) { nodes { id name status } } }',
    { id },
  );
  await officer.dispose();
  return centers.nodes;
};

/** What the public is told of the demo district in a year, as the API has it. */
const toldOf = async (request: APIRequestContext, measure: string, year: number): Promise<string | null> => {
  const { id } = await placeOf(request, '500101');
  const { publicFigures } = await ask<{
    publicFigures: { series: { measure: string; points: { year: number; value: string | null }[] }[] };
  }>(request, 'query ($id: ID!) { publicFigures(jurisdictionId: $id) { series { measure points { year value } } } }', {
    id,
  });
  const series = publicFigures.series.find((one) => one.measure === measure);
  return series?.points.find((point) => point.year === year)?.value ?? null;
};

test.describe('a stranger', () => {
  test.use({ as: null });

  test('comes from the sign-in page, reads the figures, finds a center by name and its grades; nothing else is asked', async ({
    page,
    request,
  }) => {
    const asked = new Set<string>();
    page.on('request', (one) => {
      if (!one.url().endsWith('/graphql')) return;
      const body: unknown = one.postDataJSON();
      if (typeof body === 'object' && body !== null && 'operationName' in body) asked.add(String(body.operationName));
    });
    await page.goto('/sign-in');
    await page.getByRole('link', { name: '无需登录，查看公开信息' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '万州区技术创新中心公开信息' })).toBeVisible();
    await settled(page);
    await expect(page.getByRole('navigation', { name: '主导航' }).getByRole('link')).toHaveCount(0);
    await expect(page.getByRole('button', { name: '发布最新数据' })).toHaveCount(0);
    await expect(page.getByRole('region', { name: '公众数据发布' })).toHaveCount(0);

    const investment = Number(await toldOf(request, 'RD_INVESTMENT', 2025)) / 1e8;
    const tiles = page.getByRole('list', { name: '2025 年主要数据' });
    await expect(tiles.getByRole('listitem').filter({ hasText: '研发投入' })).toContainText(investment.toFixed(2));
    const fields = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: '领域' }) });
    await expect(fields.first().getByRole('row', { name: /^生态环保/ })).toContainText('不公开');
    await expect(page.getByText('为保护单个单位信息，除任一依托单位外不足五家的组')).toBeVisible();

    await page.getByRole('searchbox', { name: '按名称或依托单位查找' }).fill('港口物流');
    await expect(names(page)).toHaveText([/重庆市万州区港口物流装备技术创新中心/]);
    await expect(page).toHaveURL(/q=/);
    await names(page).getByRole('link').click();
    await expect(page).toHaveURL(/\/public\/centers\/center_\d+/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('重庆市万州区港口物流装备技术创新中心');
    const grades = page.getByRole('region', { name: '绩效评估等次' });
    await expect(grades.getByRole('row', { name: /^2023–2025 年/ })).toContainText(/优秀|良好|较差/);
    await expect(grades.getByRole('row', { name: /^2023–2025 年/ })).toContainText('2026-06-18');
    await expect(page.getByRole('region', { name: '基本信息' })).toContainText('依托单位');
    await page.getByRole('link', { name: '返回认定名录' }).click();
    await expect(count(page)).toHaveText('共 46 家');
    await page.getByRole('link', { name: '登录', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: '登录' })).toBeVisible();
    expect([...asked].toSorted()).toEqual(
      [
        'DemoAccounts',
        'Jurisdictions',
        'PublicCenter',
        'PublicCenters',
        'PublicFigures',
        'SignInOptions',
        'Viewer',
      ].toSorted(),
    );
  });

  test('narrows the directory by grade and field, turns its order; the address keeps all of it', async ({ page }) => {
    await page.goto('/public');
    await settled(page);
    await page.getByRole('button', { name: /^等次/ }).click();
    await page.getByRole('checkbox', { name: '优秀' }).check();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/grades=EXCELLENT&cycle=2023-2025/);
    await settled(page);
    const excellent = await names(page).count();
    expect(excellent).toBeGreaterThan(1);
    await expect(page.getByRole('table', { name: '认定名录' }).getByText('优秀').first()).toBeVisible();
    await page.getByRole('columnheader', { name: '认定日期' }).getByRole('button').click();
    await expect(page).toHaveURL(/sort=-recognised/);
    await page.getByLabel('年份').selectOption('2021');
    await expect(page.getByRole('heading', { name: '2021 年主要数据' })).toBeVisible();
    await settled(page);
    const before = await names(page).allInnerTexts();
    await page.reload();
    await settled(page);
    expect(await names(page).allInnerTexts()).toEqual(before);
    await page.getByRole('button', { name: '清除条件' }).click();
    await expect(count(page)).toHaveText('共 46 家');
  });

  test('of a place above reads what it published, and is told of a place without centers', async ({ page }) => {
    await page.goto('/public');
    await page.getByLabel('辖区').selectOption({ label: '重庆市' });
    await expect(page.getByRole('heading', { level: 1, name: '重庆市技术创新中心公开信息' })).toBeVisible();
    await expect(page).toHaveURL(/j=500000/);
    await page.goto('/public?j=UK-REGIONS');
    await expect(page.getByRole('heading', { level: 1, name: /没有认定的技术创新中心$/ })).toBeVisible();
    await page.getByLabel('辖区').selectOption({ label: '万州区' });
    await expect(page.getByRole('heading', { level: 1, name: '万州区技术创新中心公开信息' })).toBeVisible();
  });

  test('does not find a center that was revoked, nor an address that leads nowhere', async ({ page, baseURL }) => {
    const revoked = (await centersOf(baseURL)).find(({ status }) => status === 'REVOKED');
    expect(revoked?.id).toMatch(/^center_\d+$/);
    for (const id of [revoked?.id, 'center_99999', 'nonsense']) {
      await page.goto(`/public/centers/${id}`);
      await expect(page.getByRole('heading', { name: '名录中没有这家创新中心' })).toBeVisible();
    }
    await page.goto('/public?q=' + encodeURIComponent(revoked?.name ?? ''));
    await expect(page.getByRole('heading', { name: '没有符合条件的创新中心' })).toBeVisible();
  });

  test('reads that nothing was published yet, and the directory all the same', async ({ page }) => {
    await onOperation(page, 'PublicFigures', async (route) => {
      const response = await route.fetch();
      const answer = (await response.json()) as { data: { publicFigures: object } };
      Object.assign(answer.data.publicFigures, { releases: [], whole: [], byField: [] });
      await route.fulfill({ response, json: answer });
    });
    await page.goto('/public');
    await expect(page.getByRole('heading', { name: '汇总数据尚未发布' })).toBeVisible();
    await expect(count(page)).toHaveText('共 46 家');
    await keepPicture(page, 'public-portal-unpublished');
    expect([...(await axeFaults(page)), ...(await layoutFaults(page))]).toEqual([]);
  });

  test('keeps what was there while the network is gone; what was asked meanwhile is answered once it is back', async ({
    page,
    context,
    watch,
  }) => {
    watch.expected.push(/ERR_INTERNET_DISCONNECTED/);
    await page.goto('/public');
    await settled(page);
    await context.setOffline(true);
    await page.getByRole('searchbox', { name: '按名称或依托单位查找' }).fill('港口物流');
    await expect(page.getByText('与服务器的连接已中断，页面显示的是中断前的数据。')).toBeVisible();
    await expect(count(page)).toHaveText('共 46 家');
    await context.setOffline(false);
    await expect(count(page)).toHaveText('共 1 家');
  });

  test('is told when a question is answered with 503, and reads on when asked again', async ({ page, watch }) => {
    watch.expected.push(/503/);
    for (const [operation, heading] of [
      ['PublicFigures', '2025 年主要数据'],
      ['PublicCenters', '认定名录'],
    ] as const)
      await test.step(operation, async () => {
        await onOperation(page, operation, unavailable);
        await page.goto('/public');
        await expect(page.getByRole('alert')).toContainText('服务暂不可用');
        expect([...(await axeFaults(page)), ...(await layoutFaults(page))]).toEqual([]);
        await page.unrouteAll();
        await page.getByRole('alert').getByRole('button', { name: '重试' }).click();
        await expect(page.getByRole('heading', { name: heading })).toBeVisible();
        await expect(page.getByRole('alert')).toHaveCount(0);
      });
  });
});

// Whoever has signed in reads the same as everybody, also of centers that are not theirs.
for (const as of ['HOST_OFFICER', 'BUREAU_OFFICER', 'ADMINISTRATOR'])
  test.describe(as, () => {
    test.use({ as });

    test('reads in the portal what a stranger reads, and publishes nothing', async ({ page, request, baseURL }) => {
      const shown = (await centersOf(baseURL)).filter(({ status }) => ['ACTIVE', 'RECTIFYING'].includes(status));
      await page.goto('/account');
      await page.getByRole('link', { name: '公众门户' }).click();
      await expect(count(page)).toHaveText(`共 ${shown.length} 家`);
      expect((await names(page).allInnerTexts()).length).toBe(shown.length);
      await settled(page);
      await expect(page.getByRole('region', { name: '公众数据发布' })).toHaveCount(0);
      const { id } = await placeOf(request, '500101');
      const refused = await page.request.post('/graphql', {
        data: {
          query: `mutation { publishFigures(input: { jurisdictionId: "${id}", year: 2018 }) { id } }`,
        },
      });
      const { errors } = (await refused.json()) as { errors: { extensions: { code: string } }[] };
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    });
  });
