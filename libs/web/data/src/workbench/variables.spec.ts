import { officialQueries } from '@wanchuang/domain-queries';
import { openingVariables, readVariables } from './variables';

describe('the variables of a query', () => {
  it('are a JSON object, or none', () => {
    expect(readVariables(' ')).toEqual({});
    expect(readVariables('{ "year": 2025 }')).toEqual({ year: 2025 });
    expect(readVariables('[1]')).toBeNull();
    expect(readVariables('{ year: }')).toBeNull();
  });

  it('begin with the place that is shown, where the query asks for one', () => {
    expect(openingVariables('query ($jurisdictionId: ID!) { a }', 'jurisdiction_3')).toBe(
      '{\n  "jurisdictionId": "jurisdiction_3"\n}',
    );
    expect(openingVariables('{ fields { code } }', 'jurisdiction_3')).toBe('');
    expect(openingVariables('{', 'jurisdiction_3')).toBe('');
  });

  it.each(officialQueries.map(({ name, document }) => [name, document]))('of %s are filled in', (_, document) => {
    expect(openingVariables(document, 'jurisdiction_3')).toContain('jurisdiction_3');
  });
});
