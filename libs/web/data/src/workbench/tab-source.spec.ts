import { readSources } from './tab-source';

describe('which tab holds which query', () => {
  it('is read as it was kept, and what is no source is passed over', () => {
    const source = { query: 'savedQuery_7', title: '各领域', version: 3 };
    const kept = JSON.stringify({ a: source, b: { query: 7 }, c: null, d: { ...source, version: null } });
    expect(readSources(kept)).toEqual({ a: source, d: { ...source, version: null } });
  });

  it.each([[null], ['{'], ['null'], ['7']])('is nothing where %j was kept', (kept) => {
    expect(readSources(kept)).toEqual({});
  });
});
