import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** What a generated input is made of: ids by the name of the argument, and texts that a field checks. */
export interface InputValues {
  readonly ids: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
}

const inner = (type: GraphQLInputType): GraphQLInputType => {
  if (isNonNullType(type)) return inner(type.ofType);
  return isListType(type) ? inner(type.ofType) : type;
};

const isId = ({ type }: Pick<GraphQLInputField, 'type'>): boolean => String(inner(type)) === 'ID';

/** Whether a mutation is told of a row, or of a place in a text, anywhere in its input. */
export const namesRows = ({ args }: GraphQLField<unknown, unknown>): boolean => args.some(({ type }) => hasIds(type));

const hasIds = (type: GraphQLInputType): boolean => {
  const named = inner(type);
  if (String(named) === 'ID') return true;
  return isInputObjectType(named) && Object.values(named.getFields()).some((field) => hasIds(field.type));
};

/** A role's scope is of one kind: these roles are held in jurisdictions. */
const scopeless = { organisationId: true } as Readonly<Record<string, boolean>>;

/**
 * An input that is valid in form: every id, everything that must be given, and nothing else.
 * @throws Error for an argument that nobody said a value of, so that a new mutation is not passed over
 */
export const foreignInput = (type: GraphQLInputType, values: InputValues): unknown => {
  const named = inner(type);
  if (!isInputObjectType(named)) throw new Error(`${String(named)} is no input`);
  const fields = Object.values(named.getFields());
  const isRole = fields.some(({ name }) => name === 'role');
  return Object.fromEntries(
    fields
      .filter(({ name }) => !(isRole && scopeless[name]))
      .flatMap((field) => {
        const value = valueOf(field, values);
        return value === undefined ? [] : [[field.name, value]];
      }),
  );
};

const valueOf = (field: GraphQLInputField, values: InputValues): unknown => {
  const { name, type } = field;
  const named = inner(type);
  const { [name]: id } = values.ids;
  if (isId(field)) {
    if (id === undefined) throw new Error(`no id for ${name}`);
    return id;
  }
  if (isInputObjectType(named))
    return isListType(isNonNullType(type) ? type.ofType : type) ? [] : foreignInput(named, values);
  if (name === 'idempotencyKey') return undefined;
  if (!isNonNullType(type)) return undefined;
  if (isEnumType(named)) return name === 'role' ? 'ANALYST' : named.getValues()[0]?.name;
  if (String(named) === 'Int') return 1;
  if (String(named) === 'Boolean') return true;
  const text = values.texts[name];
  if (text === undefined) throw new Error(`no text for ${name}`);
  return text;
};
