import { notificationPath, notificationRules, securityAdvice } from '@wanchuang/domain-access';
import { type Html, html } from './html';
import type { Addressee, Letter } from './mailer';
import { instantIn, type Language, mailWords, say, sentenceOf, type Told } from './mail-words';

export interface MailedNotification extends Told {
  readonly id: number;
  readonly subject: string;
  readonly createdAt: Date;
}

export interface NotificationMail {
  readonly personId: number;
  readonly to: Addressee;
  readonly language: Language;
  readonly time: 'AT_ONCE' | 'DAILY';
  /** The oldest first; at least one. */
  readonly told: readonly MailedNotification[];
  /** Where people find the server. */
  readonly origin: string;
}

/** More are counted, not listed. */
const mostListed = 50;

/** Where one chooses what goes out by e-mail. */
export const preferencesAt = (origin: string): string => `${origin}/account/notifications`;

const subjectOf = ({ time, told, language }: NotificationMail): string => {
  const count = told.length;
  if (time === 'DAILY') return say('subjectDaily', language, { count });
  const [first] = told;
  return count === 1 && first ? sentenceOf(first, language) : say('subjectSeveral', language, { count });
};

const introOf = ({ time, told: { length: count }, language }: NotificationMail): string =>
  say(time === 'DAILY' ? 'daily' : count === 1 ? 'one' : 'several', language, { count });

const adviceOf = ({ told, language }: NotificationMail): string | null =>
  told.some(({ kind }) => notificationRules[kind].isSecurity) ? securityAdvice[language] : null;

const textOf = (mail: NotificationMail): string => {
  const { told, language, origin, to } = mail;
  const lines = told
    .slice(0, mostListed)
    .map(
      (one) =>
        `· ${sentenceOf(one, language)}\n  ${instantIn(one.createdAt)}\n  ${origin}${notificationPath(one.kind, one.subject)}`,
    );
  const left = told.length - mostListed;
  const parts = [
    say('greeting', language, { name: to.name }),
    introOf(mail),
    ...lines,
    left > 0 ? say('more', language, { count: left }) : null,
    adviceOf(mail),
    `${say('inbox', language)}: ${origin}/inbox\n${say('preferences', language)}: ${preferencesAt(origin)}\n${say('automatic', language)}`,
  ];
  return `${parts.filter((one) => one !== null).join('\n\n')}\n`;
};

const quiet = 'color:#5b636b;font-size:13px';

const itemOf = (one: MailedNotification, language: Language, origin: string): Html =>
  html`<li style="margin:0 0 12px">
    <div>${sentenceOf(one, language)}</div>
    <div style="${quiet}">
      ${instantIn(one.createdAt)} ·
      <a href="${origin + notificationPath(one.kind, one.subject)}">${say('open', language)}</a>
    </div>
  </li>`;

const htmlOf = (mail: NotificationMail): string => {
  const { told, language, origin, to } = mail;
  const left = told.length - mostListed;
  const paragraph = (text: string | null): Html => (text === null ? html`` : html`<p>${text}</p>`);
  return html`<!doctype html>
    <html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <title>${subjectOf(mail)}</title>
      </head>
      <body style="font-family:sans-serif;font-size:15px;line-height:1.5;max-width:640px">
        <p>${say('greeting', language, { name: to.name })}</p>
        <p>${introOf(mail)}</p>
        <ul style="padding-left:20px">
          ${told.slice(0, mostListed).map((one) => itemOf(one, language, origin))}
        </ul>
        ${paragraph(left > 0 ? say('more', language, { count: left }) : null)}${paragraph(adviceOf(mail))}
        <p style="${quiet}">
          <a href="${origin}/inbox">${say('inbox', language)}</a> ·
          <a href="${preferencesAt(origin)}">${say('preferences', language)}</a><br />${say('automatic', language)}
        </p>
      </body>
    </html> `.html;
};

/** What tells somebody of some notifications. The same ones make the same name. */
export const notificationLetter = (mail: NotificationMail): Letter => {
  const last = Math.max(...mail.told.map(({ id }) => id));
  return {
    name: `${mail.time === 'DAILY' ? 'digest' : 'notice'}-${mail.personId}-${last}`,
    to: mail.to,
    subject: `[${mailWords.product[mail.language]}] ${subjectOf(mail)}`,
    text: textOf(mail),
    html: htmlOf(mail),
    unsubscribeAt: preferencesAt(mail.origin),
  };
};
