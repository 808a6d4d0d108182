import {
  type ArgumentNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  OperationTypeNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The variable by which the rewritten query is told where to go on. */
export const afterVariable = 'workbenchAfter';

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
const field = (value: string, inside?: readonly string[]): FieldNode => ({
  kind: Kind.FIELD,
  name: name(value),
  ...(inside ? { selectionSet: { kind: Kind.SELECTION_SET, selections: inside.map((one) => field(one)) } } : {}),
});
const after: ArgumentNode = {
  kind: Kind.ARGUMENT,
  name: name('after'),
  value: { kind: Kind.VARIABLE, name: name(afterVariable) },
};

/** Reads backwards: there is no next page to go to. */
const goesBackwards = ({ arguments: given = [] }: FieldNode): boolean =>
  given.some(({ name: { value } }) => value === 'last' || value === 'before');

const keyOf = ({ alias, name: { value } }: FieldNode): string => alias?.value ?? value;

const asPage = (node: FieldNode): FieldNode => ({
  ...node,
  arguments: [...(node.arguments ?? []).filter((one) => one.name.value !== 'after'), after],
  ...(node.selectionSet && {
    selectionSet: {
      ...node.selectionSet,
      selections: [...node.selectionSet.selections, field('pageInfo', ['hasNextPage', 'endCursor'])],
    },
  }),
});

/** Only what leads to the field stays; null: it is not found, as inside a fragment. */
function narrowed(set: SelectionSetNode, path: readonly string[]): SelectionSetNode | null {
  const [key, ...rest] = path;
  const found = set.selections.find(
    (one: SelectionNode): one is FieldNode => one.kind === Kind.FIELD && keyOf(one) === key,
  );
  if (!found?.selectionSet) return null;
  if (rest.length === 0) return goesBackwards(found) ? null : { ...set, selections: [asPage(found)] };
  const inner = narrowed(found.selectionSet, rest);
  return inner && { ...set, selections: [{ ...found, selectionSet: inner }] };
}

/**
 * The query that asks for one connection of a document from a cursor on, and for nothing else; null: the connection
 * cannot be gone through, because a fragment holds it or it is read backwards.
 */
export function pageDocument(document: string, path: readonly string[], operationName: string | null): string | null {
  const parsed: DocumentNode = parse(document);
  const definitions = parsed.definitions.flatMap((one): DefinitionNode[] => {
    if (one.kind !== Kind.OPERATION_DEFINITION) return [one];
    const isAsked = operationName === null || one.name?.value === operationName;
    if (!isAsked || one.operation !== OperationTypeNode.QUERY) return [];
    const selectionSet = narrowed(one.selectionSet, path);
    if (selectionSet === null) return [];
    const type = { kind: Kind.NAMED_TYPE, name: name('String') } as const;
    const variable = { kind: Kind.VARIABLE, name: name(afterVariable) } as const;
    const added = { kind: Kind.VARIABLE_DEFINITION, variable, type } as const;
    return [{ ...one, selectionSet, variableDefinitions: [...(one.variableDefinitions ?? []), added] }];
  });
  const text = print({ ...parsed, definitions: withoutUnused(definitions) });
  return definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION) ? text : null;
}

type Definitions = readonly DefinitionNode[];

/** Variables and fragments that the rest of the document had wanted would be refused. */
function withoutUnused(definitions: Definitions): Definitions {
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const kept = new Set<string>();
  const reach = (text: string): void => {
    for (const [, spread = ''] of text.matchAll(/\.\.\.\s*(?!on\b)([A-Za-z_]\w*)/g)) {
      if (kept.has(spread)) continue;
      kept.add(spread);
      for (const one of fragments)
        if (one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === spread) reach(print(one));
    }
  };
  operations.forEach((operation) => reach(print(operation.selectionSet)));
  const used = fragments.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION && kept.has(one.name.value));
  const text = [...operations.map(({ selectionSet }) => selectionSet), ...used].map((one) => print(one)).join('\n');
  return [
    ...operations.map((operation) => ({
      ...operation,
      variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) =>
        new RegExp(`\\$${variable.name.value}\\b`).test(text),
      ),
    })),
    ...used,
  ];
}
