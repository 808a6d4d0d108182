import { defaultLimits, type ExportColumn, type ExportDataset, measureOperation } from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getVariableValues,
  getArgumentValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  validate,
} from 'graphql';
import type { ExportCatalogue, PlannedColumn, PlannedExport } from './export.catalogue';
import { QueryColumns } from './query-columns';

/** A query that somebody wrote, to be exported as it is. */
export interface QueryQuestion {
  readonly document: string;
  /** JSON, or empty. */
  readonly variables: string;
}

const ofPages = ['first', 'last', 'before', 'after'];
const most = 10_000;

const refuse = (says: string): never => {
  throw badInput('document', null, says);
};

const read = (document: string): DocumentNode => {
  try {
    return parse(document, { maxTokens: most });
  } catch (error) {
    if (error instanceof GraphQLError) return refuse(error.message);
    throw error;
  }
};

interface Parts {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** @throws ExpectedError BAD_USER_INPUT for what is not one query that fits the schema and its limits */
const partsOf = (schema: GraphQLSchema, text: string): Parts => {
  const document = read(text);
  const [fault] = validate(schema, document, undefined, { maxErrors: 1 });
  if (fault) refuse(fault.message);
  const [operation, other] = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation || other || operation.operation !== 'query') return refuse('exactly one query is wanted');
  const fragments = new Map(
    document.definitions.flatMap((one): [string, FragmentDefinitionNode][] =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
  try {
    measureOperation({ schema, operation, fragments, limits: defaultLimits, pageSizesOf: () => undefined });
  } catch (error) {
    if (error instanceof GraphQLError) refuse(error.message);
    throw error;
  }
  return { operation, fragments };
};

const variablesOf = (schema: GraphQLSchema, { operation }: Parts, text: string): Record<string, unknown> => {
  const given: unknown = text === '' ? {} : JSON.parse(text);
  const values = typeof given === 'object' && given !== null ? { ...given } : {};
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], values, { maxErrors: 1 });
  return coerced ?? refuse(errors[0]?.message ?? 'the variables do not fit the query');
};

const nodesField = (sets: readonly SelectionSetNode[]): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: 'nodes' },
  selectionSet: { kind: Kind.SELECTION_SET, selections: sets.flatMap(({ selections }) => selections) },
});

const setOf = (field: FieldNode): readonly SelectionSetNode[] => (field.selectionSet ? [field.selectionSet] : []);

/** What a connection's selection says of its nodes, whether it names them or its edges. */
const setsOfNodes = (columns: QueryColumns, root: FieldNode): readonly SelectionSetNode[] =>
  setOf(root)
    .flatMap((set) => columns.fieldsOf(set))
    .flatMap((field) => {
      if (field.name.value === 'nodes') return setOf(field);
      if (field.name.value !== 'edges') return [];
      const below = setOf(field).flatMap((set) => columns.fieldsOf(set));
      return below.flatMap((one) => (one.name.value === 'node' ? setOf(one) : []));
    });

/** The one list that a query asks for. */
const listOf = (columns: QueryColumns, { operation }: Parts, datasets: readonly ExportDataset[]) => {
  const [root, other] = columns.fieldsOf(operation.selectionSet);
  if (!root || other) return refuse('a query of exactly one list is exported');
  const dataset = datasets.find(({ name }) => name === root.name.value);
  if (!dataset) {
    const known = datasets.map(({ name }) => name).join(', ');
    return refuse(`${root.name.value} is not exported; a list of ${known} is`);
  }
  const paging = root.arguments?.find(({ name }) => ofPages.includes(name.value));
  if (paging) refuse(`all rows are exported: leave out ${paging.name.value} of ${root.name.value}`);
  return { root, dataset };
};

/** In the words of the dataset, unless whoever wrote the query calls the column something else. */
const labelled = (column: PlannedColumn, known: readonly ExportColumn[]): PlannedColumn => {
  const found = known.find(({ path }) => path === column.path && path === column.steps.join('.'));
  return found ? { ...column, label: found.label, ...(found.unit && { unit: found.unit }) } : column;
};

/**
 * A query that somebody wrote as an export: one list of those that may be exported, without a page, its columns what it
 * selects of each node, down its to-one relations.
 * @throws ExpectedError BAD_USER_INPUT saying why it cannot be a table
 */
export const planQuery = ({ schema, datasets }: ExportCatalogue, asked: QueryQuestion): PlannedExport => {
  const parts = partsOf(schema, asked.document);
  const variables = variablesOf(schema, parts, asked.variables);
  const columns = new QueryColumns(schema, parts.fragments, variables);
  const { root, dataset } = listOf(columns, parts, datasets);
  const definition = schema.getQueryType()?.getFields()[root.name.value];
  if (!definition) throw new Error('a query that fits the schema asks for a field that is not there');
  const given = getArgumentValues(definition, root, variables);
  const sets = setsOfNodes(columns, root);
  const known = dataset.columns(given);
  const planned = columns.of(definition.type, sets, known).map((one) => labelled(one, known));
  const field = { ...root, alias: undefined, selectionSet: { kind: Kind.SELECTION_SET, selections: [nodesField(sets)] } } as const;
  const selectionSet = { kind: Kind.SELECTION_SET, selections: [field] } as const;
  return {
    dataset,
    columns: planned,
    document: asked.document,
    operation: { ...parts.operation, selectionSet },
    fragments: parts.fragments,
    variables,
    given,
  };
};
