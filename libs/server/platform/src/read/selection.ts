import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { PlanBuilder } from './plan';

/** A field of the answer: every node of the document that asks for it under one key. */
export interface Selected {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
}

/** The document that a plan is made of. */
export interface Source {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

const applies = (schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean => {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
};

/**
 * The fields that selection sets ask for of an object of a type, in the order of the answer: fragments written out,
 * equal keys merged.
 */
export const collectFields = (
  { schema, fragments }: Source,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  plan: PlanBuilder,
): Selected[] => {
  const byKey = new Map<string, [FieldNode, ...FieldNode[]]>();
  const visited = new Set<string>();
  const walk = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (!plan.isWanted(node)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const known = byKey.get(key);
        if (known) known.push(node);
        else byKey.set(key, [node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (applies(schema, node.typeCondition?.name.value, type)) walk(node.selectionSet);
      } else if (!visited.has(node.name.value)) {
        visited.add(node.name.value);
        const fragment = fragments.get(node.name.value);
        if (fragment && applies(schema, fragment.typeCondition.name.value, type)) walk(fragment.selectionSet);
      }
    }
  };
  sets.forEach(walk);
  return [...byKey].map(([key, nodes]) => ({ key, name: nodes[0].name.value, nodes }));
};

/** The selection sets below a field. */
export const setsOf = ({ nodes }: Selected): SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
