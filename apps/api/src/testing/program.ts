import { execFile, spawnSync } from 'node:child_process';

export interface Ended {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

interface Place {
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a program to its end, while the server of this process answers it. */
export const run = (command: string, parameters: readonly string[], { folder, environment }: Place): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { ...process.env, ...environment };
    execFile(command, parameters, { cwd: folder, env, encoding: 'utf8' }, (error, said, complained) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, said, complained: complained || (code === -1 ? String(error) : '') });
    });
  });

/** Whether a program is to be had on this machine, by something that it does if it is. */
export const isThere = ([command = '', ...parameters]: readonly string[]): boolean =>
  spawnSync(command, parameters, { stdio: 'ignore' }).status === 0;
