import { constant, sqlOf } from './json';
import { readSelection, select, type Selected } from './selection';

const document = `
  query Overview($filter: OverviewFilter!, $group: OverviewGroup! = FIELD) {
    overview(filter: $filter) {
      years
      rd: series(indicators: ["RD"], groupBy: $group) { ...points }
      ... on Overview { latestYear }
    }
  }
  fragment points on IndicatorSeries { groupKey }
`;

const leaf = (name: string): Selected => ({ alias: name, name, arguments: {}, fields: [] });

describe('what a document asks for', () => {
  it('has fragments written out, variables and their defaults put in, and aliases', () => {
    expect(readSelection(document, { filter: { jurisdictionId: 'jurisdiction_1' } })).toEqual([
      {
        alias: 'overview',
        name: 'overview',
        arguments: { filter: { jurisdictionId: 'jurisdiction_1' } },
        fields: [
          leaf('years'),
          {
            alias: 'rd',
            name: 'series',
            arguments: { indicators: ['RD'], groupBy: 'FIELD' },
            fields: [leaf('groupKey')],
          },
          leaf('latestYear'),
        ],
      },
    ]);
  });

  it('leaves out what is not included, and what is skipped', () => {
    const text =
      'query ($yes: Boolean!, $no: Boolean!) { a @include(if: $yes) b @include(if: $no) c @skip(if: $yes) d @skip(if: $no) }';
    expect(readSelection(text, { yes: true, no: false })).toEqual([leaf('a'), leaf('d')]);
  });

  it('is refused with two operations', () => {
    expect(() => readSelection('query A { a } query B { b }', {})).toThrow('one operation is wanted');
  });
});

describe('a selection made into JSON', () => {
  const shape = { a: () => constant(1), b: ({ arguments: given }: Selected) => constant(given['n'] ?? null) };

  it('names the fields by their aliases, in the order of the document', () => {
    const fields = readSelection('{ second: b(n: 2) a b }', {});
    expect(sqlOf(select('Thing', fields, shape))).toBe(`concat('{"second":2,"a":1,"b":null}')`);
  });

  it('fails at a field that nobody has written SQL for', () => {
    expect(() => select('Thing', readSelection('{ a c }', {}), shape)).toThrow('no SQL for Thing.c yet');
  });
});
