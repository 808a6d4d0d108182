import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  type GraphQLObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** What one operation may ask for in all, fragments written out. */
export interface OperationLimits {
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
  /** Rows that its pages could return: products of `first` down the nesting. */
  nodes: number;
}

export const defaultLimits: OperationLimits = {
  depth: 15,
  fields: 1_000,
  aliases: 120,
  directives: 60,
  nodes: 250_000,
};

/** What an operation asks for; the same figures that are limited. */
export type OperationTotals = { [name in keyof OperationLimits]: number };

interface Measured {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Readonly<Record<string, unknown>>;
  limits: OperationLimits;
}

const refuse = (name: keyof OperationLimits, limit: number): never => {
  throw new GraphQLError(
    `The operation is too large: more than ${limit} ${name}. Ask for less, or in several requests.`,
    {
      extensions: { code: 'TOO_COMPLEX', limit: name, maximum: limit },
    },
  );
};

/**
 * Counts an operation, and refuses at the first figure past its limit, so that a bomb of nested fragments costs no more
 * than the limit. Runs where the operation is known with its variables, on every request.
 * @throws GraphQLError TOO_COMPLEX naming the limit.
 */
export const measureOperation = ({ schema, operation, fragments, variables, limits }: Measured): OperationTotals => {
  const totals: OperationTotals = { depth: 0, fields: 0, aliases: 0, directives: 0, nodes: 0 };
  const add = (name: keyof OperationLimits, amount: number): void => {
    totals[name] += amount;
    if (totals[name] > limits[name]) refuse(name, limits[name]);
  };
  const reach = (depth: number): void => {
    totals.depth = Math.max(totals.depth, depth);
    if (depth > limits.depth) refuse('depth', limits.depth);
  };

  const walkField = (field: FieldNode, parent: string, depth: number, rows: number): void => {
    add('fields', 1);
    add('aliases', field.alias ? 1 : 0);
    if (field.name.value.startsWith('__')) return; // introspection has a depth of its own and no rows
    reach(depth);
    const type = schema.getType(parent);
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value] : undefined;
    if (!definition) return;
    const first = definition.args.some((arg) => arg.name === 'first')
      ? getArgumentValues(definition, field, variables)['first']
      : 1;
    const below = rows * (typeof first === 'number' ? Math.max(first, 1) : 1);
    if (typeof first === 'number' && below > rows) add('nodes', below);
    if (field.selectionSet) walk(field.selectionSet, getNamedType(definition.type).name, depth + 1, below);
  };

  const walk = (selections: SelectionSetNode, parent: string, depth: number, rows: number): void => {
    for (const selection of selections.selections) {
      add('directives', selection.directives?.length ?? 0);
      if (selection.kind === Kind.FIELD) walkField(selection, parent, depth, rows);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        walk(selection.selectionSet, selection.typeCondition?.name.value ?? parent, depth, rows);
      else {
        add('fields', 1); // a spread costs too: empty fragments could fan out without end
        const fragment = fragments.get(selection.name.value);
        if (fragment) walk(fragment.selectionSet, fragment.typeCondition.name.value, depth, rows);
      }
    }
  };

  const root: GraphQLObjectType | null | undefined = schema.getRootType(operation.operation);
  if (root) walk(operation.selectionSet, root.name, 1, 1);
  return totals;
};
