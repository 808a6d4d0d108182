import type { Page } from '@playwright/test';
import { check, choose, mapBy, mapByJson, upload } from './import-page';

export interface PageState {
  readonly name: string;
  readonly path: string;
  /** Who looks at it: the role of a demo account, null for nobody in particular; an officer of the bureau without it. */
  readonly as?: string | null;
  /** What a person does there, in Chinese, until the page looks like this. */
  readonly arrive?: (page: Page) => Promise<void>;
  /** False for what nobody puts on a wall. */
  readonly isOnWalls?: boolean;
}

const file = { name: 'own.csv', content: 'year,region_code,rd_gbp,patents\n2021,E-1,1200000.5,3\n2022,E-1,lots,-4\n' };
const mapping = {
  version: 1,
  title: { zh: '自有数据', en: 'Own data' },
  file: { format: 'csv', delimiter: ',', encoding: 'utf-8', headerRow: 1 },
  jurisdiction: { code: 'UK-REGIONS' },
  center: { column: 'region_code', by: 'code', unknown: 'refuse' },
  year: { column: 'year' },
  rates: {},
  missing: [''],
  values: {
    shape: 'wide',
    columns: [
      { indicator: 'RD_INVESTMENT', column: 'rd_gbp' },
      { indicator: 'PATENT_APPLICATIONS', column: 'patents' },
    ],
  },
  ignored: [],
};

/** Presses the first link of that name, and waits for the page it leads to: for a moment the one before would pass for it. */
const followLink = async (page: Page, name: string | RegExp): Promise<void> => {
  const title = page.getByRole('main').getByRole('heading', { level: 1 });
  const before = await title.innerText();
  await page.getByRole('link', { name }).first().click();
  await title.filter({ hasNotText: before }).waitFor();
};

/** Every page, and the states of it that look different. */
export const pages: readonly PageState[] = [
  { name: 'overview', path: '/' },
  { name: 'overview-of-regions', path: '/?j=UK-REGIONS' },
  {
    name: 'overview-as-tables',
    isOnWalls: false,
    path: '/?pick=RD_INVESTMENT:2025:field:FOOD_AGRICULTURE',
    arrive: async (page) => {
      const buttons = page.getByRole('button', { name: '表格', exact: true }); // pressed, it is called otherwise
      for (let left = await buttons.count(); left > 0; left -= 1) await buttons.first().dispatchEvent('click');
    },
  },
  { name: 'centers', path: '/centers' },
  {
    name: 'centers-behind-a-bar',
    isOnWalls: false,
    path: '/centers?value=RD_INVESTMENT:2025&fields=FOOD_AGRICULTURE&chosen=center_1,center_2',
  },
  { name: 'evidence', path: '/evidence?of=SUM~TECH_CONTRACT_VOLUME~2025~jurisdiction_3' },
  { name: 'evidence-of-nothing', path: '/evidence', isOnWalls: false },
  { name: 'compare', path: '/centers/compare?ids=center_1,center_2,center_3' },
  { name: 'center', path: '/centers/center_1' },
  { name: 'rows-behind-a-number', path: '/centers/center_1?behind=TECH_CONTRACT_VOLUME:2025' },
  { name: 'region', path: '/centers/center_49?j=UK-REGIONS' },
  {
    name: 'workbench',
    path: '/data/workbench?query=investment-host-share',
    as: 'ANALYST',
    arrive: async (page) => {
      await page.getByRole('button', { name: '运行', exact: true }).click({ timeout: 30_000 });
      await page.getByRole('button', { name: '表格', exact: true }).click();
      await page.getByRole('region', { name: '表格' }).waitFor();
    },
  },
  {
    name: 'workbench-own',
    path: '/data/workbench?shelf=own&view=chart',
    as: 'BUREAU_LEADER',
    arrive: async (page) => {
      await page.getByRole('button', { name: '保存', exact: true }).click({ timeout: 30_000 });
    },
  },
  { name: 'import', path: '/data/import' },
  { name: 'exports', path: '/data/exports' },
  {
    name: 'webhooks',
    path: '/data/webhooks',
    arrive: (page) => page.getByRole('button', { name: '登记推送地址' }).click(),
  },
  {
    name: 'exports-of-aggregates',
    path: '/data/exports?dataset=indicatorAggregates&groups=FIELD&format=CSV',
    as: 'ANALYST',
  },
  {
    name: 'exports-done',
    path: '/data/exports?dataset=centers&format=CSV',
    as: 'EVALUATOR',
    arrive: async (page) => {
      await page.getByRole('button', { name: '生成导出文件' }).click();
      const done = page.getByRole('region', { name: '我的导出' }).getByRole('listitem').first();
      await done.getByText('导出说明').click();
      await page.evaluate(() => window.scrollTo(0, 0)); // the head of the page covers what it is scrolled over
    },
  },
  { name: 'events', path: '/admin/events' },
  { name: 'events-filtered', isOnWalls: false, path: '/admin/events?types=center.renamed&since=2010-01-01&scope=here' },
  { name: 'sign-in', isOnWalls: false, path: '/sign-in', as: null },
  { name: 'signed-in', path: '/signed-in' },
  { name: 'one-time-link', isOnWalls: false, path: '/link', as: null },
  { name: 'public-portal', path: '/public', as: null },
  {
    name: 'public-portal-narrowed',
    path: '/public?year=2021&q=技术&cycle=2020-2022&grades=GOOD,POOR&sort=-recognised',
    as: null,
  },
  { name: 'public-portal-of-nobody', path: '/public?j=UK-REGIONS', as: null },
  { name: 'public-portal-as-leader', path: '/public', as: 'BUREAU_LEADER' },
  { name: 'public-center', path: '/public/centers/center_1', as: null },
  { name: 'public-notices', path: '/public/notices', as: null },
  {
    name: 'public-certificate-unknown',
    isOnWalls: false,
    path: '/public/certificates?code=0CK59-MCDWD-F6MQ',
    as: null,
  },
  { name: 'public-center-unknown', path: '/public/centers/center_9999', as: null },
  { name: 'public-calls', isOnWalls: false, path: '/public/calls', as: null },
  { name: 'calls', isOnWalls: false, path: '/recognition/calls' },
  { name: 'call-new', isOnWalls: false, path: '/recognition/calls/new' },
  { name: 'layout', isOnWalls: false, path: '/recognition/layout', as: 'BUREAU_LEADER' },
  // of the demo's open call, whose rows are there before any journey's
  { name: 'call', isOnWalls: false, path: '/recognition/calls/recognitionCall_2' },
  { name: 'queue', isOnWalls: false, path: '/recognition' },
  { name: 'queue-of-host', isOnWalls: false, path: '/recognition', as: 'HOST_OFFICER' },
  { name: 'queue-of-expert', isOnWalls: false, path: '/recognition', as: 'EXPERT' },
  {
    name: 'application-draft',
    isOnWalls: false,
    path: '/recognition/applications/application_13',
    as: 'HOST_OFFICER',
  },
  {
    name: 'application-dossier',
    isOnWalls: false,
    path: '/recognition/applications/application_11',
    as: 'BUREAU_LEADER',
  },
  { name: 'progress', path: '/recognition/progress', as: 'BUREAU_LEADER' },
  { name: 'panels', isOnWalls: false, path: '/recognition/panels' },
  { name: 'panel-invited', isOnWalls: false, path: '/recognition/panels/panel_4' },
  { name: 'panel-in-session', isOnWalls: false, path: '/recognition/panels/panel_3' },
  { name: 'experts', isOnWalls: false, path: '/recognition/experts' },
  {
    name: 'seat',
    isOnWalls: false,
    path: '/recognition',
    as: 'EXPERT',
    arrive: (page) => followLink(page, '声明并答复'),
  },
  {
    name: 'sheet',
    isOnWalls: false,
    path: '/recognition',
    as: 'EXPERT',
    arrive: (page) => followLink(page, /^评分/),
  },
  { name: 'deliberation-new', isOnWalls: false, path: '/recognition/deliberations/new' },
  { name: 'deliberation', isOnWalls: false, path: '/recognition/deliberations/deliberation_2', as: 'BUREAU_LEADER' },
  { name: 'notice-new', isOnWalls: false, path: '/recognition/notices/new' },
  { name: 'notice', isOnWalls: false, path: '/recognition/notices/notice_2', as: 'BUREAU_LEADER' },
  { name: 'hosts', isOnWalls: false, path: '/recognition/hosts?q=虚拟' },
  { name: 'public-notice', isOnWalls: false, path: '/public/notices/notice_2', as: null },
  { name: 'public-objections', isOnWalls: false, path: '/public/objections', as: null },
  { name: 'public-certificates', isOnWalls: false, path: '/public/certificates', as: null },
  { name: 'people', path: '/admin/people', as: 'ADMINISTRATOR' },
  { name: 'person', isOnWalls: false, path: '/admin/people?person=person_1', as: 'ADMINISTRATOR' },
  { name: 'invitation', isOnWalls: false, path: '/admin/people?person=new', as: 'ADMINISTRATOR' },
  { name: 'account', isOnWalls: false, path: '/account' },
  { name: 'organisations', path: '/admin/organisations?kinds=DEPARTMENT', as: 'ADMINISTRATOR' },
  { name: 'organisation', path: '/admin/organisations?organisation=organisation_1', as: 'ADMINISTRATOR' },
  { name: 'organisation-added', isOnWalls: false, path: '/admin/organisations?organisation=new', as: 'ADMINISTRATOR' },
  { name: 'import-of-people', isOnWalls: false, path: '/admin/import', as: 'ADMINISTRATOR' },
  { name: 'meeting-recorded', isOnWalls: false, path: '/recognition/deliberations/new' },
  { name: 'notice-drafted', isOnWalls: false, path: '/recognition/notices/new' },
  { name: 'host', isOnWalls: false, path: '/recognition/hosts?q=科技&host=organisation_12' },
  { name: 'rulebook', path: '/rulebook?clause=Art.+8(7)' },
  { name: 'dictionary', path: '/data/dictionary?at=Center.id' },
  { name: 'dictionary-values', path: '/data/dictionary?at=Grade.GOOD' },
  { name: 'dictionary-found', path: '/data/dictionary?q=技术合同' },
  { name: 'dictionary-indicators', path: '/data/dictionary?tab=indicators' },
  { name: 'dictionary-changes', path: '/data/dictionary?tab=changes' },
  { name: 'deprecated-uses', path: '/admin/deprecated', as: 'ADMINISTRATOR' },
  { name: 'inbox', isOnWalls: false, path: '/inbox' },
  { name: 'notification-preferences', isOnWalls: false, path: '/account/notifications' },
  {
    name: 'import-new-place',
    path: '/data/import',
    arrive: async (page) => {
      await upload(page, file);
      await mapBy(page, '自行设置');
      await choose(page, '导入到', '新建公开统计');
    },
  },
  {
    name: 'import-mapping',
    isOnWalls: false,
    path: '/data/import?j=UK-REGIONS',
    arrive: async (page) => {
      await upload(page, file);
      await mapBy(page, '自行设置');
    },
  },
  {
    name: 'import-faults',
    isOnWalls: false,
    path: '/data/import?j=UK-REGIONS',
    arrive: async (page) => {
      await upload(page, file);
      await mapByJson(page, mapping);
      await check(page);
      await page.getByRole('heading', { name: '检查未通过，没有写入任何数据' }).waitFor();
    },
  },
];

/** A phone, a laptop, a wall. */
export const screens = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
  { width: 3840, height: 2160 },
] as const;
