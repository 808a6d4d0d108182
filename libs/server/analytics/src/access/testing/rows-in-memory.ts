import type { PredicateRow, PredicateValue } from '@wanchuang/domain-access';
import type { Database } from '@wanchuang/server-platform';

interface MutableRow {
  [property: string]: PredicateValue | MutableRow | MutableRow[] | undefined;
}

const isValue = (value: unknown): value is PredicateValue =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** Rules ask of an instant whether it is there. */
const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

/** Every row of every entity, by table and key, with the rows behind its relations: what `meets` decides of. */
export const rowsInMemory = async ({
  source,
}: Database): Promise<ReadonlyMap<string, ReadonlyMap<string, PredicateRow>>> => {
  const tables = new Map<string, Map<string, MutableRow>>();
  for (const entity of source.entityMetadatas) {
    const rows = new Map<string, MutableRow>();
    for (const found of await source.getRepository(entity.target).find()) {
      const values = Object.entries(found)
        .map(([property, value]): [string, unknown] => [property, plain(value)])
        .filter((entry): entry is [string, PredicateValue] => isValue(entry[1]));
      rows.set(
        entity.primaryColumns.map((key) => String(key.getEntityValue(found))).join(),
        Object.fromEntries(values),
      );
    }
    tables.set(entity.tableName, rows);
  }
  for (const entity of source.entityMetadatas)
    for (const relation of entity.relations)
      for (const row of tables.get(entity.tableName)?.values() ?? [])
        row[relation.propertyName] = relation.isOneToMany
          ? rowsBehind(relation, row, [...(tables.get(relation.inverseEntityMetadata.tableName)?.values() ?? [])])
          : rowBehind(relation, row, tables);
  return tables;
};

type Relation = Database['source']['entityMetadatas'][number]['relations'][number];
type Tables = ReadonlyMap<string, ReadonlyMap<string, MutableRow>>;

const rowBehind = ({ joinColumns, inverseEntityMetadata }: Relation, row: MutableRow, tables: Tables) =>
  tables.get(inverseEntityMetadata.tableName)?.get(String(row[joinColumns[0]?.propertyName ?? '']));

const rowsBehind = ({ inverseRelation }: Relation, row: MutableRow, others: readonly MutableRow[]): MutableRow[] => {
  const [join] = inverseRelation?.joinColumns ?? [];
  return others.filter((other) => other[join?.propertyName ?? ''] === row[join?.referencedColumn?.propertyName ?? '']);
};
