import type {
  ApolloServerPlugin,
  GraphQLRequestContextDidResolveOperation,
  GraphQLRequestListener,
} from '@apollo/server';
import {
  type DocumentNode,
  type FormattedExecutionResult,
  type FragmentDefinitionNode,
  getVariableValues,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { ReadAnswer, Reads } from '../read/reads';
import {
  countRows,
  defaultLimits,
  measureOperation,
  type MeasuredOperation,
  measuresOf,
  pointsOf,
} from './operation-limits';
import type { RequestContext } from './request-context';
import { checkTokenOperation } from './token-guard';
import { httpOf } from './toll';

/** An answer as PostgreSQL wrote it: it goes out without being parsed. */
export class AnswerText {
  [member: string]: unknown;
  constructor(readonly text: string) {}
}

/** What Apollo sends: text that is JSON already stays as it is, extensions are put behind it. */
export const stringifyAnswer = ({ data, ...others }: FormattedExecutionResult): string => {
  if (!(data instanceof AnswerText)) return JSON.stringify({ ...others, data });
  const more = Object.entries(others).filter(([, value]) => value !== undefined);
  const text = more.map(([name, value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`).join('');
  return text === '' ? data.text : `${data.text.slice(0, -1)}${text}}`;
};

interface Operation {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly measured: MeasuredOperation;
}

/** What holds for every request of a document, kept as long as Apollo keeps that. */
class KnownOperations {
  private readonly known = new WeakMap<OperationDefinitionNode, Operation>();

  constructor(private readonly reads: Reads) {}

  /** @throws GraphQLError TOO_COMPLEX */
  of(operation: OperationDefinitionNode, { definitions }: DocumentNode): Operation {
    const kept = this.known.get(operation);
    if (kept) return kept;
    const fragments = new Map(
      definitions.flatMap((one): [string, FragmentDefinitionNode][] =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
      ),
    );
    const { schema, types } = this.reads.compiler;
    const pageSizesOf = (type: string, field: string) => types.get(type)?.fields.get(field)?.pageSizes;
    const measured = measureOperation({ schema, operation, fragments, limits: defaultLimits, pageSizesOf });
    const found = { fragments, measured };
    this.known.set(operation, found);
    return found;
  }
}

/** A refusal is an answer: it goes out as one, and the errors' codes say what is wrong. But for a spent budget, which HTTP has a status for. */
const asAnswer = (error: unknown): GraphQLError => {
  const cause = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(cause.message, { originalError: cause, extensions: { http: httpOf(error) } });
};

const read = async (
  reads: Reads,
  operation: OperationDefinitionNode,
  { fragments, measured }: Operation,
  { schema, request, contextValue, queryHash }: GraphQLRequestContextDidResolveOperation<RequestContext>,
): Promise<ReadAnswer | null> => {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  if (!coerced) return null; // Apollo says what is wrong with them
  const { outcome, toll, isDryRun, signal } = contextValue;
  const rows = countRows(measured, coerced, defaultLimits);
  const points = pointsOf(measured, rows);
  outcome.cost = { requested: points, remaining: null, resetAt: null };
  if (isDryRun) outcome.measures = measuresOf(measured, rows, defaultLimits);
  const pay = async (): Promise<void> => {
    if (toll) outcome.cost = await toll.pay(points);
  };
  if (isDryRun && toll) outcome.cost = await toll.price(points);
  try {
    checkTokenOperation(contextValue, { schema, operation, fragments });
    if (operation.operation !== 'query') {
      if (!isDryRun) await pay();
      return null;
    }
    const asked = { key: `${queryHash} ${operation.name?.value ?? ''}`, operation, fragments };
    const given = contextValue.requestWith(coerced);
    if (!isDryRun) return await reads.answer(asked, given, { signal, before: pay });
    reads.statement(asked, given); // refuses what would be refused before any SQL
    return null;
  } catch (error) {
    throw asAnswer(error);
  }
};

/**
 * Counts every operation with its variables (here, because validation is passed over for a document that Apollo has
 * kept), then answers queries by one statement. What is read elsewhere is left to graphql-js, with the rest read before.
 */
export const readPlugin = (reads: Reads): ApolloServerPlugin<RequestContext> => {
  const operations = new KnownOperations(reads);
  return { requestDidStart: async () => listening(reads, operations) };
};

const listening = (reads: Reads, operations: KnownOperations): GraphQLRequestListener<RequestContext> => {
  let answer: ReadAnswer | null = null;
  return {
    didResolveOperation: async (resolved) => {
      const { operation, contextValue, document } = resolved;
      if (!operation) return; // Apollo refuses a request that names none
      answer = await read(reads, operation, operations.of(operation, document), resolved);
      if (answer && !answer.isWhole) contextValue.readBefore = JSON.parse(answer.text).data;
      contextValue.outcome.isCacheable = answer?.isCacheable ?? false;
    },
    responseForOperation: async ({ response, contextValue }) => {
      if (contextValue.isDryRun) return { http: response.http, body: { kind: 'single', singleResult: { data: null } } };
      if (!answer?.isWhole) return null;
      return { http: response.http, body: { kind: 'single', singleResult: { data: new AnswerText(answer.text) } } };
    },
  };
};
