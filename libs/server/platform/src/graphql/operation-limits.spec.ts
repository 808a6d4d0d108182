import { buildSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { defaultLimits, measureOperation, type OperationLimits } from './operation-limits';

const schema = buildSchema(`
  type Query { centers(first: Int = 50): Centers!  name: String }
  type Centers { nodes: [Center!]! }
  type Center { id: ID! contracts(first: Int = 50): Contracts! mergedInto: Center }
  type Contracts { nodes: [Contract!]! }
  type Contract { id: ID! }
`);

const measure = (source: string, variables: Record<string, unknown> = {}, limits: Partial<OperationLimits> = {}) => {
  const document = parse(source);
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('no operation');
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  return measureOperation({ schema, operation, fragments, variables, limits: { ...defaultLimits, ...limits } });
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
