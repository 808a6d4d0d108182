import { type NotificationKind, notificationSentence, type Role, roleLabels } from '@wanchuang/domain-access';
import type { Label } from '@wanchuang/domain-indicators';
import { dayInShanghai } from '@wanchuang/server-platform';

export type Language = keyof Label;

/** What a notification's sentence is made of. */
export interface Told {
  readonly kind: NotificationKind;
  readonly role: Role | null;
  readonly untilOn: string | null;
  /** Name of the jurisdiction or organisation concerned. */
  readonly scopeZh: string | null;
  readonly scopeEn: string | null;
}

/** Puts values into `{{name}}`. */
export const filled = (wording: string, values: Readonly<Record<string, string | number>>): string =>
  wording.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

export const sentenceOf = ({ kind, role, untilOn, scopeZh, scopeEn }: Told, language: Language): string =>
  notificationSentence(kind, language, {
    role: role ? roleLabels[role][language] : '',
    scope: (language === 'zh' ? scopeZh : (scopeEn ?? scopeZh)) ?? '–',
    day: untilOn ?? '',
  });

/** `2026-06-30 12:00`, in Shanghai. */
export const instantIn = (instant: Date): string => {
  const time = new Date(instant.getTime() + 8 * 60 * 60 * 1000).toISOString().slice(11, 16);
  return `${dayInShanghai(instant)} ${time}`;
};

export const mailWords = {
  product: { zh: '万创', en: 'Wanchuang' },
  greeting: { zh: '{{name}}，您好：', en: 'Dear {{name}},' },
  one: { zh: '有一项与您有关的情况：', en: 'something happened that concerns you:' },
  several: { zh: '有 {{count}} 项与您有关的情况：', en: '{{count}} things happened that concern you:' },
  subjectSeveral: { zh: '{{count}} 项通知', en: '{{count}} notifications' },
  subjectDaily: { zh: '每日汇总：{{count}} 项未读通知', en: 'Daily digest: {{count}} unread' },
  daily: { zh: '您有 {{count}} 项未读通知：', en: 'these are your unread notifications ({{count}}):' },
  more: { zh: '另有 {{count}} 项，请登录后查看。', en: 'There are {{count}} more: sign in to see them.' },
  open: { zh: '查看', en: 'Open' },
  inbox: { zh: '全部通知', en: 'All notifications' },
  preferences: { zh: '调整或停止邮件通知', en: 'Change or stop these mails' },
  automatic: { zh: '本邮件由系统自动发送，请勿回复。', en: 'This mail was sent by the system: do not answer it.' },
  linkSubject: { zh: '设置您的密码', en: 'Set your password' },
  linkIntro: {
    zh: '请通过以下链接设置密码，即可登录。链接只能使用一次，{{until}}（北京时间）前有效。',
    en: 'set your password by this link to sign in. It works once, until {{until}} (Beijing time).',
  },
  linkWarning: {
    zh: '请勿将链接转给他人。如不清楚为何收到本邮件，请忽略。',
    en: 'Give it to nobody. If you do not know why you got this mail, do nothing.',
  },
  setPassword: { zh: '设置密码', en: 'Set the password' },
} as const satisfies Readonly<Record<string, Label>>;

export const say = (
  key: keyof typeof mailWords,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string => filled(mailWords[key][language], values);
