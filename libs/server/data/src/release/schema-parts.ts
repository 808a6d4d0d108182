import {
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  printType,
} from 'graphql';

/** One part of a schema, under its coordinate: Center, Center.name, Center.facts(asOf:), Grade.GOOD. */
export interface SchemaPart {
  /** The coordinate of what it stands in; null: it is a type. */
  readonly within: string | null;
  /** What whoever uses it relies on: kind or type, and default value. */
  readonly signature: string;
  readonly deprecationReason: string | null;
}

export type SchemaParts = ReadonlyMap<string, SchemaPart>;

/** The types of a schema that are its own: none of GraphQL itself. */
export const ownTypes = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .sort((one, other) => (one.name < other.name ? -1 : 1));

const kindOf = (type: GraphQLNamedType): string => printType(type).match(/^(?:"""[^]*?"""\s*)?(\w+)/)?.[1] ?? '';

/** `String!`, or with a default `Int! = 50`. */
export const signatureOf = ({ type, defaultValue }: Pick<GraphQLArgument, 'type' | 'defaultValue'>): string =>
  defaultValue === undefined ? String(type) : `${String(type)} = ${JSON.stringify(defaultValue)}`;

const reasonOf = ({ deprecationReason }: { readonly deprecationReason?: string | null | undefined }): string | null =>
  deprecationReason ?? null;

const partsOfType = (type: GraphQLNamedType): [string, SchemaPart][] => {
  const within = type.name;
  if (isEnumType(type))
    return type.getValues().map((value) => {
      const part = { within, signature: 'value', deprecationReason: reasonOf(value) };
      return [`${within}.${value.name}`, part];
    });
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => {
      const part = { within, signature: signatureOf(field), deprecationReason: reasonOf(field) };
      return [`${within}.${field.name}`, part];
    });
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field): [string, SchemaPart][] => {
    const coordinate = `${within}.${field.name}`;
    const part = { within, signature: String(field.type), deprecationReason: reasonOf(field) };
    const below = field.args.map((argument): [string, SchemaPart] => [
      `${coordinate}(${argument.name}:)`,
      { within: coordinate, signature: signatureOf(argument), deprecationReason: reasonOf(argument) },
    ]);
    return [[coordinate, part], ...below];
  });
};

/** Every type, field, argument and value of a schema, by its coordinate. */
export const partsOf = (schema: GraphQLSchema): SchemaParts =>
  new Map(
    ownTypes(schema).flatMap((type): [string, SchemaPart][] => [
      [type.name, { within: null, signature: kindOf(type), deprecationReason: null }],
      ...partsOfType(type),
    ]),
  );
