import { GraphQLError, type GraphQLSchema, isScalarType } from 'graphql';

interface Scalar {
  read(value: unknown): unknown;
  write(value: unknown): unknown;
}

const refuse = (name: string): never => {
  throw new GraphQLError(`This is no ${name}`, { extensions: { code: 'BAD_USER_INPUT' } });
};

const text = (value: unknown, form: RegExp, name: string): string =>
  typeof value === 'string' && form.test(value) ? value : refuse(name);

const scalars: Readonly<Record<string, Scalar>> = {
  Decimal: {
    read: (value) => text(Number.isSafeInteger(value) ? String(value) : value, /^-?\d{1,16}(\.\d{1,20})?$/, 'Decimal'),
    write: (value) => {
      const exact = text(value, /^-?\d+(\.\d+)?$/, 'Decimal');
      return exact.includes('.') ? exact.replace(/\.?0+$/, '') : exact;
    },
  },
  Date: {
    read: (value) => text(value, /^\d{4}-\d{2}-\d{2}$/, 'Date'),
    write: (value) => text(value, /^\d{4}-\d{2}-\d{2}$/, 'Date'),
  },
  DateTime: {
    read: (value) => (typeof value === 'string' ? new Date(value) : refuse('DateTime')),
    write: (value) => (value instanceof Date ? value.toISOString() : refuse('DateTime')),
  },
};

/** Gives the schema's own scalars their meaning. */
export const attachScalars = (schema: GraphQLSchema): void => {
  for (const [name, { read, write }] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (!isScalarType(type)) continue;
    type.parseValue = read;
    // numbers as they are written: a Decimal never passes through a float
    type.parseLiteral = (node) => read('value' in node ? node.value : null);
    type.serialize = write;
  }
};
