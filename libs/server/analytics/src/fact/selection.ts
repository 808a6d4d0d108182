import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

const fieldsOf = (
  set: SelectionSetNode,
  info: GraphQLResolveInfo,
  path: readonly string[],
  found: Set<string>,
): void => {
  for (const selection of set.selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) fieldsOf(selection.selectionSet, info, path, found);
    else if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = info.fragments[selection.name.value];
      if (fragment) fieldsOf(fragment.selectionSet, info, path, found);
    } else if (path.length === 0) found.add(selection.name.value);
    else if (selection.name.value === path[0] && selection.selectionSet)
      fieldsOf(selection.selectionSet, info, path.slice(1), found);
  }
};

/** Names of the fields that a request selects at a path below the field being resolved, such as `['edges', 'node']`. */
export const selectedFields = (
  info: GraphQLResolveInfo,
  ...paths: readonly (readonly string[])[]
): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const node of info.fieldNodes) {
    if (!node.selectionSet) continue;
    for (const path of paths) fieldsOf(node.selectionSet, info, path, found);
  }
  return found;
};
