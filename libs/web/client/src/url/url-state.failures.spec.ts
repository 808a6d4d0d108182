import { centerFilterSchema } from '../filter/center-filter';
import { indicatorYearParameter, yearSpanParameter } from './parameter';
import { readUrlState } from './url-state';

const schema = { ...centerFilterSchema, value: indicatorYearParameter(), cycle: yearSpanParameter() };

describe('a value in the address that nobody knows is left out and said', () => {
  it.each([
    { title: 'a year that is a word', search: 'from=soon', parameter: 'from', value: 'soon' },
    { title: 'a year of three digits', search: 'from=202', parameter: 'from', value: '202' },
    { title: 'a year before 1950', search: 'to=1949', parameter: 'to', value: '1949' },
    {
      title: 'a status that there is not',
      search: 'statuses=ACTIVE,GONE',
      parameter: 'statuses',
      value: 'ACTIVE,GONE',
    },
    { title: 'a code with a quote', search: "fields=FOOD'", parameter: 'fields', value: "FOOD'" },
    { title: 'an empty place in a list', search: 'fields=FOOD,,X', parameter: 'fields', value: 'FOOD,,X' },
    { title: 'a value without a year', search: 'value=RD_INVESTMENT', parameter: 'value', value: 'RD_INVESTMENT' },
    { title: 'a value with a small letter', search: 'value=rd:2025', parameter: 'value', value: 'rd:2025' },
    { title: 'a span that goes back', search: 'cycle=2025-2023', parameter: 'cycle', value: '2025-2023' },
    { title: 'a span of one year only', search: 'cycle=2025', parameter: 'cycle', value: '2025' },
  ])('$title', ({ search, parameter, value }) => {
    const { state, dropped } = readUrlState(schema, new URLSearchParams(search));
    expect(dropped).toEqual([{ parameter, value }]);
    expect(state).toEqual(readUrlState(schema, new URLSearchParams()).state);
  });
});
