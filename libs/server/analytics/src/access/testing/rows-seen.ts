import { type AccessRules, meets, never, type PredicateRow } from '@wanchuang/domain-access';
import type { Access } from '@wanchuang/server-platform';
import type { accessApi } from './access-api';

type Api = ReturnType<typeof accessApi>;
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

const isRow = (value: PredicateRow[string]): value is PredicateRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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
  return isRow(target) && isSeenInMemory(types, outer, target, rules);
};

/** Rows without ids of their own: they show with another. */
export interface PartType {
  readonly name: string;
  readonly table: string;
  /** The type that they show with, the relation to it, and how they are asked for. */
  readonly outer: string;
  readonly relation: string;
  readonly query: string;
}

export const partTypes: readonly PartType[] = [
  {
    name: 'ConflictDeclaration',
    table: 'conflict_declaration',
    outer: 'Seat',
    relation: 'seat',
    query: 'declarations { hasConflict }',
  },
  {
    name: 'DeliberationItem',
    table: 'deliberation_item',
    outer: 'Deliberation',
    relation: 'deliberation',
    query: 'items { decision }',
  },
  {
    name: 'ObjectionOutcome',
    table: 'objection',
    outer: 'NoticeItem',
    relation: 'item',
    query: 'objectionOutcomes { state }',
  },
];

/** How many of them show with a row: decided by SQL. */
export const partsBySql = async (
  ask: Api,
  { outer, query }: PartType,
  id: string,
  access?: Access,
): Promise<number> => {
  const parts = `query ($id: ID!) { node(id: $id) { ... on ${outer} { parts: ${query} } } }`;
  const { data, errors } = await ask(parts, { id }, access);
  if (errors.length > 0) throw new Error(`${id}: ${JSON.stringify(errors)}`);
  const node = data?.['node'];
  const found: unknown = typeof node === 'object' && node !== null && 'parts' in node ? node.parts : [];
  return Array.isArray(found) ? found.length : NaN;
};

/** The keys of those that show with rows that are seen: decided in memory. */
export const partsInMemory = (
  types: readonly RowType[],
  { name, table, outer, relation }: PartType,
  tables: Tables,
  rules: AccessRules,
): string[] => {
  const outerType = types.find((type) => type.name === outer);
  return [...(tables.get(table) ?? [])].flatMap(([key, row]) => {
    const target = row[relation];
    if (!outerType || !isRow(target) || !isSeenInMemory(types, outerType, target, rules)) return [];
    return meets(row, rules.rows[name] ?? never) ? [key] : [];
  });
};
