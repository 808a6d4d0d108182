import { type FragmentDefinitionNode, getVariableValues, Kind, parse } from 'graphql';
import { fullAccess } from '@wanchuang/server-platform';
import type { analyticsApi } from './analytics-api';

/** The statement that answers a query, to look at how PostgreSQL runs it. */
export const statementOf = (
  { api: { schema, reads } }: ReturnType<typeof analyticsApi>,
  query: string,
  given: Record<string, unknown> = {},
) => {
  const { definitions } = parse(query);
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  const fragments = new Map(
    definitions.flatMap((one): [string, FragmentDefinitionNode][] =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
  const { coerced: variables = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  return reads.statement({ key: query, operation, fragments }, { variables, access: fullAccess, today: '2026-06-30' });
};
