import type { Actor } from '@wanchuang/server-platform';
import { provideAccess } from '../provided-access';
import { TokenGate } from '../token/token-gate';
import { accessApi } from './access-api';
import { client, password, type SignInStage, signInStage } from './sign-in-stage';

interface Made {
  readonly id: string;
  readonly secret: string;
}

/** People who sign in and make tokens, and what lets those in. */
export const tokenStage = async (given: Parameters<typeof signInStage>[0] = {}) => {
  const stage: SignInStage = await signInStage(given);
  const { database, clock, versions, settings, sessions } = stage;
  provideAccess(database, { sessions, settings });
  let signedIn: Actor | null = null;
  const session = { begin: (): void => undefined, end: (): void => undefined };
  const ask = accessApi(stage.test, () => ({ signedIn, session, client }), clock);
  const make = async (input: Record<string, unknown> = {}) =>
    ask('mutation ($input: CreateTokenInput!) { createToken(input: $input) { secret token { id } } }', {
      input: { name: '报表', datasets: ['DIRECTORY', 'FIGURES'], expiresOn: '2026-12-31', ...input },
    });
  return {
    ...stage,
    ask,
    gate: new TokenGate({ database, clock, settings, versions }),
    /** A person with a role, as whom everything is asked from now on. */
    signInAs: async (role: string, row: Record<string, string> = {}): Promise<number> => {
      const { id, email } = await stage.person(row);
      await stage.make.role(id, role);
      const { session: begun } = await stage.signIn.signIn({ email, password }, client);
      signedIn = begun && (await sessions.sessionOf(begun.token));
      if (!signedIn) throw new Error('nobody has signed in');
      return id;
    },
    actAs: (actor: Actor | null): void => void (signedIn = actor),
    make: stage.make,
    createToken: make,
    made: async (input: Record<string, unknown> = {}): Promise<Made> => {
      const { data, errors } = await make(input);
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      const { secret, token } = data?.['createToken'] as { secret: string; token: { id: string } };
      return { id: token.id, secret };
    },
  };
};

export type TokenStage = Awaited<ReturnType<typeof tokenStage>>;
