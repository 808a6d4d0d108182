import { readUrlState, writeUrlState } from '@wanchuang/web-client';
import { noFilter, overviewSchema } from './overview-schema';

const read = (search: string): ReturnType<typeof readUrlState<typeof overviewSchema>> =>
  readUrlState(overviewSchema, new URLSearchParams(search));

it('has a state for an empty address', () => {
  const { state, dropped } = read('');
  expect(state).toMatchObject({
    from: null,
    fields: [],
    compare: 'lastYear',
    investmentBy: null,
    investmentAs: 'total',
    movers: 'investment',
    pick: null,
  });
  expect(dropped).toEqual([]);
});

it('reads back what it wrote', () => {
  const change = {
    pick: { indicatorCode: 'RD_INVESTMENT', year: 2025, by: 'department', key: 'organisation_12' } as const,
    investmentBy: 'department' as const,
    contractsAs: 'share' as const,
    cycle: { fromYear: 2020, toYear: 2022 },
  };
  const search = writeUrlState(overviewSchema, new URLSearchParams('j=500101'), change);
  expect(search.get('pick')).toBe('RD_INVESTMENT:2025:department:organisation_12');
  expect(read(search.toString()).state).toMatchObject(change);
});

it('forgets filter and pick, and nothing else', () => {
  const search = new URLSearchParams(
    'j=500101&from=2020&fields=ECOLOGY&pick=RD_INVESTMENT:2025:field:ECOLOGY&investmentAs=share',
  );
  expect(writeUrlState(overviewSchema, search, noFilter).toString()).toBe('j=500101&investmentAs=share');
});

it.each([
  'pick=RD_INVESTMENT',
  'pick=RD_INVESTMENT:2025:colour:red',
  'pick=rd:2025:field:X',
  'compare=never',
  'investmentBy=mood',
])('says that it does not know %s', (search) => {
  expect(read(search).dropped).toHaveLength(1);
});
