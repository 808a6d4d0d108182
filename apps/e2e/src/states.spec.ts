import { type Page, expect } from '@playwright/test';
import { gate, onOperation, unavailable } from './support/answers';
import { axeFaults } from './support/axe-faults';
import { cardOf, settled, test } from './support/journey';
import { layoutFaults } from './support/layout-faults';
import { type OwnServer, startOwnServer } from './support/own-server';

// A page without data, without a server, on the way, and with a part missing: each says what it is and what to do.
test.describe('empty', () => {
  let server: OwnServer;
  test.beforeAll(async () => {
    server = await startOwnServer({ DEMO: 'off' });
  });
  test.afterAll(() => server.stop());

  test('the first administrator comes in by the link of the start, and whoever is made an officer reads how to begin', async ({
    page,
  }) => {
    const link = /http:\/\/localhost:\d+\/link#\S+/.exec(server.output())?.[0];
    await page.goto(link ?? 'no link');
    await page.getByLabel('新密码').fill('a quiet sentence to remember');
    await page.getByLabel('再次输入').fill('a quiet sentence to remember');
    await page.getByRole('button', { name: '保存密码' }).click();
    await expect(page.getByRole('button', { name: '账号：系统管理员' })).toBeVisible();
    const graphql = async <T>(query: string): Promise<T> => {
      const answer = await page.request.post(`${server.address}/graphql`, { data: { query } });
      const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
      expect(errors).toBeUndefined();
      return data;
    };
    const { viewer, jurisdictions } = await graphql<{
      viewer: { person: { id: string } };
      jurisdictions: { id: string; code: string }[];
    }>('{ viewer { person { id } } jurisdictions(withoutUnits: true) { id code } }');
    const wanzhou = jurisdictions.find(({ code }) => code === '500101')?.id;
    const input = `{ personId: "${viewer.person.id}", role: BUREAU_OFFICER, jurisdictionId: "${wanzhou}" }`;
    await graphql(`mutation { grantRole(input: ${input}) { id } }`);

    await page.goto(`${server.address}/public`);
    await expect(page.getByRole('heading', { name: '暂无公开信息' })).toBeVisible();
    // says what will be here and how to begin, in both languages, and leads there
    for (const path of ['/', '/centers', '/centers/compare', '/centers/center_1']) {
      await page.goto(server.address + path);
      await expect(page.getByRole('heading', { name: '还没有数据' })).toBeVisible();
    }
    expect([...(await axeFaults(page)), ...(await layoutFaults(page))]).toEqual([]);
    await page.getByRole('button', { name: 'EN' }).click();
    await expect(page.getByRole('heading', { name: 'No data yet' })).toBeVisible();
    await page.getByRole('link', { name: 'Import data' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible();
    await expect(page.getByText('No file was imported yet.')).toBeVisible();
    await expect(page.getByText('Choose a file')).toBeVisible();
  });
});

test.describe('error', () => {
  test.beforeEach(({ watch }) => {
    watch.expected.push(/503/, /ERR_FAILED/, /ERR_INTERNET_DISCONNECTED/);
  });

  const pages = [
    { path: '/', operation: 'Overview', heading: /^研发投入（/ },
    { path: '/centers', operation: 'Centers', heading: '创新中心' },
    { path: '/centers/center_1', operation: 'Center', heading: '全部指标' },
    { path: '/centers/compare?ids=center_1,center_2', operation: 'ComparedCenters', heading: '中心对比' },
    { path: '/centers', operation: 'Jurisdictions', heading: '创新中心' },
  ];
  test('one question answered with 503: the page says so, and recovers when asked again', async ({ page }) => {
    for (const { path, operation, heading } of pages)
      await test.step(`${path} while ${operation} fails`, async () => {
        await onOperation(page, operation, unavailable);
        await page.goto(path);
        await expect(page.getByRole('alert')).toContainText('服务暂不可用');
        expect([...(await axeFaults(page)), ...(await layoutFaults(page))]).toEqual([]);
        await page.unrouteAll();
        await page.getByRole('alert').getByRole('button', { name: '重试' }).click();
        await expect(page.getByRole('heading', { name: heading })).toBeVisible();
        await expect(page.getByRole('alert')).toHaveCount(0);
      });
  });

  test('the server gone at the first visit', async ({ page }) => {
    await page.route('**/graphql', (route) => route.abort());
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('无法连接服务器');
    await page.unrouteAll();
    await page.getByRole('alert').getByRole('button', { name: '重试' }).click();
    await expect(cardOf(page, '研发投入')).toBeVisible();
  });

  const lost = '与服务器的连接已中断，页面显示的是中断前的数据。';
  const byDepartment = /^研发投入（.+按推荐部门/;

  test('the network gone in between: what was there stays, a banner says so; it is tried again once the network is back', async ({
    page,
    context,
  }) => {
    await page.goto('/');
    await settled(page);
    await context.setOffline(true);
    await cardOf(page, '研发投入').getByText('部门', { exact: true }).click();
    await expect(page.getByText(lost)).toBeVisible();
    await expect(page.getByRole('list', { name: '主要数字' })).toContainText('5.56');
    await context.setOffline(false);
    await expect(cardOf(page, byDepartment)).toBeVisible();
    await expect(page.getByText(lost)).toHaveCount(0);
  });

  test('the server gone in between: one press tries again', async ({ page }) => {
    await page.goto('/');
    await settled(page);
    await page.clock.install(); // the page does not try by itself
    await page.route('**/graphql', (route) => route.abort());
    await cardOf(page, '研发投入').getByText('部门', { exact: true }).click();
    const banner = page.getByRole('status').filter({ hasText: lost });
    await expect(banner).toBeVisible();
    const asked = page.waitForRequest('**/graphql');
    await banner.getByRole('button', { name: '重试' }).click();
    await asked;
    await page.unrouteAll();
    await page.clock.runFor(60_000); // now it may try by itself too
    await expect(cardOf(page, byDepartment)).toBeVisible();
    await expect(banner).toHaveCount(0);
  });
});

test.describe('slow', () => {
  /** The skeletons, and how visible they are at a moment of their appearance, in milliseconds. */
  const opacityAt = (page: Page, moment: number): Promise<number> =>
    cardOf(page, '研发投入')
      .getByRole('status')
      .evaluate((skeleton, at) => {
        for (const animation of skeleton.getAnimations()) {
          animation.pause();
          animation.currentTime = at;
        }
        return Number(getComputedStyle(skeleton).opacity);
      }, moment);

  test('a card shows nothing for 200 ms, then its skeleton, then the plot in the same place', async ({ page }) => {
    const { hold, open } = gate();
    await onOperation(page, 'Overview', hold);
    await page.goto('/');
    const card = cardOf(page, '研发投入');
    await expect(card.getByRole('status')).toHaveText('正在载入');
    expect(await opacityAt(page, 199)).toBe(0);
    expect(await opacityAt(page, 400)).toBe(1);
    const before = await card.boundingBox();
    open();
    await expect(card.getByRole('button', { name: /^2025年 / }).first()).toBeVisible();
    const after = await card.boundingBox();
    expect({ x: after?.x, width: after?.width }).toEqual({ x: before?.x, width: before?.width });
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0)), 'the plot does not jump').toBeLessThanOrEqual(1);
  });
});

interface Series {
  indicatorCode: string;
  points: { year: number; value: string | null; centers: number }[];
}
interface OverviewAnswer {
  data: { overview: { whole: Series[]; investment: Series[]; patents: Series[]; contracts: Series[] } };
  errors?: object[];
}

/** Lets the overview's answer pass, changed. */
const changed = (page: Page, change: (answer: OverviewAnswer) => void): Promise<unknown> =>
  onOperation(page, 'Overview', async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as OverviewAnswer;
    change(answer);
    await route.fulfill({ response, json: answer });
  });

const forget = (series: readonly Series[], codes: RegExp, year?: number): void => {
  for (const { points } of series.filter(({ indicatorCode }) => codes.test(indicatorCode))) {
    for (const point of points.filter((one) => year === undefined || one.year === year))
      Object.assign(point, { value: null, centers: 0 });
  }
};

test.describe('partial', () => {
  test('a plot without any value says so; the others stand', async ({ page }) => {
    await changed(page, ({ data: { overview } }) => {
      forget([...overview.whole, ...overview.patents], /^(PATENT|OTHER_IP)/);
    });
    await page.goto('/');
    await settled(page);
    const patents = cardOf(page, '授权专利');
    await expect(patents).toContainText('暂无数据');
    await expect(patents).toContainText('授权专利在本辖区没有数据');
    for (const title of ['研发投入', '技术合同交易额']) {
      await expect(
        cardOf(page, title)
          .getByRole('button', { name: /^2025年 / })
          .first(),
      ).toBeVisible();
    }
    expect([...(await axeFaults(page)), ...(await layoutFaults(page))]).toEqual([]);
  });

  test('a year without values is a gap, and named', async ({ page }) => {
    await changed(page, ({ data: { overview } }) =>
      forget([...overview.whole, ...overview.investment], /^RD_INVESTMENT$/, 2022),
    );
    await page.goto('/');
    const card = cardOf(page, '研发投入');
    await expect(card).toContainText('有 2022 年缺数据，图中留空。');
    await expect(card.getByRole('button', { name: /^2022年 / })).toHaveCount(0);
    await card.getByRole('button', { name: '表格' }).click();
    await expect(card.getByRole('row', { name: /^2022/ })).toContainText('缺');
    await expect(card.getByRole('row', { name: /^2022/ })).not.toContainText('0.00');
  });

  test('an answer with an error beside its data shows the data and says what did not arrive', async ({ page }) => {
    await changed(page, (answer) => {
      answer.errors = [
        {
          message: 'movers took too long',
          path: ['overview', 'investmentMovers'],
          extensions: { code: 'UNAVAILABLE' },
        },
      ];
    });
    await page.goto('/');
    const card = cardOf(page, '研发投入');
    await expect(card).toContainText('部分数据没有取到');
    await expect(card.getByRole('button', { name: /^2025年 / }).first()).toBeVisible();
  });
});

test('an address that leads nowhere, and a center that is none', async ({ page }) => {
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { name: '没有这个页面' })).toBeVisible();
  await expect(page.getByText('/nowhere')).toBeVisible();
  await page.goto('/centers/center_999999');
  await expect(page.getByRole('heading', { name: '没有这个中心' })).toBeVisible();
  await page.getByRole('link', { name: '全部中心' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '创新中心' })).toBeVisible();
});
