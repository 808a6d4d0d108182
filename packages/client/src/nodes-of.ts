/** A page of a list. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/**
 * The nodes of all pages, a page at a time: the next is asked for when its first node is wanted.
 * @param read the page behind a cursor
 */
export async function* nodesOf<Node>(
  read: (after: string | null) => Promise<Connection<Node>>,
  from: string | null = null,
): AsyncGenerator<Node, void, undefined> {
  for (let after = from; ;) {
    const { nodes, pageInfo } = await read(after);
    yield* nodes;
    if (!pageInfo.hasNextPage) return;
    const { endCursor } = pageInfo;
    if (endCursor == null || endCursor === after)
      throw new TypeError('The page does not say where the next one begins: ask for endCursor, and pass $after on');
    after = endCursor;
  }
}
