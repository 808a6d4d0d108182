import { getNamedType, type GraphQLNamedType, isObjectType, type SelectionSetNode } from 'graphql';
import type { PlanBuilder } from './plan';
import { collectFields, setsOf, type Source } from './selection';

/**
 * The selection's JSON of data that stands in the program, such as the catalogue of indicators: no statement reads it.
 * @param mark a member that every object has besides, where graphql-js puts the answer together
 */
export const constantJson = (
  source: Source,
  plan: PlanBuilder,
  value: unknown,
  type: GraphQLNamedType,
  sets: readonly SelectionSetNode[],
  mark: string | null,
): string => {
  const json = (one: unknown, of: GraphQLNamedType, below: readonly SelectionSetNode[]): string => {
    if (Array.isArray(one)) return `[${one.map((item) => json(item, of, below)).join(',')}]`;
    if (!isObjectType(of) || typeof one !== 'object' || one === null) return JSON.stringify(one ?? null);
    const members = collectFields(source, of, below, plan).map((field) => {
      const definition = of.getFields()[field.name];
      const text = definition
        ? json(Reflect.get(one, field.name), getNamedType(definition.type), setsOf(field))
        : JSON.stringify(of.name); // __typename
      return `${JSON.stringify(field.key)}:${text}`;
    });
    const marked = mark === null ? members : [...members, `${JSON.stringify(mark)}:${JSON.stringify(of.name)}`];
    return `{${marked.join(',')}}`;
  };
  return json(value, type, sets);
};
