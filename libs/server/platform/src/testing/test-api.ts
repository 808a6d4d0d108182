import pino from 'pino';
import type { Clock } from '../clock';
import type { Actor, Client, SessionHolder } from '../graphql/actor';
import { buildApi, type Column } from '../graphql/api';
import { createGraphqlServer } from '../graphql/graphql-server';
import { AnswerText } from '../graphql/read-plugin';
import { RequestContext } from '../graphql/request-context';
import type { Access } from '../read/access';
import { testClock, type TestDatabase } from './test-database';

export interface Answer {
  data: Record<string, unknown> | null;
  errors: { message: string; code: unknown; place: unknown }[];
  /** All that each error says beside its code. */
  details: Readonly<Record<string, unknown>>[];
  /** How many statements the reads of this request took. */
  statements: number;
}

interface TestApiOptions {
  readonly clock?: Clock;
  readonly access?: Access;
  /** Who asks, and from where: asked anew at each request. */
  readonly request?: () => { signedIn?: Actor | null; isStranger?: boolean; session?: SessionHolder; client?: Client };
}

/** Asks the API of some columns as Apollo Server answers it, without HTTP around it. */
export const testApi = (
  { database }: TestDatabase,
  columns: readonly Column[],
  { clock = testClock, access, request = () => ({}) }: TestApiOptions = {},
) => {
  const api = buildApi(columns, database.source);
  const server = createGraphqlServer(api, pino({ level: process.env['LOG_LEVEL'] ?? 'silent' }));
  const ask = async (
    query: string,
    variables: Record<string, unknown> = {},
    as: Access | undefined = access,
    operationName?: string,
  ): Promise<Answer> => {
    const before = api.reads.statements;
    const contextValue = new RequestContext({ database, reads: api.reads, clock, access: as, ...request() });
    const { body } = await server.executeOperation({ query, variables, operationName }, { contextValue });
    if (body.kind !== 'single') throw new Error('an answer in parts');
    const { data, errors = [] } = body.singleResult;
    return {
      data: data instanceof AnswerText ? JSON.parse(data.text).data : JSON.parse(JSON.stringify(data ?? null)),
      errors: errors.map(({ message, extensions: { code, place } = {} }) => ({ message, code, place })),
      details: errors.map(({ extensions: { code: _code, ...details } = {} }) => details),
      statements: api.reads.statements - before,
    };
  };
  return Object.assign(ask, { api });
};
