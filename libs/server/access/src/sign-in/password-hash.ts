import { hash, verify } from '@node-rs/argon2';
import { newSecret } from '../secret';

/** Argon2id, which is the library's default, with 19 MiB, two passes and one thread. */
const costs = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** One way to write a character that keyboards write in several. */
const normal = (password: string): string => password.normalize('NFKC');

export const hashPassword = (password: string): Promise<string> => hash(normal(password), costs);

let nobodys: Promise<string> | null = null;

/** Takes the same time where there is no password to compare with. */
export const isPassword = async (kept: string | null, password: string): Promise<boolean> => {
  nobodys ??= hashPassword(newSecret());
  const isSame = await verify(kept ?? (await nobodys), normal(password));
  return isSame && kept !== null;
};
