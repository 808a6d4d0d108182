import type { FieldRead, Reading } from './declaration';
import type { Rows } from './fields';
import { type Json, listOf, raw, sqlOf } from './json';

/** Rows of several types. */
export interface PolymorphicRows extends Rows {
  /** The expression that names the row's type. */
  readonly tag: string;
  /** The types that there are, each with the row that an object of it is made of. */
  readonly types: Readonly<Record<string, Rows>>;
}

const ofItsType = (read: Reading, { tag, types }: PolymorphicRows): Json => {
  const cases = Object.entries(types).map(([type, { row, from, where }]) => {
    const json = sqlOf(read.select(row, { type }));
    return `WHEN '${type}' THEN (SELECT ${json} FROM ${from}${where ? ` WHERE ${where}` : ''})`;
  });
  return raw(`CASE ${tag} ${cases.join(' ')} END`);
};

/** A list of objects behind an interface or a union, one of each row. What is not to be seen must not have a row. */
export const manyOfTypes = (rows: (read: Reading) => PolymorphicRows): FieldRead => ({
  isTotal: true,
  arguments: [],
  json: (read) => {
    const found = rows(read);
    const list = sqlOf(listOf(ofItsType(read, found), found.orderBy ?? ''));
    return raw(`(SELECT ${list} FROM ${found.from}${found.where ? ` WHERE ${found.where}` : ''})`);
  },
});
