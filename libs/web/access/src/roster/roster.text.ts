import { defineText } from '@wanchuang/web-client';

export const rosterText = defineText('roster', {
  title: { zh: '导入单位和人员', en: 'Import organisations and people' },
  lead: {
    zh: '用一个 Excel 工作簿（单位、人员两张表）或一个 CSV 文件，一次登记多个单位和人员。先检查、再写入；有一处错误，就什么都不写入。',
    en: 'One Excel workbook with sheets of organisations and people, or one CSV file, for many at once. It is checked first, then loaded; with a single fault nothing is loaded.',
  },
  template: { zh: '下载模板', en: 'Download the template' },
  templateHint: {
    zh: '模板附有填写说明，以及类型、角色和辖区的可选值。',
    en: 'The template explains each column, and lists kinds, roles and jurisdictions.',
  },
  choose: { zh: '选择文件', en: 'Choose a file' },
  limits: {
    zh: 'XLSX 或 CSV，最大 5 MB，每张表最多 1000 行',
    en: 'XLSX or CSV, at most 5 MB and 1,000 rows a sheet',
  },
  checking: { zh: '正在检查 {{name}}…', en: 'Checking {{name}} …' },
  faulty: { zh: '检查未通过，没有写入任何数据', en: 'The check failed, and nothing was loaded' },
  faultyAdvice: {
    zh: '请在文件中改正下列各处，保存后重新选择文件。',
    en: 'Mend these places in the file, save it, and choose it again.',
  },
  faultCount: { zh: '共 {{count}} 处', en: { one: '{{count}} place', other: '{{count}} places' } },
  faultsShown: { zh: '共 {{total}} 处，列出前 {{shown}} 处', en: '{{total}} places, the first {{shown}} listed' },
  sheet: { zh: '工作表', en: 'Sheet' },
  line: { zh: '行', en: 'Line' },
  column: { zh: '列', en: 'Column' },
  value: { zh: '内容', en: 'What stands there' },
  message: { zh: '问题', en: 'What is wrong' },
  ready: { zh: '检查通过，尚未写入', en: 'The check passed; nothing is loaded yet' },
  loaded: { zh: '已写入', en: 'Loaded' },
  unchanged: {
    zh: '文件内容与登记册一致，没有需要写入的内容。',
    en: 'The register holds all of this already; there is nothing to load.',
  },
  outcomes: { zh: '逐行结果', en: 'Row by row' },
  organisationCounts: {
    zh: '单位：新增 {{created}}，更新 {{changed}}，不变 {{unchanged}}',
    en: 'Organisations: {{created}} new, {{changed}} updated, {{unchanged}} as they were',
  },
  peopleCounts: {
    zh: '人员：新增 {{created}}，更新 {{changed}}，不变 {{unchanged}}；授予角色 {{roles}} 个',
    en: 'People: {{created}} new, {{changed}} updated, {{unchanged}} as they were; {{roles}} roles given',
  },
  about: { zh: '对象', en: 'What' },
  name: { zh: '名称', en: 'Name' },
  action: { zh: '处理', en: 'Done' },
  changes: { zh: '变动', en: 'Changes' },
  change: { zh: '{{column}}：{{before}} → {{after}}', en: '{{column}}: {{before}} → {{after}}' },
  changeTo: { zh: '{{column}}：{{after}}', en: '{{column}}: {{after}}' },
  rolesGranted: { zh: '授予角色 {{count}} 个', en: { one: '{{count}} role given', other: '{{count}} roles given' } },
  load: { zh: '写入登记册', en: 'Load into the register' },
  again: { zh: '换一个文件', en: 'Another file' },
  links: { zh: '邀请链接', en: 'Links of invitations' },
  linksAdvice: {
    zh: '请将链接交给各人，用来设置密码。链接只显示这一次，72 小时内有效，每个只能使用一次；离开本页后须在人员页逐个重新生成。',
    en: 'Hand each link to its person, who sets a password by it. They are shown this once, hold for 72 hours and work once each; after leaving this page new ones are made one by one on the page of people.',
  },
  saveLinks: { zh: '下载链接（CSV）', en: 'Save the links (CSV)' },
  person: { zh: '姓名', en: 'Name' },
  email: { zh: '电子邮箱', en: 'E-mail' },
  link: { zh: '链接', en: 'Link' },
  expires: { zh: '有效期至', en: 'Holds until' },
  linkFile: { zh: '邀请链接', en: 'invitation-links' },
});

export const rosterActionText = defineText('rosterAction', {
  CREATED: { zh: '新增', en: 'New' },
  CHANGED: { zh: '更新', en: 'Updated' },
  UNCHANGED: { zh: '不变', en: 'As it was' },
});

export const rosterAboutText = defineText('rosterAbout', {
  ORGANISATION: { zh: '单位', en: 'Organisation' },
  PERSON: { zh: '人员', en: 'Person' },
});
