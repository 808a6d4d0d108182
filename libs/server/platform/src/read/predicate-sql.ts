import { isDeepStrictEqual } from 'node:util';
import { always, type Predicate, type PredicateValue } from '@wanchuang/domain-access';
import type { EntityMetadata } from 'typeorm';
import { isLong } from './access';

/** Binds the value at a place of the rules, so that viewers with rules of one shape share a plan. */
export type BindRule = (path: readonly (string | number)[], type: string) => string;

interface Compiling {
  readonly bind: BindRule;
  readonly alias: (prefix: string) => string;
}

interface Place {
  readonly entity: EntityMetadata;
  readonly row: string;
  readonly path: readonly (string | number)[];
  readonly isNegated: boolean;
}

const columnOf = (entity: EntityMetadata, field: string) => {
  const column = entity.columns.find(({ propertyName }) => propertyName === field);
  if (!column) throw new Error(`an access rule names ${entity.name}.${field}, which is no column`);
  return column;
};

const joined = (parts: readonly string[], operator: 'AND' | 'OR'): string =>
  parts.length === 0 ? (operator === 'AND' ? 'TRUE' : 'FALSE') : `(${parts.join(` ${operator} `)})`;

const below = (place: Place, ...steps: (string | number)[]): Place => ({ ...place, path: [...place.path, ...steps] });

/** De Morgan: under a negation, all becomes any. */
const listSql = (predicates: readonly Predicate[], key: 'all' | 'any', place: Place, compiling: Compiling): string =>
  joined(
    predicates.map((one, index) => sqlAt(one, below(place, key, index), compiling)),
    (key === 'all') !== place.isNegated ? 'AND' : 'OR',
  );

const isSql = (column: string, value: PredicateValue, bound: () => string, isNegated: boolean): string => {
  if (value === null) return `${column} IS ${isNegated ? 'NOT ' : ''}NULL`;
  return isNegated ? `${column} IS DISTINCT FROM ${bound()}` : `${column} = ${bound()}`;
};

/** IS TRUE keeps a long list from becoming a join: it is hashed once, and each row looked up in it. */
const listedSql = (column: string, list: string, long: boolean): string =>
  long ? `(${column} IN (SELECT unnest(${list}))) IS TRUE` : `${column} = ANY(${list})`;

const relatedSql = (
  { related, where }: Extract<Predicate, { related: string }>,
  { entity, row, path, isNegated }: Place,
  compiling: Compiling,
): string => {
  const relation = entity.relations.find(({ propertyName }) => propertyName === related);
  const [join] = relation?.joinColumns ?? [];
  if (!relation || !join?.referencedColumn)
    throw new Error(`an access rule names ${entity.name}.${related}, which is no to-one relation`);
  const target = relation.inverseEntityMetadata;
  const alias = compiling.alias('related');
  const place = { entity: target, row: alias, path: [...path, 'where'], isNegated: false };
  const key = `${alias}.${join.referencedColumn.databaseName} = ${row}.${join.databaseName}`;
  const rows = `SELECT FROM ${target.tableName} ${alias} WHERE ${key} AND ${sqlAt(where, place, compiling)}`;
  return `${isNegated ? 'NOT ' : ''}EXISTS (${rows})`;
};

/** The rows that a one-to-many relation leads to and that meet a condition, or do not. */
const rowsBehind = (
  name: string,
  where: Predicate,
  { entity, row, path }: Place,
  isNegated: boolean,
  compiling: Compiling,
): string => {
  const relation = entity.relations.find(({ propertyName }) => propertyName === name);
  const [join] = relation?.inverseRelation?.joinColumns ?? [];
  if (!relation?.isOneToMany || !join?.referencedColumn)
    throw new Error(`an access rule names ${entity.name}.${name}, which is no one-to-many relation`);
  const target = relation.inverseEntityMetadata;
  const alias = compiling.alias('behind');
  const place = { entity: target, row: alias, path: [...path, 'where'], isNegated };
  const key = `${alias}.${join.databaseName} = ${row}.${join.referencedColumn.databaseName}`;
  return `EXISTS (SELECT FROM ${target.tableName} ${alias} WHERE ${key} AND ${sqlAt(where, place, compiling)})`;
};

/** No row behind the relation fails to meet the condition. */
const everySql = (
  { every, where }: Extract<Predicate, { every: string }>,
  place: Place,
  compiling: Compiling,
): string => `${place.isNegated ? '' : 'NOT '}${rowsBehind(every, where, place, true, compiling)}`;

const someSql = ({ some, where }: Extract<Predicate, { some: string }>, place: Place, compiling: Compiling): string =>
  `${place.isNegated ? 'NOT ' : ''}${rowsBehind(some, where, place, false, compiling)}`;

const sqlAt = (predicate: Predicate, place: Place, compiling: Compiling): string => {
  const { entity, row, path, isNegated } = place;
  if ('all' in predicate) return listSql(predicate.all, 'all', place, compiling);
  if ('any' in predicate) return listSql(predicate.any, 'any', place, compiling);
  if ('not' in predicate) return sqlAt(predicate.not, { ...below(place, 'not'), isNegated: !isNegated }, compiling);
  if ('related' in predicate) return relatedSql(predicate, place, compiling);
  if ('every' in predicate) return everySql(predicate, place, compiling);
  if ('some' in predicate) return someSql(predicate, place, compiling);
  const { databaseName, type } = columnOf(entity, predicate.field);
  const column = `${row}.${databaseName}`;
  const bound = (key: string, suffix = ''): string => compiling.bind([...path, key], `${String(type)}${suffix}`);
  if ('is' in predicate) return isSql(column, predicate.is, () => bound('is'), isNegated);
  const sql =
    'in' in predicate
      ? listedSql(column, bound('in', '[]'), isLong(predicate.in))
      : 'atLeast' in predicate
        ? `${column} >= ${bound('atLeast')}`
        : `${column} <= ${bound('atMost')}`;
  return isNegated ? `(${sql}) IS NOT TRUE` : sql;
};

/**
 * The predicate as a condition on the row `row`. Negation is pushed down to the comparisons, each of which is true or
 * false there whatever is missing; where it is not negated, a comparison may be NULL, which WHERE and CASE take for false.
 */
export const predicateSql = (predicate: Predicate, entity: EntityMetadata, row: string, compiling: Compiling): string =>
  sqlAt(predicate, { entity, row, path: [], isNegated: false }, compiling);

/**
 * The predicate where something is known to hold: that part asks nothing more. It keeps its place, so that the values of
 * the others are found where they were.
 */
export const withoutKnown = (predicate: Predicate, known: Predicate): Predicate => {
  if (isDeepStrictEqual(predicate, known)) return always;
  return 'all' in predicate ? { all: predicate.all.map((one) => withoutKnown(one, known)) } : predicate;
};
