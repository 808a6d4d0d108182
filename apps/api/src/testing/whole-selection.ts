import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

type Fields = readonly GraphQLField<unknown, unknown>[];

const fieldsOf = (type: GraphQLOutputType): Fields => {
  const named = getNamedType(type);
  return isObjectType(named) ? Object.values(named.getFields()) : [];
};

/** Lists of a center are asked for by their own roots. */
const isAsked = ({ args, type }: GraphQLField<unknown, unknown>, isRoot: boolean): boolean =>
  !args.some(isRequiredArgument) && (isRoot || !getNamedType(type).name.endsWith('Connection'));

/** Everything below a type that needs no argument, so many steps deep; what nothing can be selected of is left out. */
export const wholeSelection = (type: GraphQLOutputType, depth: number, isRoot = true): string => {
  const parts = fieldsOf(type).flatMap((field): string[] => {
    if (!isAsked(field, isRoot)) return [];
    if (isLeafType(getNamedType(field.type))) return [field.name];
    const below = depth > 0 ? wholeSelection(field.type, depth - 1, false) : '';
    return below === '' ? [] : [`${field.name} ${below}`];
  });
  return parts.length === 0 ? '' : `{ ${parts.join(' ')} }`;
};

/** Values by the coordinate of their field. */
export class FieldValues {
  readonly found = new Map<string, unknown[]>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** Adds all values of an answer. */
  add(data: Readonly<Record<string, unknown>>): void {
    const query = this.schema.getQueryType();
    if (query) this.walk(query, data);
  }

  private walk(type: GraphQLOutputType, value: unknown): void {
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      if (Array.isArray(value)) for (const one of value) this.walk(nullable.ofType, one);
      return;
    }
    if (!isObjectType(nullable) || typeof value !== 'object' || value === null) return;
    for (const field of Object.values(nullable.getFields())) {
      if (!Object.hasOwn(value, field.name)) continue;
      const one: unknown = Reflect.get(value, field.name);
      this.note(`${nullable.name}.${field.name}`, one);
      this.walk(field.type, one);
    }
  }

  private note(coordinate: string, value: unknown): void {
    const known = this.found.get(coordinate);
    if (known) known.push(value);
    else this.found.set(coordinate, [value]);
  }
}
