import { type ASTNode, type DocumentNode, type GraphQLSchema, Kind, parse, print, validate, visit } from 'graphql';

export interface Question {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

const removable = new Set<string>([
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.ARGUMENT,
  Kind.OBJECT_FIELD,
  Kind.DIRECTIVE,
]);

/** The document without its n-th part that can be left out; null behind the last of them. */
const without = (document: DocumentNode, nth: number): DocumentNode | null => {
  let at = -1;
  let isFound = false;
  const reduced = visit(document, {
    enter: (node: ASTNode) => {
      if (isFound) return undefined;
      if (!removable.has(node.kind)) return undefined;
      at += 1;
      if (at !== nth) return undefined;
      isFound = true;
      return null;
    },
  });
  return isFound ? reduced : null;
};

/** Leaves out fragments and variables that nothing uses any more. */
const tidied = ({ document, variables }: Question): Question => {
  const spread = new Set<string>();
  const used = new Set<string>();
  visit(document, {
    FragmentSpread: ({ name }) => void spread.add(name.value),
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  const tidy = visit(document, {
    FragmentDefinition: ({ name }) => (spread.has(name.value) ? undefined : null),
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
  const left = Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name)));
  const question = { document: tidy, variables: left };
  return tidy.definitions.length < document.definitions.length ? tidied(question) : question;
};

const mostAttempts = 600;

/** Leaves out of a document whatever can be left out while it goes on to fail: what remains shows why. */
export const reduceQuestion = async (
  schema: GraphQLSchema,
  question: Question,
  fails: (question: Question) => Promise<boolean>,
): Promise<Question> => {
  let smallest = question;
  let attempts = 0;
  for (let nth = 0; attempts < mostAttempts;) {
    const smaller = without(smallest.document, nth);
    if (!smaller) break;
    attempts += 1;
    const candidate = tidied({ document: smaller, variables: smallest.variables });
    if (isAllowed(schema, candidate.document) && (await fails(candidate))) smallest = candidate;
    else nth += 1;
  }
  return smallest;
};

/** An emptied selection set prints as none, which is no document any more. */
const isAllowed = (schema: GraphQLSchema, document: DocumentNode): boolean => {
  try {
    return validate(schema, parse(print(document))).length === 0;
  } catch {
    return false;
  }
};
