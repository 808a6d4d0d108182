import { buildSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { countRows, defaultLimits, measureOperation, type OperationLimits } from './operation-limits';

const schema = buildSchema(`
  type Query { centers(first: Int, last: Int): Centers!  name: String }
  type Centers { nodes: [Center!]! }
  type Center { id: ID! contracts(first: Int, last: Int): Contracts! mergedInto: Center }
  type Contracts { nodes: [Contract!]! }
  type Contract { id: ID! }
`);

const paged = ['Query.centers', 'Center.contracts'];

const measure = (source: string, variables: Record<string, unknown> = {}, limits: Partial<OperationLimits> = {}) => {
  const document = parse(source);
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('no operation');
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const bounds = { ...defaultLimits, ...limits };
  const pageSizesOf = (type: string, field: string) =>
    paged.includes(`${type}.${field}`) ? { usual: 50, largest: 20_000 } : undefined;
  const measured = measureOperation({ schema, operation, fragments, limits: bounds, pageSizesOf });
  return { ...measured.totals, nodes: countRows(measured, variables, bounds) };
};

describe('measureOperation', () => {
  it('multiplies nested pages and counts defaults', () => {
    expect(measure('{ centers(first: 10) { nodes { id contracts { nodes { id } } } } }')).toEqual({
      depth: 5,
      fields: 6,
      aliases: 0,
      directives: 0,
      nodes: 10 + 500,
    });
  });

  it('takes page sizes from variables', () => {
    expect(measure('query ($n: Int) { centers(first: $n) { nodes { id } } }', { n: 70 }).nodes).toBe(70);
  });

  it('counts pages taken from the end', () => {
    expect(measure('{ centers(last: 30) { nodes { id } } }').nodes).toBe(30);
  });

  it.each([
    ['depth', `{ centers { nodes { ${'mergedInto { '.repeat(20)} id ${'}'.repeat(20)} } } }`],
    ['fields', `{ ${'name '.repeat(1001)} }`],
    ['aliases', `{ ${Array.from({ length: 121 }, (_, index) => `a${index}: name`).join(' ')} }`],
    ['directives', `{ ${'name @include(if: true) '.repeat(61)} }`],
    ['nodes', '{ centers(first: 20000) { nodes { contracts(first: 20000) { nodes { id } } } } }'],
  ])('refuses too many %s', (limit, source) => {
    expect(() => measure(source)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'TOO_COMPLEX', limit }) }),
    );
  });

  it('stops early at fragments that double at every level', () => {
    const levels = 40;
    const fragments = Array.from(
      { length: levels },
      (_, level) =>
        `fragment f${level} on Query { ${level + 1 < levels ? `...f${level + 1} ...f${level + 1}` : 'name'} }`,
    );
    expect(() => measure(`{ ...f0 } ${fragments.join('\n')}`)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ limit: 'fields' }) }),
    );
  });
});
