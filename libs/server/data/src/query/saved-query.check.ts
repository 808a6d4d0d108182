import { badInput } from '@wanchuang/server-registry';
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, parse, validate } from 'graphql';
import { longestDocument, longestVariables } from './saved-query.limits';

const longestName = 100;
/** As many as the server parses of any request. */
const maxTokens = 10_000;

/** @throws ExpectedError BAD_USER_INPUT */
export const checkedQueryName = (name: string): string => {
  const tidy = name.trim();
  if (tidy === '' || tidy.length > longestName || /\p{Cc}/u.test(tidy))
    throw badInput('input.name', name.length, `a name has 1 to ${longestName} characters, on one line`);
  return tidy;
};

const place = 'input.document';

const faultWords = ({ message, locations }: GraphQLError): string => {
  const [at] = locations ?? [];
  return at ? `line ${at.line}, column ${at.column}: ${message}` : message;
};

const parsed = (document: string): DocumentNode => {
  try {
    return parse(document, { maxTokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw badInput(place, document.length, faultWords(error));
  }
};

/**
 * A document that can be run: it parses, is one query and nothing else, and fits the schema.
 * @throws ExpectedError BAD_USER_INPUT saying what is wrong, and where
 */
export const checkedDocument = (document: string, schema: GraphQLSchema): string => {
  if (document.length > longestDocument || document.includes('\0'))
    throw badInput(place, document.length, `a document has at most ${longestDocument} characters`);
  const read = parsed(document);
  const [operation, other] = read.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation || other) throw badInput(place, document.length, 'exactly one operation is wanted');
  if (operation.operation !== 'query')
    throw badInput(place, document.length, `a query is wanted, not a ${operation.operation}`);
  const [fault] = validate(schema, read, undefined, { maxErrors: 1 });
  if (fault) throw badInput(place, document.length, faultWords(fault));
  return document;
};

/** @throws ExpectedError BAD_USER_INPUT for what is neither empty nor a JSON object */
export const checkedVariables = (variables: string): string => {
  const tidy = variables.trim();
  if (tidy.length > longestVariables)
    throw badInput('input.variables', tidy.length, `at most ${longestVariables} characters are wanted`);
  if (tidy === '' || isObjectText(tidy)) return tidy;
  throw badInput('input.variables', tidy.length, 'a JSON object is wanted');
};

const isObjectText = (text: string): boolean => {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read);
  } catch {
    return false;
  }
};
