import { type Printer, textOf, type TypedDocument } from './document';
import { errorsIn, WanchuangError } from './errors';
import type { CallOptions, Transport } from './transport';

/** What an operation costs a token. */
export interface Cost {
  /** Points. */
  readonly requested: number;
  /** Points that are left in this minute; null: nobody counts them. */
  readonly remaining: number | null;
  /** When the budget is whole again, an instant of ISO 8601; null: nobody counts them. */
  readonly resetAt: string | null;
}

/** The price of an operation, and how near it comes to the limits. */
export interface Price extends Cost {
  readonly measures: Readonly<Record<string, { readonly asked: number; readonly most: number }>>;
}

export interface Answer<Result> {
  readonly data: Result;
  /** null: a session's operations are not paid for. */
  readonly cost: Cost | null;
}

interface Body {
  readonly data?: unknown;
  readonly extensions?: { readonly cost?: Price };
}

/** Operations of GraphQL over HTTP. */
export class Operations {
  constructor(
    private readonly transport: Transport,
    private readonly print: Printer | undefined,
  ) {}

  async ask<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    variables: Variables,
    options: CallOptions,
  ): Promise<Answer<Result>> {
    const { data, extensions } = await this.send(document, variables, options, {});
    return { data: data as Result, cost: extensions?.cost ?? null };
  }

  async price(document: TypedDocument<unknown, never>, variables: unknown, options: CallOptions): Promise<Price> {
    const { extensions } = await this.send(document, variables, options, { 'x-dry-run': '1' });
    if (!extensions?.cost) throw new TypeError('The server told no price');
    return extensions.cost;
  }

  private async send(
    document: TypedDocument<unknown, never>,
    variables: unknown,
    options: CallOptions,
    headers: Record<string, string>,
  ): Promise<Body> {
    const request = {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify({ query: textOf(document, this.print), variables }),
    };
    const response = await this.transport.send('/graphql', request, options);
    const body = (await response.json()) as Body;
    const errors = errorsIn(body);
    if (errors.length > 0) throw new WanchuangError(errors, response);
    return body;
  }
}
