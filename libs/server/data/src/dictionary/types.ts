import { datasetsOfType } from '@wanchuang/domain-access';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { ownTypes } from '../release/schema-parts';
import { chineseOf } from './chinese';
import { clausesOf } from './clause';
import { deprecationOf } from './deprecation';
import type {
  Described,
  DictionaryArgument,
  DictionaryDeprecation,
  DictionaryField,
  DictionaryType,
  TypeKind,
} from '@wanchuang/domain-dictionary';
import { noteOf } from './notes';
import { rootRoles } from './root-roles';
import { unitOf } from './unit';
import { hasRows, personalSights, sightsOf } from './visibility';

/** Root types have no description of their own: GraphQL lets no code of ours name them. */
const rootWords: Readonly<Record<string, string>> = {
  Query: 'All that can be read.',
  Mutation: 'All that can be changed.',
};

/** The description of a part of the schema, on one line. */
export const englishOf = ({ description }: { readonly description?: string | null | undefined }): string =>
  (description ?? '').replaceAll(/\s+/g, ' ').trim();

const describe = (english: string): Described => ({
  text: { zh: chineseOf(english) ?? english, en: english },
  clauses: clausesOf(english),
});

const deprecationFrom = (reason: string | null | undefined): DictionaryDeprecation | null => {
  const deprecation = deprecationOf(reason ?? '');
  return deprecation && { advice: describe(deprecation.advice).text, removedAfter: deprecation.removedAfter };
};

const argumentOf = (argument: GraphQLArgument): DictionaryArgument => ({
  name: argument.name,
  type: String(argument.type),
  defaultValue: argument.defaultValue === undefined ? null : JSON.stringify(argument.defaultValue),
  ...describe(englishOf(argument)),
  deprecation: deprecationFrom(argument.deprecationReason),
});

/** What is the same for whatever stands in a type. */
const bare = { isNullable: false, unit: null, arguments: [], openTo: null, note: null, personal: null };

class TypeEntries {
  private readonly open = rootRoles();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly first: ReadonlyMap<string, string>,
  ) {}

  entryOf(type: GraphQLNamedType): DictionaryType {
    const { name } = type;
    const isRead = isObjectType(type) && !this.isRoot(type);
    return {
      name,
      kind: this.kindOf(type),
      ...describe(englishOf(type) || (rootWords[name] ?? '')),
      since: this.first.get(name) ?? null,
      datasets: isRead ? datasetsOfType(name) : [],
      sights: isRead && hasRows(name) ? sightsOf(name) : null,
      fields: this.fieldsOf(type),
    };
  }

  private isRoot(type: GraphQLNamedType): boolean {
    return type === this.schema.getQueryType() || type === this.schema.getMutationType();
  }

  private kindOf(type: GraphQLNamedType): TypeKind {
    if (this.isRoot(type)) return 'ROOT';
    if (isEnumType(type)) return 'ENUM';
    if (isInputObjectType(type)) return 'INPUT';
    if (isScalarType(type)) return 'SCALAR';
    return isInterfaceType(type) ? 'INTERFACE' : 'OBJECT';
  }

  private fieldsOf(type: GraphQLNamedType): DictionaryField[] {
    const sinceOf = (name: string): string | null => this.first.get(`${type.name}.${name}`) ?? null;
    if (isEnumType(type))
      return type.getValues().map((value) => ({
        ...bare,
        ...describe(englishOf(value)),
        name: value.name,
        type: type.name,
        defaultValue: null,
        deprecation: deprecationFrom(value.deprecationReason),
        since: sinceOf(value.name),
      }));
    if (isInputObjectType(type))
      return Object.values(type.getFields()).map((field) => ({
        ...bare,
        ...argumentOf({ ...field, description: field.description }),
        isNullable: !isNonNullType(field.type),
        since: sinceOf(field.name),
      }));
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).map((field) => this.fieldOf(type, field, sinceOf(field.name)));
  }

  private fieldOf(
    type: GraphQLNamedType,
    field: GraphQLField<unknown, unknown>,
    since: string | null,
  ): DictionaryField {
    return {
      name: field.name,
      type: String(field.type),
      defaultValue: null,
      ...describe(englishOf(field)),
      deprecation: deprecationFrom(field.deprecationReason),
      isNullable: !isNonNullType(field.type),
      unit: unitOf(type.name, field.name),
      arguments: field.args.map(argumentOf),
      since,
      openTo: this.isRoot(type) ? (this.open.get(field.name) ?? null) : null,
      note: noteOf(`${type.name}.${field.name}`),
      personal: personalSights(`${type.name}.${field.name}`),
    };
  }
}

/** An entry for each type of the schema, roots first. */
export const dictionaryTypes = (schema: GraphQLSchema, first: ReadonlyMap<string, string>): DictionaryType[] => {
  const entries = new TypeEntries(schema, first);
  const all = ownTypes(schema).map((type) => entries.entryOf(type));
  return [...all.filter(({ kind }) => kind === 'ROOT'), ...all.filter(({ kind }) => kind !== 'ROOT')];
};
