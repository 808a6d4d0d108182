import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type Api, buildApi, dayInShanghai, ExpectedError, fullAccess } from '@wanchuang/server-platform';
import { columns } from '../schema';
import type { Stage } from '../stage';
import { readableSql } from './readable-sql';

type Variables = Readonly<Record<string, unknown>>;
type Statement = ReturnType<Api['reads']['statement']>;

interface ExplainOptions {
  readonly variables: Variables;
  /** Runs each statement as well, and takes its time. */
  readonly analyze: boolean;
}

const refuse = (place: string, says: string): ExpectedError =>
  new ExpectedError('BAD_USER_INPUT', `${place}: ${says}`, { place });

/** Variables as they are given on a command line: JSON, or the path of a file with it. */
export const readVariables = async (given: string | undefined): Promise<Variables> => {
  if (given === undefined) return {};
  const text = existsSync(given) ? await readFile(given, 'utf8') : given;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // said below
  }
  throw refuse('--variables', 'a JSON object, or a file that holds one, is wanted');
};

const parsed = (text: string, schema: GraphQLSchema): DocumentNode => {
  const faults = (errors: readonly { message: string }[]) =>
    refuse('the document', errors.map(({ message }) => message).join('\n'));
  let document;
  try {
    document = parse(text);
  } catch (error) {
    throw faults(error instanceof Error ? [error] : []);
  }
  const errors = validate(schema, document);
  if (errors.length > 0) throw faults(errors);
  return document;
};

/** PostgreSQL's plan; whatever the statement does is rolled back. */
const planOf = async ({ source }: Stage['database'], { text, values }: Statement, analyze: boolean) => {
  const runner = source.createQueryRunner();
  try {
    await runner.startTransaction();
    const options = analyze ? '(ANALYZE, BUFFERS) ' : '';
    const rows: Record<string, string>[] = await runner.query(`EXPLAIN ${options}${text}`, [...values]);
    return rows.flatMap((row) => Object.values(row)).join('\n');
  } finally {
    await runner.rollbackTransaction().catch(() => undefined); // the first error is the one that tells
    await runner.release();
  }
};

const statementOf = (
  { schema, reads }: Api,
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  today: string,
): Statement => {
  const { coerced, errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) throw refuse('--variables', errors.map(({ message }) => message).join('\n'));
  const fragments = definitions.flatMap((one): [string, FragmentDefinitionNode][] =>
    one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
  );
  const read = { key: operation.name?.value ?? '', operation, fragments: new Map(fragments) };
  return reads.statement(read, { variables: coerced, access: fullAccess, today });
};

const section = (title: string, text: string): string => `-- ${title}\n${text}\n`;
const parameter = (value: unknown, index: number): string => `$${index + 1} = ${JSON.stringify(value ?? null)}`;

/**
 * How each query of a document is answered: the SQL, the values of its parameters, and PostgreSQL's plan.
 * @throws ExpectedError BAD_USER_INPUT for a document or variables that the API would refuse
 */
export const explain = async (
  { database, clock }: Pick<Stage, 'database' | 'clock'>,
  text: string,
  { variables, analyze }: ExplainOptions,
): Promise<string> => {
  const api = buildApi(columns, database.source);
  try {
    const document = parsed(text, api.schema);
    const sections: string[] = [];
    for (const operation of document.definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      const title = `${operation.operation} ${operation.name?.value ?? 'without a name'}`;
      if (operation.operation !== 'query') {
        sections.push(section(title, 'writes: only what is read is explained'));
        continue;
      }
      const statement = statementOf(api, document, operation, variables, dayInShanghai(clock.now()));
      sections.push(
        section(`${title}: statement`, readableSql(statement.text)),
        section(`${title}: parameters`, statement.values.map(parameter).join('\n') || 'none'),
        section(`${title}: plan`, await planOf(database, statement, analyze)),
      );
    }
    return sections.join('\n');
  } finally {
    await api.reads.close();
  }
};
