import {
  type DocumentNode,
  getNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

interface Deprecable {
  readonly deprecationReason?: string | null | undefined;
}

const isDeprecated = (part: Deprecable | null | undefined): boolean => typeof part?.deprecationReason === 'string';

/** The coordinates of everything deprecated that a document names: fields, arguments, values, and input fields. */
const namedIn = (document: DocumentNode, schema: GraphQLSchema): string[] => {
  const found = new Set<string>();
  const types = new TypeInfo(schema);
  const field = (): string => `${types.getParentType()?.name}.${types.getFieldDef()?.name}`;
  const visitor = {
    Field: () => void (isDeprecated(types.getFieldDef()) && found.add(field())),
    Argument: () => {
      const argument = types.getArgument();
      if (isDeprecated(argument)) found.add(`${field()}(${argument?.name}:)`);
    },
    ObjectField: ({ name }: { readonly name: { readonly value: string } }) => {
      const input = getNamedType(types.getParentInputType());
      const fields = input && 'getFields' in input ? input.getFields() : {};
      if (isDeprecated(fields[name.value])) found.add(`${input?.name}.${name.value}`);
    },
    EnumValue: () => {
      const value = types.getEnumValue();
      if (isDeprecated(value)) found.add(`${getNamedType(types.getInputType())?.name}.${value?.name}`);
    },
  };
  visit(document, visitWithTypeInfo(types, visitor));
  return [...found].sort();
};

const none: readonly string[] = [];

/** Tells of each operation what of it is deprecated, and keeps that as long as the parsed document is kept. */
export class DeprecatedParts {
  private readonly known = new WeakMap<OperationDefinitionNode, readonly string[]>();

  constructor(private readonly schema: GraphQLSchema) {}

  of(operation: OperationDefinitionNode, document: DocumentNode): readonly string[] {
    const kept = this.known.get(operation);
    if (kept) return kept;
    const alone = separateOperations(document)[operation.name?.value ?? ''];
    const found = alone ? namedIn(alone, this.schema) : none;
    this.known.set(operation, found);
    return found;
  }
}

