/** JSON as it comes. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** A list in an answer, which becomes a table. */
export interface AnswerList {
  /** Keys that lead to the field: `indicatorAggregates`. A connection's own `nodes` and `edges` are left out. */
  readonly path: readonly string[];
  readonly rows: readonly Json[];
  /** Of a connection: what is known of the pages. */
  readonly page: { readonly total: number | null; readonly hasNext: boolean; readonly endCursor: string | null } | null;
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);

const nodesOf = (connection: JsonObject): readonly Json[] | null => {
  const { nodes, edges } = connection;
  if (isList(nodes)) return nodes;
  return isList(edges) ? edges.map((edge) => (isObject(edge) && edge['node'] !== undefined ? edge['node'] : edge)) : null;
};

const pageOf = ({ pageInfo, totalCount }: JsonObject): NonNullable<AnswerList['page']> => {
  const info = isObject(pageInfo) ? pageInfo : {};
  const { hasNextPage, endCursor } = info;
  return {
    total: typeof totalCount === 'number' ? totalCount : null,
    hasNext: hasNextPage === true,
    endCursor: typeof endCursor === 'string' ? endCursor : null,
  };
};

/** The lists of an answer, outermost first and in its order; what is inside their rows belongs to the rows. */
export function listsOf(data: Json | undefined, path: readonly string[] = []): readonly AnswerList[] {
  if (isList(data)) return [{ path, rows: data, page: null }];
  if (!isObject(data)) return [];
  const nodes = path.length > 0 ? nodesOf(data) : null;
  if (nodes !== null) return [{ path, rows: nodes, page: pageOf(data) }];
  return Object.entries(data).flatMap(([key, value]) => listsOf(value, [...path, key]));
}
