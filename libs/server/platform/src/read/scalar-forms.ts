import { getNamedType, type GraphQLLeafType, type GraphQLOutputType, isEnumType, isLeafType } from 'graphql';
import { type Json, quoted, raw, text } from './json';

/** How a value that is not null becomes the JSON that the scalar's own serializer would write. */
type ScalarForm = (sql: string) => Json;

/**
 * The text form of each scalar. A value that the scalar cannot hold is an SQL error, never another value: a number
 * beyond 32 bits does not fit int4.
 */
const scalarForms: Readonly<Record<string, ScalarForm>> = {
  ID: (sql) => text(`(${sql})::text`),
  String: (sql) => text(`(${sql})::text`),
  Int: (sql) => raw(`(${sql})::int4`),
  Boolean: (sql) => raw(`CASE WHEN ${sql} THEN 'true' ELSE 'false' END`),
  // exact, without zeros behind the point
  Decimal: (sql) => quoted(`trim_scale(${sql})`),
  Date: (sql) => quoted(`to_char(${sql}, 'YYYY-MM-DD')`),
  // to the millisecond, cut off and not rounded, as JavaScript writes an instant
  DateTime: (sql) => quoted(`to_char((${sql}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`),
};

/** Values of enumerations are their names: letters, digits and _, which need no escaping. */
const enumForm: ScalarForm = (sql) => quoted(sql);

export const hasScalarForm = (type: GraphQLLeafType): boolean => isEnumType(type) || type.name in scalarForms;

/** @throws Error for a type that has no text form: a start-up check finds it before any request does */
export const scalarForm = (type: GraphQLOutputType): ScalarForm => {
  const named = getNamedType(type);
  const form = isEnumType(named) ? enumForm : scalarForms[named.name];
  if (!isLeafType(named) || !form) throw new Error(`the read compiler has no text form for ${named.name}`);
  return form;
};
