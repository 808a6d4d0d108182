import { randomUUID } from 'node:crypto';
import { publicActor } from '@wanchuang/domain-access';
import type { GraphQLResolveInfo } from 'graphql';
import { askedFor, Change } from '../change/change';
import type { Doer } from '../change/doer';
import { type Clock, dayInShanghai } from '../clock';
import type { Database, Reader, Transaction } from '../database/database';
import type { Access } from '../read/access';
import type { Reads } from '../read/reads';
import type { Request } from '../read/request-values';
import {
  accessOfSender,
  type Actor,
  type Client,
  rightsOfSender,
  type SenderState,
  type SessionHolder,
  unknownClient,
  withoutSession,
} from './actor';
import { globalId } from './global-id';
import type { OperationMeasures } from './operation-limits';
import type { OperationCost, Toll } from './toll';

/** Who acts where nobody has signed in: the one person at the machine. */
export const localActor = 'local';
/** Anybody who has not signed in, where others can reach the server. */
export const publicName = 'public';

const nameOf = ({ personId, token }: Actor): string =>
  token ? globalId('token', token.id) : globalId('person', personId);

/** Who acts, as events and the log name them: person_7, or token_3 of a person. */
export const actorName = (sender: SenderState): string => {
  if (sender.signedIn) return nameOf(sender.signedIn);
  return rightsOfSender(sender) === null ? localActor : publicName;
};

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
  /** Whoever asked did something as anybody may, and is not named for it: not in the log either. */
  actsAsPublic: boolean;
  /** What somebody had no right to, as far as the answer is about that. */
  refusals: readonly Refusal[];
  /** null: it was refused before it was counted. */
  cost: OperationCost | null;
  /** How near the operation comes to the limits; only where the price alone was asked for. */
  measures: OperationMeasures | null;
}

/** That somebody was refused for who they are. */
export interface Refusal {
  /** Where in the schema: Mutation.endRole. */
  readonly field: string;
  /** As the answer says it. */
  readonly code: string;
  /** What they had no right to; null: what the field asks of everybody. */
  readonly action: string | null;
}

/** What a request brings and what becomes of it: one per request. */
export class RequestContext {
  readonly database: Database;
  readonly clock: Clock;
  /** Who acts, as events name them: person_7, or token_3 of a person. */
  actor: string;
  signedIn: Actor | null;
  readonly isStranger: boolean;
  /** Where whoever asks keeps the session's token. */
  readonly session: SessionHolder;
  readonly client: Client;
  access: Access;
  readonly toll: Toll | null;
  readonly isDryRun: boolean;
  readonly signal: AbortSignal | undefined;
  readonly correlationId: string;
  readonly reader: Reader;
  private readonly reads: Reads;
  /** Root fields that were read before graphql-js began, where it puts the answer together. */
  readBefore: Readonly<Record<string, unknown>> = {};
  /** What whoever made the context hears of the answer: an object of its own, because Apollo works on a copy of the context. */
  readonly outcome: RequestOutcome = {
    isCacheable: false,
    operation: null,
    errorCodes: [],
    actsAsPublic: false,
    refusals: [],
    cost: null,
    measures: null,
  };

  constructor(options: RequestOptions) {
    const { database, signedIn = null } = options;
    this.database = database;
    this.reads = options.reads;
    this.clock = options.clock;
    this.signedIn = signedIn;
    this.isStranger = options.isStranger ?? false;
    this.actor = actorName(this);
    this.session = options.session ?? withoutSession;
    this.client = options.client ?? unknownClient;
    this.access = options.access ?? accessOfSender(this);
    this.toll = options.toll ?? null;
    this.isDryRun = options.isDryRun ?? false;
    this.signal = options.signal;
    this.correlationId = options.correlationId ?? randomUUID();
    this.reader = database.reader();
  }

  /** Somebody has signed in by this very request: what it returns is read with their eyes. */
  become(actor: Actor): void {
    this.signedIn = actor;
    this.actor = globalId('person', actor.personId);
    this.access = actor.access;
  }

  /** What plans are given, with the operation's variables. */
  requestWith(variables: Readonly<Record<string, unknown>>): Request {
    const now = this.clock.now();
    return { variables, access: this.access, today: dayInShanghai(now), now };
  }

  /** Who makes the changes of this request. */
  get doer(): Doer {
    return { name: this.actor, rights: rightsOfSender(this) };
  }

  /** The change that a mutation's resolver is asked for: once for each key of the actor. */
  change(info: GraphQLResolveInfo): Change {
    return new Change(this.database, this.doer, askedFor(info));
  }

  /** The same of what anybody may do: whoever has signed in does it as the public, and is named nowhere. */
  publicChange(info: GraphQLResolveInfo): Change {
    this.outcome.actsAsPublic = true;
    const doer = this.signedIn ? { name: publicName, rights: publicActor } : this.doer;
    return new Change(this.database, doer, askedFor(info));
  }

  /** @param type of the mutation's result */
  payloadReader(info: GraphQLResolveInfo, type: string): PayloadReader {
    return this.reads.payload(info, type, this.requestWith(info.variableValues));
  }
}
