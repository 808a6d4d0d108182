import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';

const decimalForm = /^-?\d{1,16}(\.\d{1,20})?$/;

const readDecimal = (value: unknown): string => {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text === 'string' && decimalForm.test(text)) return text;
  throw new GraphQLError('A decimal is wanted, as text such as "1234.5" (a number literal may be whole only)', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
};

/** PostgreSQL's numeric text with the zeros behind the point left out: "12.50" → "12.5". */
const trimDecimal = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/** What the database computed may have more digits than an input may: a nation's sum, a quotient. */
const writeDecimal = (value: unknown): string => {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text === 'string' && /^-?\d+(\.\d+)?$/.test(text)) return trimDecimal(text);
  throw new GraphQLError('A value that is no decimal cannot be written as one');
};

/** Exact in, exact out: money and measured quantities never pass through a float. */
export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'An exact decimal number as text, such as "157379000" or "12.5".',
  serialize: writeDecimal,
  parseValue: readDecimal,
  parseLiteral: (node: ValueNode) => {
    if (node.kind === Kind.INT || node.kind === Kind.FLOAT || node.kind === Kind.STRING) return readDecimal(node.value);
    return readDecimal(null);
  },
});

const readDay = (value: unknown): string => {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const day = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return value;
  }
  throw new GraphQLError('A calendar day is wanted, as YYYY-MM-DD', { extensions: { code: 'BAD_USER_INPUT' } });
};

/** A calendar day is text: a Date object would shift it by the machine's time zone. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day in Asia/Shanghai, YYYY-MM-DD.',
  serialize: readDay,
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : null),
});

/** An instant, ISO 8601 in UTC. */
export const DateTimeScalar = GraphQLDateTime;
