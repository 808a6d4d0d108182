import { type APIRequestContext, expect, type Page, request } from '@playwright/test';
import { ask } from './api';
import { beginSessionOf, demoAccounts } from './sign-in';

/** What a refusal says. */
export interface Refused {
  readonly code: string;
  readonly clause: string | null;
  readonly reason: string | null;
}

interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[];
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Asks a server as one of the demo's people; who has not signed in is the public. */
export interface Desk {
  readonly context: APIRequestContext;
  readonly ask: <T>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<T>;
  /** Sends a mutation with one input, and answers what was selected of its result. */
  readonly send: <T>(mutation: string, input: object, selection: string, type?: string) => Promise<T>;
  /** The same, where it is to be refused. */
  readonly refused: (mutation: string, input: object, selection?: string, type?: string) => Promise<Refused>;
}

const documentOf = (mutation: string, selection: string, type?: string): string => {
  const named = type ?? `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  return `mutation ($input: ${named}!) { ${mutation}(input: $input) { ${selection} } }`;
};

const deskOf = (context: APIRequestContext): Desk => ({
  context,
  ask: (query, variables) => ask(context, query, variables),
  send: async (mutation, input, selection, type) => {
    const data = await ask<Record<string, never>>(context, documentOf(mutation, selection, type), { input });
    const answer = data[mutation];
    if (answer === undefined) throw new Error(`${mutation} answered nothing`);
    return answer;
  },
  refused: async (mutation, input, selection = 'id', type) => {
    const query = documentOf(mutation, selection, type);
    const response = await context.post('/graphql', { data: { query, variables: { input } } });
    const { errors } = (await response.json()) as Answer;
    expect(errors, `${mutation} is refused`).toHaveLength(1);
    const said = errors?.[0]?.extensions ?? {};
    return { code: String(said['code']), clause: textOf(said['clause']), reason: textOf(said['reason']) };
  },
});

/** From now on the page is looked at by whoever sits at a desk; null: by the public. */
export const sitAt = async (page: Page, desk: Desk | null): Promise<void> => {
  await page.context().clearCookies();
  if (desk !== null) await page.context().addCookies((await desk.context.storageState()).cookies);
};

/** Desks at one server; sessions that the clock has ended begin anew after `close`. */
export class Desks {
  private readonly open = new Map<string, Promise<Desk>>();

  constructor(private readonly address: string) {}

  /** By the part of the address before the @. */
  of(name: string): Promise<Desk> {
    const known = this.open.get(name) ?? this.begin(name);
    this.open.set(name, known);
    return known;
  }

  async public(): Promise<Desk> {
    return deskOf(await request.newContext({ baseURL: this.address }));
  }

  async close(): Promise<void> {
    for (const desk of this.open.values()) await (await desk).context.dispose();
    this.open.clear();
  }

  private async begin(name: string): Promise<Desk> {
    const context = await request.newContext({ baseURL: this.address });
    const account = (await demoAccounts(context)).find(({ email }) => email === `${name}@demo.invalid`);
    if (!account) throw new Error(`no demo account ${name}`);
    await beginSessionOf(context, account);
    return deskOf(context);
  }
}
