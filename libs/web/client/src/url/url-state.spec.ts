import fc from 'fast-check';
import { centerFilterSchema } from '../filter/center-filter';
import { centerStatusValues } from '../schema.generated';
import { dayParameter, indicatorYearParameter, textParameter, yearSpanParameter } from './parameter';
import { addressAfter, addressOf, readUrlState, writeUrlState } from './url-state';

const schema = {
  ...centerFilterSchema,
  q: textParameter(),
  value: indicatorYearParameter(),
  cycle: yearSpanParameter(),
  day: dayParameter(),
};

const code = fc.stringMatching(/^[A-Z][A-Z0-9_]{0,20}$/);
const year = fc.integer({ min: 1950, max: 2199 });
const state = fc.record({
  j: fc.option(code),
  from: fc.option(year),
  to: fc.option(year),
  fields: fc.uniqueArray(code, { maxLength: 5 }),
  departments: fc.uniqueArray(code, { maxLength: 5 }),
  statuses: fc.subarray([...centerStatusValues]),
  q: fc.string(),
  value: fc.option(fc.record({ indicatorCode: code, year })),
  day: fc.option(
    fc
      .date({ min: new Date('1949-10-01'), max: new Date('2199-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
  cycle: fc.option(fc.tuple(year, year).map(([a, b]) => ({ fromYear: Math.min(a, b), toYear: Math.max(a, b) }))),
});

describe('a page state in the address', () => {
  it('comes back from the address as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(state, (written) => {
        const { state: read, dropped } = readUrlState(schema, writeUrlState(schema, new URLSearchParams(), written));
        expect(read).toEqual(written);
        expect(dropped).toEqual([]);
      }),
    );
  });

  it('is absent where the address says nothing', () => {
    expect(readUrlState(schema, new URLSearchParams()).state).toEqual({
      j: null,
      from: null,
      to: null,
      fields: [],
      departments: [],
      statuses: [],
      q: '',
      value: null,
      cycle: null,
      day: null,
    });
  });

  it('is written so that a person can read it', () => {
    const address = addressOf('/centers', schema, {
      j: '500101',
      fields: ['FOOD', 'MATERIALS'],
      value: { indicatorCode: 'RD_INVESTMENT', year: 2025 },
      cycle: { fromYear: 2023, toYear: 2025 },
    });
    expect(address).toBe('/centers?j=500101&fields=FOOD,MATERIALS&value=RD_INVESTMENT:2025&cycle=2023-2025');
  });

  it('leaves alone what belongs to others, and takes away what became absent', () => {
    const before = new URLSearchParams('lang=en&q=alloy&from=2020');
    expect(writeUrlState(schema, before, { q: '', from: 2021 }).toString()).toBe('lang=en&from=2021');
  });

  it('writes known words in their own order, so that one choice has one address', () => {
    expect(addressOf('/', schema, { statuses: ['MERGED', 'ACTIVE'] })).toBe('/?statuses=ACTIVE,MERGED');
  });
});

describe('a change of the state', () => {
  const now = { pathname: '/centers', search: '?from=2021&fields=FOOD,MATERIALS' };

  it('starts from the address as it is now', () => {
    expect(addressAfter(schema, '/centers', now, { statuses: ['ACTIVE'] })).toBe(
      '/centers?from=2021&fields=FOOD,MATERIALS&statuses=ACTIVE',
    );
  });

  it('that builds on the state is given the newest', () => {
    expect(addressAfter(schema, '/centers', now, ({ fields }) => ({ fields: [...fields, 'ECOLOGY'] }))).toBe(
      '/centers?from=2021&fields=FOOD,MATERIALS,ECOLOGY',
    );
  });

  it('leads nowhere when the address is another page already', () => {
    expect(addressAfter(schema, '/', now, { statuses: ['ACTIVE'] })).toBeNull();
  });
});
