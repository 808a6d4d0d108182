import { numericId, type Reading, type Rows } from '@wanchuang/server-platform';

/** The one row of a type that the argument `id` names, if it shows. */
export const byId =
  (type: string, table: string, node: string) =>
  (read: Reading): Rows => {
    const key = read
      .args<{ id: string }>()
      .at('id')
      .bind('int', (id) => numericId(node, id));
    return { row: table, from: table, where: `${table}.id = ${key} AND ${read.visible(type, table)}` };
  };
