import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { type Clock, dayInShanghai } from '../clock';
import type { Database, Reader, Transaction } from '../database/database';
import { type Access, fullAccess } from '../read/access';
import type { Reads } from '../read/reads';
import type { Request } from '../read/request-values';

/** Who acts: until sign-in exists, the one person at the machine. */
export const localActor = 'local';

/** Reads what a mutation returns of the row that it has written, in the same transaction. */
export type PayloadReader = (tx: Transaction, key: number) => Promise<unknown>;

interface RequestOptions {
  readonly database: Database;
  readonly reads: Reads;
  readonly clock: Clock;
  readonly actor?: string;
  readonly access?: Access;
  /** Aborts when whoever asked is gone, or the request has taken too long. */
  readonly signal?: AbortSignal;
  /** Under which everything that the log tells of this request is found. */
  readonly correlationId?: string;
}

export interface RequestOutcome {
  /** Whether the answer may be kept: it was read whole, and rests on nothing that changes without an event. */
  isCacheable: boolean;
  /** Name of the operation as the document has it; null: none was found, or it has no name. */
  operation: string | null;
  /** Of the errors in the answer. */
  errorCodes: readonly string[];
}

/** What a request brings and what becomes of it: one per request. */
export class RequestContext {
  readonly database: Database;
  readonly clock: Clock;
  readonly actor: string;
  readonly access: Access;
  readonly signal: AbortSignal | undefined;
  readonly correlationId: string;
  readonly reader: Reader;
  private readonly reads: Reads;
  /** Root fields that were read before graphql-js began, where it puts the answer together. */
  readBefore: Readonly<Record<string, unknown>> = {};
  /** What whoever made the context hears of the answer: an object of its own, because Apollo works on a copy of the context. */
  readonly outcome: RequestOutcome = { isCacheable: false, operation: null, errorCodes: [] };

  constructor({
    database,
    reads,
    clock,
    actor = localActor,
    access = fullAccess,
    signal,
    correlationId = randomUUID(),
  }: RequestOptions) {
    this.database = database;
    this.reads = reads;
    this.clock = clock;
    this.actor = actor;
    this.access = access;
    this.signal = signal;
    this.correlationId = correlationId;
    this.reader = database.reader();
  }

  /** What plans are given, with the operation's variables. */
  requestWith(variables: Readonly<Record<string, unknown>>): Request {
    return { variables, access: this.access, today: dayInShanghai(this.clock.now()) };
  }

  /** @param type of the mutation's result */
  payloadReader(info: GraphQLResolveInfo, type: string): PayloadReader {
    return this.reads.payload(info, type, this.requestWith(info.variableValues));
  }
}
