import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  accessOfSender,
  answerKey,
  type Clock,
  type DataVersions,
  dayInShanghai,
  type RequestOutcome,
  type SenderState,
} from '@wanchuang/server-platform';

interface DocumentTagsOptions {
  readonly versions: Pick<DataVersions, 'known'>;
  readonly clock: Clock;
  readonly stateOf: (request: FastifyRequest) => SenderState;
  readonly outcomeOf: (request: FastifyRequest) => RequestOutcome | undefined;
  readonly isDryRun: (request: FastifyRequest) => boolean;
}

interface Named {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const variablesOf = (text: unknown): Readonly<Record<string, unknown>> | null => {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(String(text));
    return isRecord(value) ? value : null;
  } catch {
    return null; // Apollo says what is wrong with them
  }
};

/**
 * Tags of answers to published documents that are asked for by GET. What an answer rests on decides its tag – the data's
 * version, the day, the document, its variables and what whoever asks may see – so one that is known already is not read,
 * and costs nothing. Weak: what is said beside the data, such as what a token has left, is not of it.
 */
export class DocumentTags {
  private readonly tags = new WeakMap<FastifyRequest, string>();

  constructor(private readonly options: DocumentTagsOptions) {}

  /** @returns whether whoever asks has the answer, and was told so */
  readonly onNamed = (request: FastifyRequest, reply: FastifyReply, named: Named): boolean => {
    const tag = this.options.isDryRun(request) ? null : this.tagOf(request, named);
    if (tag === null) return false;
    this.tags.set(request, tag);
    const known = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim());
    if (!known.includes(tag)) return false;
    this.say(reply, tag);
    void reply.code(304).send();
    return true;
  };

  /** Puts the tags on answers that rest on nothing but what they are made of. */
  readonly register = (scope: FastifyInstance): void => {
    scope.addHook('onSend', async (request, reply, payload) => {
      const tag = this.tags.get(request);
      if (tag !== undefined && reply.statusCode === 200 && this.options.outcomeOf(request)?.isCacheable)
        this.say(reply, tag);
      return payload;
    });
  };

  private say(reply: FastifyReply, tag: string): void {
    void reply
      .header('etag', tag)
      .header('cache-control', 'private, no-cache')
      .header('vary', 'authorization, cookie, accept');
  }

  private tagOf(request: FastifyRequest, { query: document, variables: text, operationName }: Named): string | null {
    const { versions, clock, stateOf } = this.options;
    const variables = variablesOf(text);
    const version = versions.known;
    const isName = operationName === undefined || typeof operationName === 'string';
    // who knows of newer data than we do is answered from the database
    if (version === null || variables === null || !isName || 'x-data-version' in request.headers) return null;
    const access = accessOfSender(stateOf(request)).fingerprint;
    try {
      const key = answerKey({ document, operationName, variables, access });
      const whole = `${version} ${dayInShanghai(clock.now())} ${key}`;
      return `W/"${createHash('sha256').update(whole).digest('base64url')}"`;
    } catch {
      return null; // nested too deeply
    }
  }
}
