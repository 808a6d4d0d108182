import type { Environment, Faults } from './settings';

/** How e-mail goes out. */
export interface MailConfig {
  /** The mail server's address, with user and password if it wants them. */
  smtpUrl: string;
  /** Whom mails are from. */
  from: { name: string; address: string };
}

const address = /^[^\s@<>",;:()[\]\\]+@[^\s@<>",;:()[\]\\]+$/;
const named = /^(?<name>[^\p{Cc}<>"]*)<(?<address>[^<>]+)>$/u;

const sender = (text: string): MailConfig['from'] | null => {
  const found = named.exec(text.trim())?.groups ?? { name: '', address: text.trim() };
  const from = { name: found['name']?.trim() ?? '', address: found['address'] ?? '' };
  return address.test(from.address) ? from : null;
};

const isServer = (text: string): boolean =>
  URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) && new URL(text).hostname !== '';

/** Reads SMTP_URL and MAIL_FROM; null: no e-mail is sent. Faults do not repeat the address, which may hold a password. */
export const readMailConfig = (environment: Environment, faults: Faults): MailConfig | null => {
  const { SMTP_URL: smtpUrl, MAIL_FROM: text } = environment;
  if (!smtpUrl && !text) return null;
  if (!smtpUrl || !text) {
    faults.push('SMTP_URL and MAIL_FROM: give both, or neither');
    return null;
  }
  const from = sender(text);
  if (!isServer(smtpUrl)) faults.push('SMTP_URL: an address such as smtps://user:password@mail.example.org is wanted');
  if (!from) faults.push(`MAIL_FROM=${text}: an address such as 万创 <noreply@example.org> is wanted`);
  return from && { smtpUrl, from };
};
