import { officialQueries } from '@wanchuang/domain-queries';
import { buildSchema, parse, stripIgnoredCharacters, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageDocument } from './following-pages';

const squeezed = (text: string | null): string | null => text && stripIgnoredCharacters(text);

describe('the query for the following pages of a list', () => {
  it('asks for that list alone, from a cursor on, and keeps what it needs', () => {
    const document = `
      query A($place: ID!, $year: Int, $after: String) {
        rows: centers(filter: { jurisdictionId: $place }, first: 50, after: $after) { nodes { ...Part } totalCount }
        fields { code }
        indicatorFacts(filter: { fromYear: $year }) { nodes { ...Other } }
      }
      fragment Part on Center { id ...Deep }
      fragment Deep on Center { code }
      fragment Other on IndicatorFact { value }`;
    expect(squeezed(pageDocument(document, ['rows'], null))).toBe(
      squeezed(`query A($place: ID!, $workbenchAfter: String) {
        rows: centers(filter: { jurisdictionId: $place }, first: 50, after: $workbenchAfter) {
          nodes { ...Part } totalCount pageInfo { hasNextPage endCursor }
        } }
      fragment Part on Center { id ...Deep }
      fragment Deep on Center { code }`),
    );
  });

  it('is of the operation that was run', () => {
    const document = 'query A { a { nodes { id } } } query B { b { nodes { id } } }';
    expect(squeezed(pageDocument(document, ['b'], 'B'))).toMatch(/^query B\(\$workbenchAfter:String\){b\(after/);
    expect(pageDocument(document, ['b'], 'A')).toBeNull();
  });

  it.each([
    ['in a fragment', '{ ...F } fragment F on Query { centers { nodes { id } } }'],
    ['read backwards', '{ centers(last: 5) { nodes { id } } }'],
  ])('is none for a list %s', (_, document) => {
    expect(pageDocument(document, ['centers'], null)).toBeNull();
  });

  it('is valid for every official query with a list of pages', () => {
    const schema = buildSchema(readFileSync(join(__dirname, '../../../../../../schema.graphql'), 'utf8'));
    const rewritten = officialQueries.flatMap(({ name, document }) =>
      ['indicatorAggregates', 'indicatorFacts', 'centers', 'events'].flatMap((path) => {
        const text = document.includes(`${path}(`) ? pageDocument(document, [path], null) : null;
        return text === null ? [] : [{ name, faults: validate(schema, parse(text)).map(({ message }) => message) }];
      }),
    );
    expect(rewritten.length).toBeGreaterThan(10);
    expect(rewritten.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });
});
