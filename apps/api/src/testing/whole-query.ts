import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** What arguments are given, by name, and under `as` the type that an interface is asked as; an argument or a field of an input that must be given and is not here is an error. */
export type Given = Readonly<Record<string, string>>;

type Wanted = GraphQLArgument | GraphQLInputField;

const literalOf = (name: string, type: GraphQLInputType, given: Given): string => {
  const known = given[name];
  if (known !== undefined) return known;
  const nullable = getNullableType(type);
  if (isListType(nullable)) return `[${literalOf(name, nullable.ofType, given)}]`;
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name ?? '';
  if (!isInputObjectType(nullable)) throw new Error(`say what ${name} is given`);
  const fields = Object.values(nullable.getFields()).filter((field) =>
    isWanted(field, isRequiredInputField(field), given),
  );
  return `{${fields.map((field) => `${field.name}: ${literalOf(field.name, field.type, given)}`).join(', ')}}`;
};

const isWanted = ({ name }: Wanted, isRequired: boolean, given: Given): boolean => isRequired || name in given;

const argumentsOf = (args: readonly GraphQLArgument[], given: Given): string => {
  const wanted = args.filter((argument) => isWanted(argument, isRequiredArgument(argument), given));
  if (wanted.length === 0) return '';
  return `(${wanted.map(({ name, type }) => `${name}: ${literalOf(name, type, given)}`).join(', ')})`;
};

/** Everything that an object tells, down to some depth. */
export const selectionOf = (type: GraphQLObjectType, given: Given, depth: number): string => {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    const asked = `${field.name}${argumentsOf(field.args, given)}`;
    if (!isObjectType(named)) return 'getFields' in named ? [] : [asked];
    if (depth === 0 || field.name === 'edges') return [];
    const below = selectionOf(named, given, depth - 1);
    return below === '' ? [] : [`${asked} { ${below} }`];
  });
  return fields.join(' ');
};

/** A query that asks one root field for everything that it tells, down to some depth: of an interface as one of its types. */
export const wholeQuery = (schema: GraphQLSchema, root: string, given: Given, depth: number): string => {
  const field = schema.getQueryType()?.getFields()[root];
  if (!field) throw new Error(`there is no root field ${root}`);
  const asked = `${root}${argumentsOf(field.args, given)}`;
  const named = getNamedType(field.type);
  if (isObjectType(named)) return `{ ${asked} { __typename ${selectionOf(named, given, depth)} } }`;
  const type = schema.getType(given['as'] ?? '');
  if (!isObjectType(type)) return `{ ${asked} }`;
  return `{ ${asked} { ... on ${type.name} { __typename ${selectionOf(type, given, depth)} } } }`;
};
