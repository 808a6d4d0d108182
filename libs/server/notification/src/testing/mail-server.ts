import { type AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly parsed: ParsedMail;
  /** As it came over the wire. */
  readonly raw: string;
  /** Whom it was handed over for. */
  readonly recipients: readonly string[];
}

type Answer = 'take' | { readonly code: number };

export interface MailServer {
  readonly url: string;
  readonly received: ReceivedMail[];
  /** What it answers to the recipients from now on. */
  answerWith(answer: (recipient: string) => Answer): void;
  /** Runs before a mail that was sent whole is acknowledged. */
  beforeTaking(hook: () => Promise<void>): void;
  close(): Promise<void>;
}

/** A real mail server on this machine, on a port of its own or a given one. */
export const startMailServer = async (port = 0): Promise<MailServer> => {
  const received: ReceivedMail[] = [];
  let answer: (recipient: string) => Answer = () => 'take';
  let hook: () => Promise<void> = async () => undefined;
  const server = new SMTPServer({
    authOptional: true,
    closeTimeout: 100,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _, done) => {
      const said = answer(address);
      done(said === 'take' ? null : Object.assign(new Error('not now'), { responseCode: said.code }));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks);
        void simpleParser(raw)
          .then(async (parsed) => {
            received.push({
              parsed,
              raw: raw.toString(),
              recipients: session.envelope.rcptTo.map((one) => one.address),
            });
            await hook();
            done();
          })
          .catch(done);
      });
    },
  });
  server.on('error', () => undefined); // a client that goes away is a test's own doing
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${taken}`,
    received,
    answerWith: (next) => void (answer = next),
    beforeTaking: (next) => void (hook = next),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
