import { type Field, fieldsOf, type TypeFields } from './fields';
import type { Ordering } from './orderings';
import type { Reading } from './reading';
import { badInput, checkAll, expectInput } from './refusal';

/** One term of an order; missing keys stand last in both directions. */
export interface Term<Row> {
  readonly key: (row: Row) => string | null;
  readonly ordering: Ordering;
  readonly direction: 'ASC' | 'DESC';
}

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface PageLimits {
  readonly usual: number;
  readonly largest: number;
}

/** How long a page is, and may be, unless its list says otherwise. */
export const usualLimits: PageLimits = { usual: 50, largest: 200 };

type Keys = readonly (string | null)[];

const compareKeys = (terms: readonly Term<never>[], one: Keys, other: Keys): number => {
  for (const [index, { ordering, direction }] of terms.entries()) {
    const [left, right] = [one[index] ?? null, other[index] ?? null];
    if (left === null && right === null) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    const found = ordering.compare(left, right);
    if (found !== 0) return direction === 'ASC' ? found : -found;
  }
  return 0;
};

const partsOfCursor = (cursor: string): unknown[] => {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw badInput();
  }
  if (Array.isArray(parts)) return parts;
  throw badInput();
};

/** The keys in a cursor, whatever list its hash names. @throws Refusal for what is no cursor of such an order */
const keysOfCursor = (terms: readonly Term<never>[], cursor: string): Keys => {
  const parts = partsOfCursor(cursor);
  expectInput(parts.length === terms.length + 1);
  return parts.slice(1).map((part, index) => {
    if (part === null) return null;
    if (typeof part === 'string' && terms[index]?.ordering.isKey(part)) return part;
    throw badInput();
  });
};

const checkLength = (length: number | null | undefined, { largest }: PageLimits): void =>
  expectInput(length == null || (length >= 0 && length <= largest));

const cursorsOf = ({ after, before }: PageArgs): string[] => [after, before].flatMap((cursor) => cursor || []);

/** What is wrong with a page in any list. */
const checkPage = (args: PageArgs, limits: PageLimits): void => {
  expectInput(args.first == null || args.last == null);
  checkLength(args.first, limits);
  checkLength(args.last, limits);
  cursorsOf(args).forEach(partsOfCursor);
};

interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
}

/** A page of a connection (Relay), and all rows that its filter finds. */
export interface Page<Row> {
  readonly all: readonly Row[];
  readonly edges: readonly Edge<Row>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

const pageOf = <Row>(
  { terms, rows }: { terms: readonly Term<Row>[]; rows: readonly Row[] },
  { first, after, last, before }: PageArgs,
  limits: PageLimits,
  { traits }: Reading,
): Page<Row> => {
  const keyed = rows
    .map((node) => ({ node, keys: terms.map((term) => term.key(node)) }))
    .sort((one, other) => compareKeys(terms, one.keys, other.keys));
  const start = after ? keysOfCursor(terms, after) : null;
  const end = before ? keysOfCursor(terms, before) : null;
  const upToStart = (keys: Keys): boolean => start !== null && compareKeys(terms, keys, start) <= 0;
  const fromEndOn = (keys: Keys): boolean => end !== null && compareKeys(terms, keys, end) >= 0;
  const within = keyed.filter(({ keys }) => !upToStart(keys) && !fromEndOn(keys));
  const backwards = last != null;
  const length = last ?? first ?? limits.usual;
  const shown = backwards ? within.slice(Math.max(within.length - length, 0)) : within.slice(0, length);
  const isCut = within.length > shown.length;
  const standsBefore = keyed.some(({ keys }) => upToStart(keys));
  return {
    all: rows,
    edges: shown.map(({ node, keys }) => ({
      node,
      cursor: Buffer.from(JSON.stringify(['', ...keys])).toString('base64url'),
    })),
    hasNextPage: backwards ? keyed.some(({ keys }) => fromEndOn(keys)) : isCut,
    hasPreviousPage: backwards ? isCut : traits.pagesRunBothWays ? standsBefore : Boolean(after),
  };
};

/** What a list says of its arguments before it knows its parent, and the rows that it then finds there. */
export interface List<Source, Row> {
  readonly terms: readonly Term<Row>[];
  readonly rowsOf: (source: Source) => readonly Row[];
}

/** A field that is a connection: `list` refuses wrong arguments of its own, those of the page are refused here. */
export const connectionField = <Source, Args extends PageArgs, Row>(
  list: (args: Args, reading: Reading) => List<Source, Row>,
  limits: PageLimits = usualLimits,
): Field<Source> => ({
  check: (args: Args, reading) => {
    checkAll(
      () => list(args, reading),
      () => checkPage(args, limits),
    );
    const { terms } = list(args, reading);
    cursorsOf(args).forEach((cursor) => keysOfCursor(terms, cursor));
  },
  resolve: (source, args: Args, reading) => {
    const { terms, rowsOf } = list(args, reading);
    return pageOf({ terms, rows: rowsOf(source) }, args, limits, reading);
  },
});

/** The fields that all connections have. */
export const pageFields = (connectionName: string): TypeFields =>
  fieldsOf<Page<object>>(connectionName, {
    nodes: ({ edges }) => edges.map((edge) => edge.node),
    pageInfo: ({ edges, hasNextPage, hasPreviousPage }) => ({
      hasNextPage,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges[edges.length - 1]?.cursor ?? null,
    }),
    totalCount: ({ all }) => all.length,
  });
