import {
  type ArgumentNode,
  type FieldNode,
  getArgumentValues,
  type GraphQLField,
  Kind,
  type ObjectFieldNode,
  type ValueNode,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

const hasVariable = (value: ValueNode): boolean => {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  return value.kind === Kind.OBJECT && value.fields.some(holdsVariable);
};

const holdsVariable = ({ value }: ArgumentNode | ObjectFieldNode): boolean => hasVariable(value);

/** The arguments of a field of a document. Where no variable stands in them they are coerced once, not for each request. */
export class FieldArguments {
  private readonly varies: boolean;
  private values: Values | null = null;

  constructor(
    private readonly definition: GraphQLField<unknown, unknown>,
    private readonly node: FieldNode,
  ) {
    this.varies = (node.arguments ?? []).some(holdsVariable);
  }

  /** Coerced to their declared types. @throws GraphQLError for a value that is none of its type */
  given(variables: Values): Values {
    if (this.values) return this.values;
    const values = getArgumentValues(this.definition, this.node, variables);
    if (!this.varies) this.values = values;
    return values;
  }
}
