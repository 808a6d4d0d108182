import { isNonNullType } from 'graphql';
import type { EntityMetadata } from 'typeorm';
import type { FieldRead, Reading } from './declaration';
import { orNull, quoted, raw, sqlOf, subqueryOrNull } from './json';
import { scalarForm } from './scalar-forms';

type Column = EntityMetadata['columns'][number];
type Relation = EntityMetadata['relations'][number];

export const primaryColumn = (entity: EntityMetadata): string => {
  const [column, ...others] = entity.primaryColumns;
  if (!column || others.length > 0) throw new Error(`${entity.name} has no one column that is its key`);
  return column.databaseName;
};

/** `center_42` of the row's key. */
export const idValue = (entity: EntityMetadata, node: string): FieldRead => {
  const key = primaryColumn(entity);
  return { isTotal: true, arguments: [], json: ({ row }) => quoted(`${row}.${key}`, `${node}_`) };
};

/** A column under its own name. */
export const columnValue = (type: string, { propertyName, isNullable }: Column): FieldRead => ({
  isTotal: !isNullable,
  arguments: [],
  json: (read) => {
    const sql = read.column(type, propertyName, read.row);
    const json = scalarForm(read.type)(sql);
    return isNullable ? orNull(sql, json) : json;
  },
});

/** What a row is within, or names, shows whenever the row itself does; what the API shows to nobody stays hidden. */
const visibleWith = (read: Reading, relation: string, row: string): string => {
  const { within, names } = read.parent;
  if (within === relation) return 'TRUE';
  if (names.includes(relation)) return read.types.get(read.typeName)?.rows?.(row) ?? 'TRUE';
  return read.visible(read.typeName, row);
};

/**
 * The row that a to-one relation leads to. Where nothing but its id is asked for and it cannot be hidden, the key that
 * stands in this row is enough.
 */
export const relatedRow = (relation: Relation): FieldRead => {
  const [join] = relation.joinColumns;
  const target = relation.inverseEntityMetadata;
  const isNullable = join?.isNullable ?? true;
  return {
    isTotal: !isNullable,
    arguments: [],
    json: (read) => {
      const key = `${read.row}.${join?.databaseName}`;
      const row = read.plan.alias(target.tableName);
      const visible = visibleWith(read, relation.propertyName, row);
      if (visible !== 'TRUE' && isNonNullType(read.type))
        throw new Error(
          `${read.parent.type.name}.${read.field.name} is not null, but not every ${read.typeName} shows`,
        );
      const id = visible === 'TRUE' ? read.idOnly(key) : null;
      if (id) return isNullable ? orNull(key, id) : id;
      const where = `${row}.${primaryColumn(target)} = ${key}${visible === 'TRUE' ? '' : ` AND ${visible}`}`;
      const subquery = `(SELECT ${sqlOf(read.select(row))} FROM ${target.tableName} ${row} WHERE ${where})`;
      return isNullable || visible !== 'TRUE' ? subqueryOrNull(subquery) : raw(subquery);
    },
  };
};
