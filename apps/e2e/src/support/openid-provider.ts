import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** The provider of the API's tests: a real one, with invented people. */
const script = resolve(__dirname, '../../../api/src/testing/openid-provider.mjs');

export interface OpenidProvider {
  /** What a server is told of it. */
  readonly settings: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

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

/** @param emails login → the address that the provider has verified */
export const startOpenidProvider = async (emails: Readonly<Record<string, string>>): Promise<OpenidProvider> => {
  const accounts = Object.entries(emails).map(([login, email]) => [login, { claims: { email, email_verified: true } }]);
  const child = spawn(process.execPath, [script, '0', JSON.stringify(Object.fromEntries(accounts))], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((done) => child.once('exit', done));
  return {
    settings: {
      OIDC_ISSUER: await issuerOf(child),
      OIDC_CLIENT_ID: 'wanchuang',
      OIDC_CLIENT_SECRET: 'a secret of the tests',
      OIDC_NAME: '统一身份认证 / Single sign-on',
    },
    stop: async () => {
      child.kill();
      await ended;
    },
  };
};
