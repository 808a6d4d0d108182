import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { OidcConfig } from '@wanchuang/server-platform';

/** What the provider says of a person whose login is the key. */
export type ProviderAccounts = Readonly<Record<string, ProviderAccount>>;

interface Claims {
  readonly email?: string;
  readonly email_verified?: boolean;
}

interface ProviderAccount {
  readonly claims: Claims;
  /** What its ID tokens claim besides, put in after they were signed. */
  readonly forged?: Claims;
}

export interface OpenidProvider {
  readonly settings: OidcConfig;
  stop(): Promise<void>;
}

const script = join(__dirname, 'openid-provider.mjs');

const issuerOf = (child: ChildProcess): Promise<string> =>
  new Promise((found, lost) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const issuer = /^ready: (\S+)$/m.exec(output)?.[1];
      if (issuer) found(issuer);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => lost(new Error(`the provider ended with ${code}:\n${output}`)));
  });

/** A real provider in a process of its own. @param port 0: a free one */
export const startOpenidProvider = async (accounts: ProviderAccounts, port = 0): Promise<OpenidProvider> => {
  const child = spawn(process.execPath, [script, String(port), JSON.stringify(accounts)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const issuer = await issuerOf(child);
  return {
    settings: {
      issuer,
      clientId: 'wanchuang',
      clientSecret: 'a secret of the tests',
      name: { zh: '统一身份认证', en: 'Single sign-on' },
    },
    stop: async () => {
      child.kill();
      await ended;
    },
  };
};
