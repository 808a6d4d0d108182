import { globalIdParts } from '../graphql/global-id';
import type { FieldRead, Reading } from './declaration';
import { primaryColumn } from './derived-fields';
import { constant, type Json, sqlOf, subqueryOrNull } from './json';
import type { TypeRead } from './read-types';

/** Any number of digits that a bigint holds for certain; keys of every kind are compared as bigint, so none overflows. */
const keyForm = /^\d{1,18}$/;

const rowById = (read: Reading, { type, entity }: TypeRead): Json => {
  if (!entity) throw new Error(`${type.name} is found by its id, but is no row`);
  const row = read.plan.alias('node');
  const id = read.args<{ id: string }>().at('id');
  const key = id.bind('bigint', (value) => {
    const digits = globalIdParts(value)?.key ?? '';
    return keyForm.test(digits) ? digits : null;
  });
  const json = sqlOf(read.select(row, { type: type.name }));
  const where = `${row}.${primaryColumn(entity)} = ${key} AND ${read.visible(type.name, row)}`;
  return subqueryOrNull(`(SELECT ${json} FROM ${entity.tableName} ${row} WHERE ${where})`);
};

/**
 * `node(id)`: the id names its type, so only that type's fragments are compiled. What the viewer may not see is not
 * there, as is what never was.
 */
export const nodeField: FieldRead = {
  isTotal: false,
  arguments: ['id'],
  json: (read) => {
    const id = read.args<{ id: string }>().at('id');
    const prefix = id.lookAt((value) => globalIdParts(value)?.type ?? null);
    const type = [...read.types.values()].find(({ node }) => node !== null && node === prefix);
    if (!type) return constant(null);
    return type.byId ? type.byId(read) : rowById(read, type);
  },
};
