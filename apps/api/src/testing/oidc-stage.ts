import { registryFactory } from '@wanchuang/server-registry/testing';
import type { OidcConfig } from '@wanchuang/server-platform';
import type { EdgeOptions } from '../edge/edge-options';
import { createLogger } from '../edge/logger';
import { type OpenidProvider, type ProviderAccounts, startOpenidProvider } from './openid-provider';
import { OidcVisitor } from './oidc-visitor';
import { stageOf } from './answers-stage';
import type { TestNode } from './test-node';

const verified = (email: string) => ({ claims: { email, email_verified: true } });

/** Whom the provider knows. All of them are invented. */
export const accounts = {
  known: verified('Known@example.invalid'),
  known2: verified('known@example.invalid'),
  invited: verified('invited@example.invalid'),
  unverified: { claims: { email: 'unverified@example.invalid', email_verified: false } },
  stranger: verified('stranger@example.invalid'),
  suspended: verified('suspended@example.invalid'),
  forger: { ...verified('forger@example.invalid'), forged: verified('known@example.invalid').claims },
} satisfies ProviderAccounts;

interface SessionState {
  readonly viewer: {
    readonly person: { readonly id: string; readonly status: string };
    readonly session: { readonly method: string; readonly secondFactor: boolean };
  } | null;
}

/** Nodes on a database of their own beside a real provider, and people whose e-mail addresses it knows. */
export const oidcStage = () => {
  const stage = stageOf(beforeAll, afterAll);
  const lines: Record<string, unknown>[] = [];
  let provider: OpenidProvider | null = null;
  beforeAll(async () => {
    provider = await startOpenidProvider(accounts);
  });
  afterAll(() => provider?.stop());
  const settings = (): OidcConfig => {
    if (!provider) throw new Error('the provider has not started');
    return provider.settings;
  };
  return {
    /** Lines of the log so far, oldest first. */
    lines,
    settings,
    get test() {
      return stage.test;
    },
    pass: (seconds: number): void => {
      stage.instant = new Date(stage.instant.getTime() + seconds * 1000);
    },
    open: (changed: Partial<OidcConfig> = {}, edge?: EdgeOptions): Promise<TestNode> =>
      stage.open({
        edge,
        oidc: { ...settings(), ...changed },
        logger: createLogger('info', { write: (line) => void lines.push(JSON.parse(line)) }),
      }),
    openWithout: (): Promise<TestNode> => stage.open(),
    stopProvider: async (): Promise<void> => provider?.stop(),
    startProvider: async (): Promise<void> => {
      provider = await startOpenidProvider(accounts, Number(new URL(settings().issuer).port));
    },
    person: (name: keyof typeof accounts, status: string): Promise<number> =>
      registryFactory(stage.test).insert('person', {
        name: '测试人员（虚构）',
        email: accounts[name].claims.email.toLowerCase(),
        status,
      }),
    /** Types, payloads and subjects of the events about somebody. */
    eventsOf: async (personId: number) => {
      const { rows } = await stage.test.owner.query<{ type: string; actor: string; payload: string }>(
        'SELECT type, actor, payload FROM event WHERE subject = $1 ORDER BY sequence',
        [`person_${personId}`],
      );
      return rows.map(({ payload, ...row }) => ({ ...row, payload: JSON.parse(payload) as Record<string, unknown> }));
    },
    refusalsOnRecord: async (): Promise<number> => {
      const { rows } = await stage.test.owner.query("SELECT 1 FROM event WHERE type = 'sign_in.refused'");
      return rows.length;
    },
  };
};

/** Whose session a browser has. */
export const sessionOf = async ({ app }: TestNode, visitor: OidcVisitor): Promise<SessionState['viewer']> => {
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: {
      host: 'localhost',
      'content-type': 'application/json',
      cookie: `wanchuang=${visitor.cookie('wanchuang') ?? ''}`,
    },
    payload: JSON.stringify({ query: '{ viewer { person { id status } session { method secondFactor } } }' }),
  });
  return answer.json<{ data: SessionState }>().data.viewer;
};
