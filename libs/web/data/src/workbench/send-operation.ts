import { type ApolloClient, ApolloLink } from '@apollo/client';
import {
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import type { Observable } from 'rxjs';

/** What is asked for. */
export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
}

export type Answer = ApolloLink.Result;

/** Why a document is not sent. */
export type UnsentReason = 'syntax' | 'invalid' | 'noOperation' | 'whichOperation' | 'notAQuery';

export class UnsentError extends Error {
  constructor(
    readonly reason: UnsentReason,
    /** For a syntax error, what and where. */
    readonly detail: string = '',
  ) {
    super(detail || reason);
    this.name = 'UnsentError';
  }
}

const faultWords = ({ message, locations }: GraphQLError): string => {
  const [place] = locations ?? [];
  return place ? `${place.line}:${place.column} ${message}` : message;
};

const syntaxFault = (error: unknown): UnsentError =>
  new UnsentError('syntax', error instanceof GraphQLError ? faultWords(error) : String(error));

const parsed = (query: string): ReturnType<typeof parse> => {
  try {
    return parse(query);
  } catch (error) {
    throw syntaxFault(error);
  }
};

/**
 * The operation that a document runs: the workbench reads, and changes nothing.
 * @throws UnsentError
 */
export function queryOf(query: string, operationName?: string | null): OperationDefinitionNode {
  if (query.replaceAll(/#.*/g, '').trim() === '') throw new UnsentError('noOperation');
  const operations = parsed(query).definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const named = operationName ? operations.filter(({ name }) => name?.value === operationName) : operations;
  const [operation, other] = named;
  if (operation === undefined) throw new UnsentError('noOperation');
  if (other !== undefined) throw new UnsentError('whichOperation');
  if (operation.operation !== 'query') throw new UnsentError('notAQuery');
  return operation;
}

/**
 * Holds a query and its variables against the schema, as the server would.
 * @throws UnsentError for the first fault
 */
export function checkAgainst(schema: GraphQLSchema, { query, variables, operationName }: Asked): void {
  const operation = queryOf(query, operationName);
  const [fault] = validate(schema, parse(query), undefined, { maxErrors: 1 });
  if (fault) throw new UnsentError('invalid', faultWords(fault));
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables });
  if (errors?.[0]) throw new UnsentError('invalid', errors[0].message);
}

/**
 * Sends a query the way that every page does: with the person's session, and heard by what watches connection and session.
 * @throws UnsentError
 */
export function sendOperation(
  client: ApolloClient,
  { query, variables, operationName }: Asked,
  headers: Readonly<Record<string, string>> = {},
): Observable<Answer> {
  const name = queryOf(query, operationName).name?.value;
  return ApolloLink.execute(
    client.link,
    { query: parse(query), variables: { ...variables }, ...(name ? { operationName: name } : {}), context: { headers } },
    { client },
  );
}
