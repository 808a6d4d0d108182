import { readUrlState } from '@wanchuang/web-client';
import { type DatasetChoice, questionOf } from './export-question';
import { exportsSchema, type ExportsState } from './exports-schema';

const stateOf = (search: string): ExportsState => readUrlState(exportsSchema, new URLSearchParams(search)).state;
const datasetOf = (name: string, filters: readonly string[], others: readonly string[] = []): DatasetChoice => ({
  name,
  labelZh: name,
  labelEn: name,
  columns: ['id', 'name', 'code'].map((key) => ({ key, labelZh: key, labelEn: key })),
  arguments: [
    ...filters.map((one) => ({ name: one, isOfFilter: true })),
    ...others.map((one) => ({ name: one, isOfFilter: false })),
  ],
});
const given = { jurisdictionId: 'jurisdiction_3', headings: 'ZH' } as const;

describe('what the form of exports asks for', () => {
  const centers = datasetOf('centers', ['jurisdictionId', 'statuses', 'recognisedFromYear', 'recognisedToYear', 'search']);

  it('is the place that is shown, in the reader’s language, where nothing is chosen', () => {
    expect(questionOf(centers, stateOf(''), given)).toEqual({
      dataset: 'centers',
      filter: { jurisdictionId: 'jurisdiction_3' },
      arguments: null,
      columns: null,
      format: 'XLSX',
      headings: 'ZH',
      byteOrderMark: true,
    });
  });

  it('is restricted by what the dataset knows, and by nothing else', () => {
    const state = stateOf('from=2020&to=2024&statuses=ACTIVE&search=%20材料%20&indicators=RD_INVESTMENT&columns=code,name,x&format=CSV');
    expect(questionOf(centers, state, given)).toMatchObject({
      filter: {
        jurisdictionId: 'jurisdiction_3',
        recognisedFromYear: 2020,
        recognisedToYear: 2024,
        statuses: ['ACTIVE'],
        search: '材料',
      },
      columns: ['name', 'code'],
      format: 'CSV',
    });
  });

  it('is everything one may see, if that is chosen; of results, which are of one place, still that place', () => {
    expect(questionOf(centers, stateOf('reach=everywhere'), given).filter).toBeNull();
    const results = datasetOf('evaluationResults', ['jurisdictionId', 'fromYear']);
    expect(questionOf(results, stateOf('reach=everywhere'), given).filter).toEqual({ jurisdictionId: 'jurisdiction_3' });
  });

  it('groups aggregates by year and indicator, summed, unless others are chosen', () => {
    const aggregates = datasetOf('indicatorAggregates', ['indicatorCodes'], ['groupBy', 'measures']);
    expect(questionOf(aggregates, stateOf('columns=name'), given)).toMatchObject({
      arguments: { groupBy: ['YEAR', 'INDICATOR'], measures: [{ kind: 'SUM' }] },
      columns: null,
    });
    expect(questionOf(aggregates, stateOf('groups=FIELD&measures=MEAN,COUNT'), given).arguments).toEqual({
      groupBy: ['FIELD'],
      measures: [{ kind: 'MEAN' }, { kind: 'COUNT' }],
    });
  });
});
