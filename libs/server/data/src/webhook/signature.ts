import { createHash, createHmac, randomBytes } from 'node:crypto';

/** By which people, receivers and programs that look for leaked secrets recognise one. */
const head = 'whsec_';

/** 256 random bits, as Standard Webhooks writes them. */
export const newSigningSecret = (): string => `${head}${randomBytes(32).toString('base64')}`;

const keyOf = (secret: string): Buffer => Buffer.from(secret.slice(head.length), 'base64');

export interface Message {
  /** The same for every attempt to deliver the same content. */
  readonly id: string;
  readonly body: string;
}

/** The id follows from what is sent: another content has another one, so that no receiver takes it for a repetition. */
export const messageOf = (webhookId: string, body: string): Message => {
  const hash = createHash('sha256').update(`${webhookId}\n${body}`).digest('base64url');
  return { id: `msg_${hash.slice(0, 32)}`, body };
};

/**
 * The headers of Standard Webhooks (signature scheme v1).
 * @param secrets each signs; during a replacement there are two
 */
export const signedHeaders = ({ id, body }: Message, secrets: readonly string[], at: Date): Record<string, string> => {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = secrets.map(
    (secret) => `v1,${createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64')}`,
  );
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature.join(' ') };
};
