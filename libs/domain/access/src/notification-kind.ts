import type { Label } from '@wanchuang/domain-indicators';

/** What people are told of; each kind can be chosen by itself. */
export const NotificationKind = {
  ROLE_GRANTED: 'ROLE_GRANTED',
  ROLE_ENDED: 'ROLE_ENDED',
  ROLE_ENDING: 'ROLE_ENDING',
  IMPORT_LOADED: 'IMPORT_LOADED',
  IMPORT_UNDONE: 'IMPORT_UNDONE',
  ACCOUNT_SUSPENDED: 'ACCOUNT_SUSPENDED',
  ACCOUNT_RESUMED: 'ACCOUNT_RESUMED',
  PASSWORD_CHANGED: 'PASSWORD_CHANGED',
  SECOND_FACTOR_CHANGED: 'SECOND_FACTOR_CHANGED',
  SESSIONS_ENDED: 'SESSIONS_ENDED',
  SIGN_IN_LOCKED: 'SIGN_IN_LOCKED',
  EXPORT_READY: 'EXPORT_READY',
  EXPORT_FAILED: 'EXPORT_FAILED',
  APPLICATION_SUBMITTED: 'APPLICATION_SUBMITTED',
  APPLICATION_RETURNED: 'APPLICATION_RETURNED',
  APPLICATION_RECOMMENDED: 'APPLICATION_RECOMMENDED',
  APPLICATION_DECLINED: 'APPLICATION_DECLINED',
  PANEL_INVITATION: 'PANEL_INVITATION',
  CALL_PUBLISHED: 'CALL_PUBLISHED',
  NOTICE_RECOMPUTED: 'NOTICE_RECOMPUTED',
} as const;
export type NotificationKind = keyof typeof NotificationKind;

export const notificationKindLabels: Readonly<Record<NotificationKind, Label>> = {
  ROLE_GRANTED: { zh: '角色授予', en: 'A role is granted' },
  ROLE_ENDED: { zh: '角色终止', en: 'A role is ended' },
  ROLE_ENDING: { zh: '角色即将到期', en: 'A role is about to end' },
  IMPORT_LOADED: { zh: '数据导入', en: 'Data is imported' },
  IMPORT_UNDONE: { zh: '撤销导入', en: 'An import is undone' },
  ACCOUNT_SUSPENDED: { zh: '账号停用', en: 'The account is suspended' },
  ACCOUNT_RESUMED: { zh: '账号恢复', en: 'The account is resumed' },
  PASSWORD_CHANGED: { zh: '密码变更', en: 'The password is changed' },
  SECOND_FACTOR_CHANGED: { zh: '身份验证变更', en: 'The second factor is changed' },
  SESSIONS_ENDED: { zh: '登录被结束', en: 'Sessions are ended' },
  SIGN_IN_LOCKED: { zh: '登录被锁定', en: 'Sign-in is locked' },
  EXPORT_READY: { zh: '定期导出完成', en: 'A scheduled export is ready' },
  EXPORT_FAILED: { zh: '定期导出失败', en: 'A scheduled export failed' },
  APPLICATION_SUBMITTED: { zh: '申报待推荐', en: 'An application asks for a recommendation' },
  APPLICATION_RETURNED: { zh: '申报退回修改', en: 'An application is returned' },
  APPLICATION_RECOMMENDED: { zh: '申报获推荐', en: 'An application is recommended' },
  APPLICATION_DECLINED: { zh: '申报不予推荐', en: 'An application is not recommended' },
  PANEL_INVITATION: { zh: '专家咨询论证邀请', en: 'An invitation onto a panel' },
  CALL_PUBLISHED: { zh: '申报通知发布', en: 'A call is published' },
  NOTICE_RECOMPUTED: { zh: '公示截止日重算', en: 'A notice is reckoned again' },
};

/** When a notification goes out by e-mail. */
export const MailTime = { AT_ONCE: 'AT_ONCE', DAILY: 'DAILY', NEVER: 'NEVER' } as const;
export type MailTime = keyof typeof MailTime;

export const mailTimeLabels: Readonly<Record<MailTime, Label>> = {
  AT_ONCE: { zh: '即时', en: 'At once' },
  DAILY: { zh: '每日汇总', en: 'Daily' },
  NEVER: { zh: '不发送', en: 'Never' },
};

/** How a kind follows from the event log. */
interface NotificationRule {
  /** Types of the events that it tells of. */
  readonly events: readonly string[];
  /**
   * The person that the event is about, whose work it tells of, the bureau officers of its jurisdiction and those above, the
   * officers of the host or of the department that it names, or those of all hosts and departments of its jurisdiction and
   * below.
   */
  readonly hears: 'SUBJECT' | 'OWNER' | 'BUREAU' | 'HOST' | 'DEPARTMENT' | 'PLACE';
  /** Whether one's own doings are told, too: somebody else may have done them in one's name. */
  readonly tellsOwn: boolean;
  /** It concerns the safety of the account: always in the inbox. */
  readonly isSecurity: boolean;
  /** Events of one change make one notification. */
  readonly oncePerChange?: boolean;
  /** By e-mail, as long as the person has not chosen. */
  readonly mail: MailTime;
}

const role = { hears: 'SUBJECT', tellsOwn: false, isSecurity: false, mail: 'DAILY' } as const;
const toBureau = { hears: 'BUREAU', tellsOwn: false, isSecurity: false, mail: 'DAILY' } as const;
const exported = { hears: 'OWNER', tellsOwn: true, isSecurity: false } as const;
const security = { hears: 'SUBJECT', tellsOwn: true, isSecurity: true, mail: 'AT_ONCE' } as const;
const application = { hears: 'HOST', tellsOwn: false, isSecurity: false, mail: 'AT_ONCE' } as const;
const secondFactor = [
  'authenticator.confirmed',
  'authenticator.removed',
  'recovery_codes.made',
  'recovery_code.used',
] as const;

/** Everything that is told of, in one table: another column of the house adds rows. */
export const notificationRules: Readonly<Record<NotificationKind, NotificationRule>> = {
  ROLE_GRANTED: { ...role, events: ['role.granted'] },
  ROLE_ENDED: { ...role, events: ['role.ended'] },
  ROLE_ENDING: { ...role, events: ['role.ending'] },
  IMPORT_LOADED: { ...toBureau, events: ['import.loaded'] },
  IMPORT_UNDONE: { ...toBureau, events: ['import.undone'] },
  ACCOUNT_SUSPENDED: { ...security, events: ['person.suspended'] },
  ACCOUNT_RESUMED: { ...security, events: ['person.resumed'] },
  PASSWORD_CHANGED: { ...security, events: ['password.changed'] },
  SECOND_FACTOR_CHANGED: { ...security, events: secondFactor, oncePerChange: true },
  SESSIONS_ENDED: { ...security, events: ['session.ended'], tellsOwn: false, oncePerChange: true },
  SIGN_IN_LOCKED: { ...security, events: ['sign_in.locked'] },
  EXPORT_READY: { ...exported, events: ['schedule.delivered'], mail: 'NEVER' },
  EXPORT_FAILED: { ...exported, events: ['schedule.failed', 'schedule.stopped'], mail: 'DAILY' },
  APPLICATION_SUBMITTED: {
    ...application,
    hears: 'DEPARTMENT',
    events: ['application.submitted', 'application.resubmitted'],
  },
  APPLICATION_RETURNED: { ...application, events: ['application.returned'] },
  APPLICATION_RECOMMENDED: { ...application, events: ['application.recommended'] },
  APPLICATION_DECLINED: { ...application, events: ['application.declined'] },
  PANEL_INVITATION: {
    events: ['seat.invited'],
    hears: 'OWNER',
    tellsOwn: true,
    isSecurity: false,
    mail: 'AT_ONCE',
  },
  CALL_PUBLISHED: { events: ['call.published'], hears: 'PLACE', tellsOwn: false, isSecurity: false, mail: 'DAILY' },
  NOTICE_RECOMPUTED: { ...toBureau, events: ['notice.recomputed'] },
};
