import type { Label } from '@wanchuang/domain-indicators';
import { type NotificationKind, notificationRules } from './notification-kind';

/** What each kind says, in the inbox and by e-mail. `role`, `scope` and `day` are put in. */
const notificationSentences: Readonly<Record<NotificationKind, Label>> = {
  ROLE_GRANTED: { zh: '您被授予角色：{{role}}（{{scope}}）', en: 'You were given the role {{role}} ({{scope}})' },
  ROLE_ENDED: {
    zh: '您的角色 {{role}}（{{scope}}）自 {{day}} 起终止',
    en: 'Your role {{role}} ({{scope}}) is held no more from {{day}}',
  },
  ROLE_ENDING: {
    zh: '您的角色 {{role}}（{{scope}}）即将到期，{{day}} 起不再有效',
    en: 'Your role {{role}} ({{scope}}) is about to end: it is held no more from {{day}}',
  },
  IMPORT_LOADED: { zh: '{{scope}}导入了一批数据', en: 'Data was imported: {{scope}}' },
  IMPORT_UNDONE: { zh: '{{scope}}撤销了一次数据导入', en: 'An import was undone: {{scope}}' },
  ACCOUNT_SUSPENDED: { zh: '您的账号已被停用', en: 'Your account was suspended' },
  ACCOUNT_RESUMED: { zh: '您的账号已恢复使用', en: 'Your account was resumed' },
  PASSWORD_CHANGED: { zh: '您的密码已设置或修改', en: 'Your password was set or changed' },
  SECOND_FACTOR_CHANGED: {
    zh: '您的身份验证器或恢复码有变动',
    en: 'Your authenticator app or a recovery code was set, used or removed',
  },
  SESSIONS_ENDED: { zh: '管理员结束了您的登录', en: 'An administrator ended your sessions' },
  EXPORT_READY: {
    zh: '定期导出已生成文件，可在“数据导出”中下载',
    en: 'A scheduled export is ready: fetch it under Exports',
  },
  EXPORT_FAILED: {
    zh: '定期导出未能完成，原因见“数据导出”和查询工作台中的该查询',
    en: 'A scheduled export failed: Exports, and the query in the workbench, say why',
  },
  APPLICATION_SUBMITTED: {
    zh: '{{scope}}提交了创新中心认定申报，请出具推荐意见',
    en: '{{scope}} has handed in an application: your department is asked to recommend it',
  },
  APPLICATION_RETURNED: {
    zh: '{{scope}}的认定申报已退回修改，请按意见补正后重新提交',
    en: 'The application of {{scope}} was returned: change what is asked for, and submit it again',
  },
  APPLICATION_RECOMMENDED: {
    zh: '{{scope}}的认定申报已获主管部门推荐',
    en: 'The application of {{scope}} was recommended by its department',
  },
  APPLICATION_DECLINED: {
    zh: '{{scope}}的认定申报未获主管部门推荐',
    en: 'The application of {{scope}} was not recommended by its department',
  },
  PANEL_INVITATION: {
    zh: '{{scope}}邀请您参加专家咨询论证，请逐项作出回避申报后答复',
    en: 'You are asked onto a panel ({{scope}}): declare your interests in each application, and answer',
  },
  CALL_PUBLISHED: {
    zh: '{{scope}}发布了技术创新中心认定申报通知',
    en: 'A call for applications was published: {{scope}}',
  },
  NOTICE_RECOMPUTED: {
    zh: '{{scope}}一则公示的截止日已按新公布的放假安排重新计算，不再是暂定',
    en: 'The last day of a notice was reckoned again by the holidays that are announced now: {{scope}}',
  },
  SIGN_IN_LOCKED: {
    zh: '您的账号连续多次登录失败，已暂时锁定；锁定期满后可再次登录',
    en: 'Signing in to your account failed several times in a row: it is locked for a while, and opens by itself',
  },
};

/** What a sentence names; what it does not speak of is left out. */
export interface SentenceValues {
  readonly role: string;
  readonly scope: string;
  readonly day: string;
}

const isNamed = (name: string, values: SentenceValues): name is keyof SentenceValues => name in values;

export const notificationSentence = (kind: NotificationKind, language: keyof Label, values: SentenceValues): string =>
  notificationSentences[kind][language].replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
    isNamed(name, values) ? values[name] : '',
  );

/** What to do if one knows nothing of it. */
export const securityAdvice: Label = {
  zh: '如非您本人所知，请立即修改密码并联系系统管理员。',
  en: 'If you know nothing of this, change your password at once and tell the administrator.',
};

/** Where the dashboard shows what a notification is about. @param subject an id such as importRun_12 */
export const notificationPath = (kind: NotificationKind, subject: string): string => {
  const { hears } = notificationRules[kind];
  if (hears === 'HOST' || hears === 'DEPARTMENT') return `/recognition/applications/${encodeURIComponent(subject)}`;
  if (kind === 'PANEL_INVITATION') return '/recognition/seats';
  if (kind === 'CALL_PUBLISHED') return `/public/calls/${encodeURIComponent(subject)}`;
  if (kind === 'NOTICE_RECOMPUTED') return `/recognition/notices/${encodeURIComponent(subject)}`;
  if (hears === 'OWNER') return '/data/exports';
  return hears === 'BUREAU' ? `/admin/events?subject=${encodeURIComponent(subject)}` : '/account';
};
