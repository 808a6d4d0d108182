import {
  buildASTSchema,
  type DocumentNode,
  findBreakingChanges,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  visit,
} from 'graphql';
import { deprecationOf } from '../dictionary/deprecation';
import { partsOf } from './schema-parts';

interface Deprecable {
  readonly directives?: readonly {
    readonly name: { readonly value: string };
    readonly arguments?: readonly { readonly value: { readonly kind: string } }[];
  }[];
}

/** Whether the day up to which a part was promised lies behind. */
const hasExpired = ({ directives = [] }: Deprecable, today: string): boolean => {
  const value = directives.find(({ name }) => name.value === 'deprecated')?.arguments?.[0]?.value;
  const reason = value !== undefined && 'value' in value && typeof value.value === 'string' ? value.value : '';
  const deprecation = deprecationOf(reason);
  return deprecation !== null && deprecation.removedAfter < today;
};

/** A released schema without what may be gone by now. */
const stillPromised = (released: DocumentNode, today: string): DocumentNode => {
  const unlessExpired = { enter: (node: Deprecable) => (hasExpired(node, today) ? null : undefined) };
  return visit(released, {
    FieldDefinition: unlessExpired,
    InputValueDefinition: unlessExpired,
    EnumValueDefinition: unlessExpired,
  });
};

const typesBelow = (type: GraphQLNamedType): GraphQLNamedType[] => {
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => getNamedType(field.type));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields());
  const named = fields.flatMap((field) => [field.type, ...field.args.map((argument) => argument.type)]);
  return [...type.getInterfaces(), ...named.map((one) => getNamedType(one))];
};

/** The names of the types that somebody can still come upon from the roots, and from the interfaces on the way. */
const reachable = (schema: GraphQLSchema): ReadonlySet<string> => {
  const found = new Set<string>();
  const waiting = [schema.getQueryType(), schema.getMutationType()].flatMap((root): GraphQLNamedType[] =>
    root ? [root] : [],
  );
  for (let type = waiting.pop(); type; type = waiting.pop()) {
    if (found.has(type.name)) continue;
    found.add(type.name);
    const implementations = isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
    waiting.push(...typesBelow(type), ...implementations);
  }
  return found;
};

/** Types that nothing leads to any more go with the fields that led there. */
const withoutUnreachable = (document: DocumentNode): GraphQLSchema => {
  const options = { assumeValidSDL: true, assumeValid: true };
  const names = reachable(buildASTSchema(document, options));
  const definitions = document.definitions.filter(
    (one) => !('name' in one) || !one.name || !one.kind.endsWith('TypeDefinition') || names.has(one.name.value),
  );
  return buildASTSchema({ ...document, definitions }, options);
};

/**
 * What of a released schema is broken by the current one, in words: all that was neither deprecated with a day of removal
 * in that release, nor is that day past.
 */
export const brokenPromises = (releasedSdl: string, current: GraphQLSchema, today: string): string[] =>
  findBreakingChanges(withoutUnreachable(stillPromised(parse(releasedSdl), today)), current)
    .map(({ description }) => description)
    .filter((description) => !description.startsWith('Standard scalar ')); // they are GraphQL's, used or not

/** Parts whose deprecation does not say when they go. */
export const undatedDeprecations = (schema: GraphQLSchema): string[] =>
  [...partsOf(schema)].flatMap(([coordinate, { deprecationReason }]) =>
    deprecationReason === null || deprecationOf(deprecationReason) !== null ? [] : [coordinate],
  );
