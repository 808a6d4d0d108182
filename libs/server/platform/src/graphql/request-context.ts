import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { askedFor, Change } from '../change/change';
import { type Clock, dayInShanghai } from '../clock';
import type { Database, Reader, Transaction } from '../database/database';
import type { Access } from '../read/access';
import type { Reads } from '../read/reads';
import type { Request } from '../read/request-values';
import { accessOfSender, type Actor, type Client, type SessionHolder, unknownClient, withoutSession } from './actor';
import { globalId } from './global-id';
import type { OperationCost, Toll } from './toll';

/** Who acts where nobody has signed in: the one person at the machine. */
export const localActor = 'local';
/** Anybody who has not signed in, where others can reach the server. */
const publicName = 'public';

const nameOf = ({ personId, token }: Actor): string =>
  token ? globalId('token', token.id) : globalId('person', personId);

/** Reads what a mutation returns of the row that it has written, in the same transaction. */
export type PayloadReader = (tx: Pick<Transaction, 'rows'>, key: number) => Promise<unknown>;

interface RequestOptions {
  readonly database: Database;
  readonly reads: Reads;
  readonly clock: Clock;
  /** Who has signed in; null or none: nobody. */
  readonly signedIn?: Actor | null;
  /** Whether whoever has not signed in may be anybody: others than the person at the machine reach the server. */
  readonly isStranger?: boolean;
  readonly session?: SessionHolder;
  readonly client?: Client;
  readonly access?: Access;
  /** What takes the points that operations cost; none without it. */
  readonly toll?: Toll | null;
  /** Operations are priced and not carried out. */
  readonly isDryRun?: boolean;
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
  /** null: it was refused before it was counted. */
  cost: OperationCost | null;
}

/** What a request brings and what becomes of it: one per request. */
export class RequestContext {
  readonly database: Database;
  readonly clock: Clock;
  /** Who acts, as events name them: person_7, or token_3 of a person. */
  readonly actor: string;
  readonly signedIn: Actor | null;
  readonly isStranger: boolean;
  /** Where whoever asks keeps the session's token. */
  readonly session: SessionHolder;
  readonly client: Client;
  readonly access: Access;
  readonly toll: Toll | null;
  readonly isDryRun: boolean;
  readonly signal: AbortSignal | undefined;
  readonly correlationId: string;
  readonly reader: Reader;
  private readonly reads: Reads;
  /** Root fields that were read before graphql-js began, where it puts the answer together. */
  readBefore: Readonly<Record<string, unknown>> = {};
  /** What whoever made the context hears of the answer: an object of its own, because Apollo works on a copy of the context. */
  readonly outcome: RequestOutcome = { isCacheable: false, operation: null, errorCodes: [], cost: null };

  constructor(options: RequestOptions) {
    const { database, signedIn = null } = options;
    this.database = database;
    this.reads = options.reads;
    this.clock = options.clock;
    this.signedIn = signedIn;
    this.isStranger = options.isStranger ?? false;
    this.actor = signedIn ? nameOf(signedIn) : this.isStranger ? publicName : localActor;
    this.session = options.session ?? withoutSession;
    this.client = options.client ?? unknownClient;
    this.access = options.access ?? accessOfSender(this);
    this.toll = options.toll ?? null;
    this.isDryRun = options.isDryRun ?? false;
    this.signal = options.signal;
    this.correlationId = options.correlationId ?? randomUUID();
    this.reader = database.reader();
  }

  /** What plans are given, with the operation's variables. */
  requestWith(variables: Readonly<Record<string, unknown>>): Request {
    return { variables, access: this.access, today: dayInShanghai(this.clock.now()) };
  }

  /** The change that a mutation's resolver is asked for: once for each key of the actor. */
  change(info: GraphQLResolveInfo): Change {
    return new Change(this.database, this.actor, askedFor(info));
  }

  /** @param type of the mutation's result */
  payloadReader(info: GraphQLResolveInfo, type: string): PayloadReader {
    return this.reads.payload(info, type, this.requestWith(info.variableValues));
  }
}
