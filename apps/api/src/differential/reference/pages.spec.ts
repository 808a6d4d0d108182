import type { ApiTraits } from '../api-traits';
import { wholeNumbers } from './orderings';
import { connectionField, type Page, type PageArgs, type Term } from './pages';
import { Reading } from './reading';
import { World } from './world';

const world = new World(
  {
    jurisdictions: [],
    closure: [],
    fields: [],
    organisations: [],
    organisationFormerNames: [],
    centers: [],
    centerFormerNames: [],
    parties: [],
    registers: {
      technology_contract: [],
      intellectual_property: [],
      award: [],
      standard: [],
      publication: [],
      product: [],
      project: [],
      incubated_venture: [],
    },
    facts: [],
    cycles: [],
    results: [],
    scores: [],
    importRuns: [],
    people: [],
    holdings: [],
    events: [],
  },
  new Map(),
);
const traits: ApiTraits = {
  pagesRunBothWays: true,
  cursorsFitEveryParent: true,
  unreachedArguments: 'EITHER',
  hasKnownFaults: false,
};
const reading = new Reading(world, '2026-06-30', traits, new Set());

interface Numbered {
  readonly id: number;
  readonly value: number | null;
}

/** By value, the largest first and those without one last, then by id: 4 3 1 2 5. */
const rows: readonly Numbered[] = [
  { id: 1, value: 40 },
  { id: 2, value: 20 },
  { id: 3, value: 41 },
  { id: 4, value: 60 },
  { id: 5, value: null },
];

const terms: Term<Numbered>[] = [
  { key: ({ value }) => (value === null ? null : String(value)), ordering: wholeNumbers, direction: 'DESC' },
  { key: ({ id }) => String(id), ordering: wholeNumbers, direction: 'ASC' },
];
const list = connectionField<null, PageArgs, Numbered>(() => ({ terms, rowsOf: () => rows }), {
  usual: 4,
  largest: 10,
});

const cursor = (...keys: (string | null)[]): string =>
  Buffer.from(JSON.stringify(['x', ...keys])).toString('base64url');
const [behind3, behind5, gone] = [cursor('41', '3'), cursor(null, '5'), cursor('25', '9')];

const isPage = (value: unknown): value is Page<Numbered> =>
  typeof value === 'object' && value !== null && 'edges' in value;

const pageWith = (args: PageArgs) => {
  list.check?.(args, reading);
  const page = list.resolve(null, args, reading);
  if (!isPage(page)) throw new Error('This is no page');
  return {
    ids: page.edges.map(({ node }) => node.id).join(''),
    next: page.hasNextPage,
    previous: page.hasPreviousPage,
  };
};

describe('a page of a list (Relay)', () => {
  it.each<[string, PageArgs, string, boolean, boolean]>([
    ['nothing: as many as usual', {}, '4312', true, false],
    ['null for everything: as many as usual', { first: null, last: null, after: null }, '4312', true, false],
    ['first: the beginning', { first: 2 }, '43', true, false],
    ['first of more than there are: all', { first: 9 }, '43125', false, false],
    ['first 0: none, and there is more', { first: 0 }, '', true, false],
    ['after a row: what follows', { first: 2, after: behind3 }, '12', true, true],
    ['after the last row: none', { after: behind5 }, '', false, true],
    ['after a row that is gone: what would follow', { after: gone }, '25', false, true],
    ['before a row: what precedes, and nothing is said of more', { before: behind3 }, '4', false, false],
    ['first within bounds: cut at the end', { first: 1, after: behind3, before: behind5 }, '1', true, true],
    ['last: the end, in the order of the list', { last: 2 }, '25', false, true],
    ['last before a row: what precedes it', { last: 1, before: behind5 }, '2', true, true],
    ['last before the second row: the first', { last: 5, before: behind3 }, '4', true, false],
    ['last after a row: nothing is cut, nothing before is told', { last: 9, after: behind3 }, '125', false, false],
    ['last 0: none, and there is more', { last: 0 }, '', false, true],
    ['bounds the wrong way round: none', { after: behind5, before: behind3 }, '', false, true],
  ])('%s', (_, args, ids, next, previous) => {
    expect(pageWith(args)).toEqual({ ids, next, previous });
  });

  it.each<[string, PageArgs]>([
    ['first and last', { first: 1, last: 1 }],
    ['a negative length', { last: -1 }],
    ['a length above the largest', { first: 11 }],
    ['what is no cursor', { before: 'x' }],
    ['a cursor of another order', { after: cursor('1') }],
    ['a cursor with a key of another type', { after: cursor('one', '1') }],
  ])('refuses %s', (_, args) => {
    expect(() => pageWith(args)).toThrow('BAD_USER_INPUT');
  });
});
