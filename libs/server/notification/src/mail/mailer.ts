import type { MailConfig } from '@wanchuang/server-platform';
import { createTransport, type Transporter } from 'nodemailer';

export interface Addressee {
  readonly name: string;
  readonly address: string;
}

/** One mail, about to go out. */
export interface Letter {
  /** What it is called in its Message-ID: a letter that is sent again is called the same. */
  readonly name: string;
  readonly to: Addressee;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where the addressee stops letters like it; null: it was asked for. */
  readonly unsubscribeAt: string | null;
}

/** The mail server will never take a letter to this address: to try again is of no use. */
export class RefusedForGood extends Error {
  constructor(readonly answer: string) {
    super('the mail server refuses the address for good');
    this.name = 'RefusedForGood';
  }
}

/** The mail server did not take a letter, or is not there; another try may do. What it said is left out: it may cite addresses. */
export class NotTaken extends Error {
  constructor(...facts: readonly unknown[]) {
    const told = facts.filter((fact) => typeof fact === 'string' || typeof fact === 'number');
    super(`the mail server did not take it: ${told.join(' ') || 'unknown'}`);
    this.name = 'NotTaken';
  }
}

const seconds = (count: number): number => count * 1000;

const memberOf = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;

/** 5xx to the recipient; other refusals, such as of the password, are the operator's to mend. */
const isForGood = (error: unknown): boolean => {
  const code = memberOf(error, 'responseCode');
  const command = memberOf(error, 'command');
  if (memberOf(error, 'code') !== 'EENVELOPE') return false;
  return command === 'API' || (command === 'RCPT TO' && typeof code === 'number' && code >= 500);
};

/** Hands letters to the mail server. */
export class Mailer {
  private readonly transport: Transporter;
  private readonly host: string;

  constructor(private readonly config: MailConfig) {
    this.host = config.from.address.split('@')[1] ?? 'localhost';
    this.transport = createTransport({
      url: config.smtpUrl,
      connectionTimeout: seconds(10),
      greetingTimeout: seconds(10),
      socketTimeout: seconds(30),
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** Resolves when the server has taken it. @throws RefusedForGood, NotTaken */
  async send({ name, to, subject, text, html, unsubscribeAt }: Letter): Promise<void> {
    try {
      await this.transport.sendMail({
        from: this.config.from,
        to, // as an object: neither a name nor an address is read as a list or a header
        messageId: `<${name}@${this.host}>`,
        subject,
        text,
        html,
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...(unsubscribeAt === null ? {} : { list: { unsubscribe: unsubscribeAt } }),
      });
    } catch (error) {
      const [code, answer, command] = ['code', 'responseCode', 'command'].map((name) => memberOf(error, name));
      throw isForGood(error) ? new RefusedForGood(String(answer)) : new NotTaken(code, answer, command);
    }
  }

  close(): void {
    this.transport.close();
  }
}
