import {
  type DocumentNode,
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { fileFields } from './selections';

/** What a schema offers to be asked: `Type.field`, `Type.field(argument:)`, `Input.field` and `Enum.VALUE` as an argument. */
export const offered = (schema: GraphQLSchema): ReadonlySet<string> => {
  const names = new Set<string>();
  const seen = new Set<string>();
  const addInput = (type: GraphQLInputType): void => {
    const named = getNamedType(type);
    if (isEnumType(named)) named.getValues().forEach((value) => names.add(`${named.name}.${value.name} as argument`));
    if (!isInputObjectType(named) || seen.has(named.name)) return;
    seen.add(named.name);
    for (const field of Object.values(named.getFields())) {
      names.add(`${named.name}.${field.name}`);
      addInput(field.type);
    }
  };
  const addOutput = (name: string): void => {
    const type = schema.getType(name);
    if (seen.has(name) || !(isObjectType(type) || isInterfaceType(type))) return;
    seen.add(name);
    if (isInterfaceType(type)) schema.getPossibleTypes(type).forEach((one) => addOutput(one.name));
    for (const field of Object.values(type.getFields())) {
      if (name === 'Query' && fileFields.has(field.name)) continue;
      names.add(`${name}.${field.name}`);
      for (const arg of field.args) {
        names.add(`${name}.${field.name}(${arg.name}:)`);
        addInput(arg.type);
      }
      addOutput(getNamedType(field.type).name);
    }
  };
  addOutput('Query');
  return names;
};

/** Keeps what documents have asked for. */
export class Coverage {
  private readonly drawn = new Set<string>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** What was never asked for. */
  missing(): string[] {
    return [...offered(this.schema)].filter((name) => !this.drawn.has(name));
  }

  /** Every `Type.field` of the schema. */
  fields(): string[] {
    return [...offered(this.schema)].filter((name) => {
      const [type = '', field = ''] = name.split('.');
      const found = this.schema.getType(type);
      return isObjectType(found) && field in found.getFields();
    });
  }

  record(document: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
    const info = new TypeInfo(this.schema);
    const { schema } = this;
    visit(
      document,
      visitWithTypeInfo(info, {
        Field: ({ name }) => {
          this.drawn.add(`${info.getParentType()?.name}.${name.value}`);
        },
        Argument: ({ name }) => {
          if (info.getDirective()) return;
          this.drawn.add(`${info.getParentType()?.name}.${info.getFieldDef()?.name}(${name.value}:)`);
        },
        ObjectField: ({ name }) => {
          const parent = info.getParentInputType();
          this.drawn.add(`${parent ? getNamedType(parent).name : ''}.${name.value}`);
        },
        EnumValue: ({ value }) => {
          const type = info.getInputType();
          this.drawn.add(`${type ? getNamedType(type).name : ''}.${value} as argument`);
        },
        VariableDefinition: ({ variable }) => {
          const type = info.getInputType();
          if (type) this.recordValue(schema, type, variables[variable.name.value]);
        },
      }),
    );
  }

  private recordValue(schema: GraphQLSchema, type: GraphQLInputType, value: unknown): void {
    if (value == null) return;
    if (isNonNullType(type)) return this.recordValue(schema, type.ofType, value);
    if (isListType(type)) {
      for (const part of Array.isArray(value) ? value : [value]) this.recordValue(schema, type.ofType, part);
      return;
    }
    if (isEnumType(type)) this.drawn.add(`${type.name}.${String(value)} as argument`);
    if (!isInputObjectType(type)) return;
    for (const [name, part] of Object.entries(value)) {
      this.drawn.add(`${type.name}.${name}`);
      const field = type.getFields()[name];
      if (field) this.recordValue(schema, field.type, part);
    }
  }
}
