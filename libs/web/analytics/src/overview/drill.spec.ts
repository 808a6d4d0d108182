import { readUrlState } from '@wanchuang/web-client';
import { centerAddress, centersBehindAddress, evaluatedAddress } from './drill';
import { type OverviewState, overviewSchema } from './overview-schema';

const stateOf = (search: string): OverviewState => readUrlState(overviewSchema, new URLSearchParams(search)).state;
const state = stateOf('j=500101&from=2020&fields=EQUIPMENT&investmentAs=share');
const codes = new Map([['jurisdiction_9', '500102']]);
const value = { indicatorCode: 'RD_INVESTMENT', year: 2025 };

it.each([
  { by: 'field', key: 'ECOLOGY', expected: '/centers?j=500101&from=2020&fields=ECOLOGY&value=RD_INVESTMENT:2025' },
  {
    by: 'department',
    key: 'organisation_4',
    expected: '/centers?j=500101&from=2020&fields=EQUIPMENT&departments=organisation_4&value=RD_INVESTMENT:2025',
  },
  {
    by: 'jurisdiction',
    key: 'jurisdiction_9',
    expected: '/centers?j=500102&from=2020&fields=EQUIPMENT&value=RD_INVESTMENT:2025',
  },
  {
    by: 'kind',
    key: 'RD_INVESTMENT',
    expected: '/centers?j=500101&from=2020&fields=EQUIPMENT&value=RD_INVESTMENT:2025',
  },
] as const)('leads from a segment of a $by to the centers behind it', ({ by, key, expected }) => {
  expect(centersBehindAddress(state, value, { ...value, by, key }, codes)).toBe(expected);
});

it('leads to all centers with a value where nothing is picked', () => {
  expect(centersBehindAddress(stateOf(''), value, null, codes)).toBe('/centers?value=RD_INVESTMENT:2025');
});

it('leads to those who took part in a cycle with a grade', () => {
  expect(evaluatedAddress(stateOf('j=500101'), { fromYear: 2023, toYear: 2025 }, ['EXCELLENT'])).toBe(
    '/centers?j=500101&cycle=2023-2025&grades=EXCELLENT',
  );
});

it('leads to one center', () => {
  expect(centerAddress(stateOf('j=500101'), 'center_42')).toBe('/centers/center_42?j=500101');
});
