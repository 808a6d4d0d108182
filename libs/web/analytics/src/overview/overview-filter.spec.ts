import { readUrlState } from '@wanchuang/web-client';
import { availableStacks, overviewVariables, stackOf } from './overview-filter';
import { type OverviewState, overviewSchema } from './overview-schema';
import { plotSpecs } from './plot-specs';

const stateOf = (search: string): OverviewState => readUrlState(overviewSchema, new URLSearchParams(search)).state;
const district = { isCenters: true, hasDepartments: true, hasBelow: false };
const nation = { isCenters: true, hasDepartments: false, hasBelow: true };
const statistics = { isCenters: false, hasDepartments: false, hasBelow: false };
const place = { id: 'jurisdiction_3' };

it.each([
  { splits: district, expected: ['field', 'department'] },
  { splits: nation, expected: ['field', 'jurisdiction'] },
  { splits: statistics, expected: [] },
])('offers the splits that $splits has', ({ splits, expected }) => {
  expect(availableStacks(plotSpecs.investment, splits)).toEqual(expected);
});

it('takes the default where the address asks for a split that the place does not have', () => {
  expect(stackOf('investment', stateOf('investmentBy=jurisdiction'), district)).toBe('field');
  expect(stackOf('investment', stateOf('investmentBy=jurisdiction'), nation)).toBe('jurisdiction');
  expect(stackOf('investment', stateOf(''), statistics)).toBeNull();
  expect(stackOf('patents', stateOf(''), statistics)).toBe('kind');
});

it('asks for everything where nothing is chosen', () => {
  const variables = overviewVariables(stateOf(''), place, district);
  expect(variables.filter).toEqual({
    jurisdictionId: 'jurisdiction_3',
    fromYear: null,
    toYear: null,
    fieldCodes: null,
    departmentIds: null,
    statuses: null,
  });
  expect(variables).toMatchObject({ picked: false, investmentBy: 'FIELD', patentsBy: 'NONE', contractsBy: 'NONE' });
});

it('narrows the other plots by what was picked, and keeps what was not', () => {
  const variables = overviewVariables(
    stateOf('fields=ECOLOGY,EQUIPMENT&pick=RD_INVESTMENT:2025:field:ECOLOGY'),
    place,
    district,
  );
  expect(variables.picked).toBe(true);
  expect(variables.filter.fieldCodes).toEqual(['ECOLOGY']);
  expect(variables.unpicked.fieldCodes).toEqual(['ECOLOGY', 'EQUIPMENT']);
});

it('goes to the place that was picked', () => {
  const variables = overviewVariables(stateOf('pick=RD_INVESTMENT:2025:jurisdiction:jurisdiction_9'), place, nation);
  expect([variables.filter.jurisdictionId, variables.unpicked.jurisdictionId, variables.place.jurisdictionId]).toEqual([
    'jurisdiction_9',
    'jurisdiction_3',
    'jurisdiction_3',
  ]);
});

it('narrows nothing by a kind', () => {
  const variables = overviewVariables(stateOf('pick=PATENTS_INVENTION:2025:kind:PATENTS_INVENTION'), place, district);
  expect(variables.picked).toBe(false);
  expect(variables.filter).toEqual(variables.unpicked);
});
