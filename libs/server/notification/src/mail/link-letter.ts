import type { MadeLink } from '@wanchuang/server-access';
import { html } from './html';
import type { Addressee, Letter } from './mailer';
import { instantIn, type Language, mailWords, say } from './mail-words';

interface LinkMail {
  readonly link: MadeLink;
  readonly to: Addressee;
  readonly language: Language;
  readonly origin: string;
}

/** What brings somebody the link by which they set a password. The secret stands behind #: no server's log sees it. */
export const linkLetter = ({ link, to, language, origin }: LinkMail): Letter => {
  const address = `${origin}/link#${link.token}`;
  const greeting = say('greeting', language, { name: to.name });
  const intro = say('linkIntro', language, { until: instantIn(link.expiresAt) });
  const [warning, automatic] = [say('linkWarning', language), say('automatic', language)];
  const subject = say('linkSubject', language);
  return {
    name: `link-${link.personId}-${link.expiresAt.getTime()}`,
    to,
    subject: `[${mailWords.product[language]}] ${subject}`,
    text: `${[greeting, intro, address, warning, automatic].join('\n\n')}\n`,
    html: html`<!doctype html>
      <html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
        <head>
          <meta charset="utf-8" />
          <title>${subject}</title>
        </head>
        <body style="font-family:sans-serif;font-size:15px;line-height:1.5;max-width:640px">
          <p>${greeting}</p>
          <p>${intro}</p>
          <p><a href="${address}">${say('setPassword', language)}</a></p>
          <p>${warning}</p>
          <p style="color:#5b636b;font-size:13px">${automatic}</p>
        </body>
      </html> `.html,
    unsubscribeAt: null,
  };
};
