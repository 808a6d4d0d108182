import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const cipher = 'aes-256-gcm';
const [keyLength, nonceLength, tagLength] = [32, 12, 16];

/** Keeps secrets that the server must be able to read: whoever has the database alone cannot. */
export class SecretBox {
  constructor(private readonly key: Buffer) {
    if (key.length !== keyLength) throw new Error(`a key of ${keyLength} bytes is wanted`);
  }

  /** @param owner whose it is: it opens for nobody else */
  seal(secret: string, owner: string): string {
    const nonce = randomBytes(nonceLength);
    const sealing = createCipheriv(cipher, this.key, nonce).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([sealing.update(secret, 'utf8'), sealing.final()]);
    return Buffer.concat([nonce, sealing.getAuthTag(), sealed]).toString('base64');
  }

  /** null: it was sealed by another key, for another owner, or changed since. */
  open(sealed: string, owner: string): string | null {
    const bytes = Buffer.from(sealed, 'base64');
    const [nonce, tag] = [bytes.subarray(0, nonceLength), bytes.subarray(nonceLength, nonceLength + tagLength)];
    try {
      const opening = createDecipheriv(cipher, this.key, nonce, { authTagLength: tagLength });
      opening.setAAD(Buffer.from(owner)).setAuthTag(tag);
      return Buffer.concat([opening.update(bytes.subarray(nonceLength + tagLength)), opening.final()]).toString('utf8');
    } catch {
      return null;
    }
  }
}

const isFault = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

/** The key's file in the data folder, readable by the server alone; it is in no backup of the database. */
export const keyFileName = 'webhook-key';

/**
 * The key in a folder, made at first. It is written whole beside its place and put there by one step: of two that begin at
 * once, both read the same one.
 */
export async function openSecretBox(folder: string): Promise<SecretBox> {
  const file = join(folder, keyFileName);
  const kept = await readFile(file).catch((error: unknown) => {
    if (isFault(error, 'ENOENT')) return null;
    throw error;
  });
  if (kept) return new SecretBox(kept);
  await mkdir(folder, { recursive: true });
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  await writeFile(draft, randomBytes(keyLength), { mode: 0o600, flush: true });
  await link(draft, file).catch((error: unknown) => {
    if (!isFault(error, 'EEXIST')) throw error;
  });
  await rm(draft);
  return new SecretBox(await readFile(file));
}
