import { GraphQLInt, GraphQLNonNull, type GraphQLField } from 'graphql';
import { variableFor } from './argument-values';
import type { Draft } from './draft';
import { pageSize } from './leaf-values';
import type { Value } from './values';

/** Where a field stands in the answer. */
export interface Position {
  readonly depth: number;
  /** Names in the answer from the root down. */
  readonly path: readonly string[];
  /** Whether the answer may have it more than once. */
  readonly repeated: boolean;
  /** How often the answer may have it, roughly. */
  readonly rows: number;
}

/** How many rows a whole branch of the answer may have. */
export const mostRows = 300;

/** No cursor at all, one cut short, and one of no list. */
const wrongCursors = ['x', 'bm9wZQ', 'W10', 'bnVsbA', Buffer.from('["abc",{}]').toString('base64url')];

const pageNames = new Set(['first', 'after', 'last', 'before']);

/** Whether an argument says which page of a list is wanted. */
export const isPageArgument = (name: string): boolean => pageNames.has(name);

/** Whether a field is a list with pages. */
export const isConnection = ({ type }: GraphQLField<unknown, unknown>): boolean => String(type).endsWith('Connection!');

/** Whether the first run's cursors are good for this field in a second run. */
const takesCursors = ({ traits }: Draft, { repeated }: Position): boolean => !repeated || traits.cursorsFitEveryParent;

const cursorValue = (draft: Draft, position: Position, inFragment: boolean): Value | undefined => {
  const { dice } = draft;
  if (draft.slips) return dice.oneOf(wrongCursors);
  if (dice.chance(5)) return null;
  return inFragment || !takesCursors(draft, position) ? undefined : draft.declareSlot(position.path);
};

/** The page's length must not be null, or the page might be larger than meant. */
const wantedLength = { type: new GraphQLNonNull(GraphQLInt), defaultValue: undefined };

interface PageArguments {
  readonly given: readonly [string, Value][];
  /** Most rows of the page. */
  readonly length: number;
}

/** The page of a connection: seldom all that it shows by itself, and seldom large. */
export const pageArguments = (
  draft: Draft,
  field: GraphQLField<unknown, unknown>,
  position: Position,
  inFragment: boolean,
): PageArguments => {
  const { dice } = draft;
  const rows = Math.max(Math.floor(mostRows / position.rows), 1);
  const given: [string, Value][] = [];
  const canRunBack = field.args.some((arg) => arg.name === 'last');
  const names = canRunBack
    ? dice.oneOf([['first'], ['first'], ['last'], draft.slips ? ['first', 'last'] : ['last']])
    : ['first'];
  let length = 40;
  if (rows < length || dice.chance(85))
    for (const name of names) {
      const size = pageSize(draft, rows);
      length = Math.min(Math.max(Number(size), 1), 40);
      given.push([name, dice.chance(20) ? variableFor(draft, wantedLength, size) : size]);
    }
  else if (canRunBack && dice.chance(20)) given.push(['first', null]);
  for (const name of canRunBack ? ['after', 'before'] : ['after']) {
    const value = dice.chance(name === 'after' ? 35 : 20) ? cursorValue(draft, position, inFragment) : undefined;
    if (value !== undefined) given.push([name, value]);
  }
  return { given, length };
};
