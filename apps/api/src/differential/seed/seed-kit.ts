import type { TestDatabase } from '@wanchuang/server-platform/testing';

export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** What all parts of the seed work with. */
export interface SeedKit {
  /** Adds a row as the owner. @returns its number, 0 for a row without one */
  insert(table: string, row: Row): Promise<number>;
  query(sql: string, parameters: readonly unknown[]): Promise<unknown>;
  /** The next number from 0 up to below `bound`: the same in every run. */
  below(bound: number): number;
  /** One of the values, the same in every run. */
  oneOf<Value>(values: readonly Value[]): Value;
}

/** Writes rows as the owner, and draws the same numbers in every run. */
export const seedKit = ({ owner }: TestDatabase): SeedKit => {
  let state = 20_260_630;
  const below = (bound: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  return {
    below,
    oneOf: <Value>(values: readonly Value[]): Value => {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error('One of no values');
      return value;
    },
    query: (sql, parameters) => owner.query(sql, [...parameters]),
    insert: async (table, row) => {
      const columns = Object.keys(row);
      const places = columns.map((_, index) => `$${index + 1}`);
      const { rows } = await owner.query<{ id?: number }>(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')}) RETURNING *`,
        Object.values(row),
      );
      return Number(rows[0]?.id ?? 0);
    },
  };
};
