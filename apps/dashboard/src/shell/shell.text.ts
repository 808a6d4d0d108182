import { defineText } from '@wanchuang/web-client';

export const shellText = defineText('shell', {
  product: { zh: '万创', en: 'Wanchuang' },
  subject: { zh: '技术创新中心', en: 'technology innovation centers' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  navigation: { zh: '主导航', en: 'Main navigation' },
  overview: { zh: '总览', en: 'Overview' },
  centers: { zh: '中心', en: 'Centers' },
  import: { zh: '数据导入', en: 'Import' },
  events: { zh: '日志', en: 'Log' },
  people: { zh: '人员', en: 'People' },
  place: { zh: '辖区', en: 'Jurisdiction' },
  placeSearch: { zh: '查找辖区', en: 'Find a jurisdiction' },
  placeNone: { zh: '没有这样的辖区', en: 'No such jurisdiction' },
  synthetic: { zh: '演示数据', en: 'Synthetic data' },
  syntheticLong: {
    zh: '演示数据：由程序生成，不反映任何真实单位',
    en: 'Synthetic data: generated for demonstration, describing no real organisation',
  },
  language: { zh: '语言', en: 'Language' },
  themeIs: { zh: '外观：{{now}}。点按改为{{next}}', en: 'Appearance: {{now}}. Press for {{next}}' },
  auto: { zh: '跟随系统', en: 'as the system' },
  light: { zh: '浅色', en: 'light' },
  dark: { zh: '深色', en: 'dark' },
  offline: {
    zh: '与服务器的连接已中断，页面显示的是中断前的数据。',
    en: 'The connection to the server is lost. The page shows what was there before.',
  },
  retry: { zh: '重试', en: 'Try again' },
  retrying: { zh: '正在重新连接…', en: 'Connecting again…' },
  dropped: {
    zh: '网址中的 {{values}} 无法识别，已忽略。',
    en: 'The address holds {{values}}, which is not known and was left out.',
  },
  dismiss: { zh: '知道了', en: 'Dismiss' },
  loopback: {
    zh: '未登录时按本机使用者处理；向本机以外提供服务时须先登录。',
    en: 'Without signing in you are the person at this machine; beyond it everybody signs in.',
  },
  regulation: {
    zh: '依据：万州科局发〔2024〕3号',
    en: 'Basis: document 2024-3 of the Wanzhou bureau of science and technology',
  },
  emptyTitle: { zh: '还没有数据', en: 'No data yet' },
  emptyAdvice: {
    zh: '这里将显示各辖区创新中心的研发投入、专利、技术合同和绩效评估。请先导入数据。',
    en: 'R&D investment, patents, technology contracts and evaluations of each jurisdiction will stand here. Import data to begin.',
  },
  toImport: { zh: '导入数据', en: 'Import data' },
  notFoundTitle: { zh: '没有这个页面', en: 'There is no such page' },
  notFoundAdvice: {
    zh: '网址 {{path}} 没有对应的页面，请核对后重试。',
    en: 'Nothing is at {{path}}. Check the address.',
  },
  toOverview: { zh: '回到总览', en: 'To the overview' },
  failedTitle: { zh: '页面出错', en: 'The page failed' },
  failedAdvice: {
    zh: '请重新载入；若仍出错，请告知管理员。',
    en: 'Load it again; if it fails again, tell the administrator.',
  },
  reload: { zh: '重新载入', en: 'Load again' },
  loading: { zh: '正在载入', en: 'Loading' },
});
