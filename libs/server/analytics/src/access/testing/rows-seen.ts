import { type AccessRules, meets, never, type PredicateRow } from '@wanchuang/domain-access';
import type { Access } from '@wanchuang/server-platform';
import type { analyticsApi } from '../../testing/analytics-api';

type Api = ReturnType<typeof analyticsApi>;
type Tables = ReadonlyMap<string, ReadonlyMap<string, PredicateRow>>;

/** A type whose rows `node(id)` finds. */
export interface RowType {
  readonly name: string;
  readonly table: string;
  readonly prefix: string;
  /** The to-one relation that it shares its visibility with, and the table behind it. */
  readonly within: { readonly relation: string; readonly type: string } | null;
}

export const rowTypesOf = ({ api }: Api): RowType[] => {
  const types = [...api.reads.compiler.types.values()];
  return types.flatMap(({ type, entity, node, within }) => {
    if (!entity || !node) return [];
    const target = entity.relations.find(({ propertyName }) => propertyName === within)?.inverseEntityMetadata;
    const outer = types.find((one) => target && one.entity === target);
    return [
      {
        name: type.name,
        table: entity.tableName,
        prefix: node,
        within: within && outer ? { relation: within, type: outer.type.name } : null,
      },
    ];
  });
};

/** The keys of a type's rows that somebody finds by their ids: decided by SQL. */
export const seenBySql = async (
  ask: Api,
  { prefix, table }: RowType,
  tables: Tables,
  access?: Access,
): Promise<string[]> => {
  const seen: string[] = [];
  for (const key of tables.get(table)?.keys() ?? []) {
    const { data, errors } = await ask('query ($id: ID!) { node(id: $id) { id } }', { id: `${prefix}_${key}` }, access);
    if (errors.length > 0) throw new Error(`${prefix}_${key}: ${JSON.stringify(errors)}`);
    if (data?.['node']) seen.push(key);
  }
  return seen;
};

/** Whether a row meets the rules of its type and of what it is within: decided in memory. */
export const isSeenInMemory = (
  types: readonly RowType[],
  type: RowType,
  row: PredicateRow,
  rules: AccessRules,
): boolean => {
  if (!meets(row, rules.rows[type.name] ?? never)) return false;
  const { within } = type;
  const outer = types.find(({ name }) => name === within?.type);
  if (!within || !outer) return true;
  const target = row[within.relation];
  const isRow = (value: PredicateRow[string]): value is PredicateRow =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRow(target) && isSeenInMemory(types, outer, target, rules);
};
