import {
  type DocumentNode,
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getVariableValues,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Checks } from './fields';
import type { Reading } from './reading';
import { Refusal } from './refusal';

type Variables = Readonly<Record<string, unknown>>;

const isAsked = (selection: SelectionNode, variables: Variables): boolean =>
  getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] !== true &&
  getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false;

/** The variables with their defaults; their values are those of the JSON given, which the scalars read where they stand. */
const withDefaults = (document: DocumentNode, schema: GraphQLSchema, given: Variables): Variables => {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return given;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  return coerced ?? given;
};

/** Checks the arguments of every field that a document selects, whether or not a row is there to ask it of. */
export const checkUnreached = (
  schema: GraphQLSchema,
  checks: Checks,
  document: DocumentNode,
  given: Variables,
  reading: Reading,
): ReadonlySet<string> => {
  const wrong = new Set<string>();
  const variables = withDefaults(document, schema, given);
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );

  const checkField = (node: FieldNode, typeName: string): void => {
    const type = schema.getType(typeName);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!field) return;
    try {
      checks.get(`${typeName}.${field.name}`)?.(getArgumentValues(field, node, variables), reading);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      error.codes.forEach((code) => wrong.add(code));
    }
    if (node.selectionSet) walk(node.selectionSet, getNamedType(field.type).name);
  };

  const walk = ({ selections }: SelectionSetNode, typeName: string): void => {
    for (const selection of selections) {
      if (!isAsked(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) checkField(selection, typeName);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        walk(selection.selectionSet, selection.typeCondition?.name.value ?? typeName);
      else {
        const fragment = fragments.get(selection.name.value);
        if (fragment) walk(fragment.selectionSet, fragment.typeCondition.name.value);
      }
    }
  };

  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) walk(definition.selectionSet, 'Query');
  return wrong;
};
