import { readUrlState } from '@wanchuang/web-client';
import { type PortalState, portalSchema } from '../portal/portal-schema';
import {
  directoryFilter,
  directoryOrder,
  directoryVariables,
  gradeIn,
  nextSort,
  publishedCycles,
  sortInForce,
} from './directory-query';

const stateOf = (search: string): PortalState => readUrlState(portalSchema, new URLSearchParams(search)).state;
const cycles = [
  { fromYear: 2023, toYear: 2025, publishedOn: '2026-06-18' },
  { fromYear: 2020, toYear: 2022, publishedOn: '2023-06-20' },
];
const filterOf = (search: string) => directoryFilter(stateOf(search), 'jurisdiction_3', cycles);

describe('the directory that an address asks for', () => {
  it('is all of the place without conditions, by name', () => {
    expect(directoryVariables(stateOf(''), 'jurisdiction_3', cycles)).toEqual({
      filter: { jurisdictionId: 'jurisdiction_3' },
      orderBy: [{ by: 'NAME', direction: 'ASC' }],
      first: 50,
    });
  });

  it('is narrowed by name, field and grade', () => {
    expect(filterOf('?q=%20steel%20&fields=FOOD_AGRICULTURE&cycle=2020-2022&grades=EXCELLENT,POOR')).toEqual({
      jurisdictionId: 'jurisdiction_3',
      search: 'steel',
      fieldCodes: ['FOOD_AGRICULTURE'],
      evaluated: { fromYear: 2020, toYear: 2022, grades: ['EXCELLENT', 'POOR'] },
    });
  });

  it('takes grades without an evaluation from the latest, and an evaluation without grades as it is', () => {
    expect(filterOf('?grades=GOOD').evaluated).toEqual({ fromYear: 2023, toYear: 2025, grades: ['GOOD'] });
    expect(filterOf('?cycle=2020-2022').evaluated).toEqual({ fromYear: 2020, toYear: 2022 });
  });

  it('is ordered as a column’s head was pressed: days from the latest on, words up, then turned', () => {
    expect(sortInForce(stateOf(''))).toBe('name');
    expect(nextSort('name', 'recognised')).toBe('-recognised');
    expect(nextSort('-recognised', 'recognised')).toBe('recognised');
    expect(nextSort('-recognised', 'field')).toBe('field');
    expect(nextSort('name', 'name')).toBe('-name');
    expect(directoryOrder('-recognised')).toEqual([
      { by: 'RECOGNISED_ON', direction: 'DESC' },
      { by: 'NAME', direction: 'ASC' },
    ]);
  });
});

describe('evaluations of a place', () => {
  it('are those that were published, the latest first', () => {
    const running = { fromYear: 2026, toYear: 2028, publishedOn: null };
    expect(publishedCycles([running, ...cycles.toReversed()])).toEqual(cycles);
  });

  it('of several districts over the same years are one, with its day where that is the same', () => {
    const [latest] = cycles;
    const north = { fromYear: 2023, toYear: 2025, publishedOn: '2026-06-18' };
    const south = { ...north, publishedOn: '2026-07-01' };
    expect(publishedCycles([north, north])).toEqual([latest]);
    expect(publishedCycles([north, south])).toEqual([{ ...latest, publishedOn: null }]);
  });

  it('give a center one grade each, or none', () => {
    const evaluations = [
      { id: 'evaluationResult_1', grade: 'GOOD' as const, cycle: { id: 'c', fromYear: 2023, toYear: 2025 } },
    ];
    expect(gradeIn({ evaluations }, { fromYear: 2023, toYear: 2025 })).toBe('GOOD');
    expect(gradeIn({ evaluations }, { fromYear: 2020, toYear: 2022 })).toBeNull();
  });
});
