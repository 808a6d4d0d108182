import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { type Json, object } from './json';

/** One field that a document asks for: fragments written out, variables put in. */
export interface Selected {
  /** Its name in the answer. */
  alias: string;
  name: string;
  arguments: Readonly<Record<string, unknown>>;
  fields: readonly Selected[];
}

type Variables = Readonly<Record<string, unknown>>;

const operationOf = (document: DocumentNode): OperationDefinitionNode => {
  const [operation, second] = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation && !second) return operation;
  throw new Error('a document with one operation is wanted');
};

const withDefaults = (operation: OperationDefinitionNode, variables: Variables): Variables => ({
  ...Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  ),
  ...variables,
});

/** What @include and @skip say. */
const isWanted = (directives: readonly DirectiveNode[], variables: Variables): boolean =>
  directives.every(({ name, arguments: [condition] = [] }) => {
    const holds = condition && valueFromASTUntyped(condition.value, variables) === true;
    return name.value === 'skip' ? !holds : holds === true;
  });

/** The fields that a document's one operation asks for at the root. */
export const readSelection = (text: string, given: Variables): readonly Selected[] => {
  const document = parse(text);
  const operation = operationOf(document);
  const variables = withDefaults(operation, given);
  const fragments = new Map(
    document.definitions.flatMap((one): [string, FragmentDefinitionNode][] =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
  const fieldsOf = (set: SelectionSetNode): Selected[] =>
    set.selections.flatMap((selection) => {
      if (!isWanted(selection.directives ?? [], variables)) return [];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        return fragment ? fieldsOf(fragment.selectionSet) : [];
      }
      const values = (selection.arguments ?? []).map(({ name, value }) => [
        name.value,
        valueFromASTUntyped(value, variables),
      ]);
      return {
        alias: selection.alias?.value ?? selection.name.value,
        name: selection.name.value,
        arguments: Object.fromEntries(values),
        fields: selection.selectionSet ? fieldsOf(selection.selectionSet) : [],
      };
    });
  return fieldsOf(operation.selectionSet);
};

/** How each field of a type becomes JSON. */
export type Shape = Readonly<Record<string, (field: Selected) => Json>>;

/**
 * The object that a selection asks for, its fields made as the shape says.
 * @throws Error naming a field that the shape does not know.
 */
export const select = (type: string, fields: readonly Selected[], shape: Shape): Json =>
  object(
    Object.fromEntries(
      fields.map((field) => {
        const make = shape[field.name];
        if (make) return [field.alias, make(field)];
        throw new Error(`the baseline has no SQL for ${type}.${field.name} yet: add it beside the other fields`);
      }),
    ),
  );
