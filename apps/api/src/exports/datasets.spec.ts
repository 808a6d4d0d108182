import 'reflect-metadata';
import { ExportCatalogue } from '@wanchuang/server-data';
import { buildApiSchema, column, type ExportDataset } from '@wanchuang/server-platform';
import { getNamedType, isInputObjectType, validate } from 'graphql';
import { parse } from 'graphql';
import { columns, datasets } from '../schema';

const schema = buildApiSchema(columns);
const catalogue = new ExportCatalogue(schema, datasets);
const paging = ['first', 'last', 'before', 'after'];
const aggregates = {
  groupBy: ['YEAR', 'CENTER', 'INDICATOR'],
  measures: [{ kind: 'SUM', of: 'RD_INVESTMENT' }, { kind: 'COUNT' }],
};
const needed: Readonly<Record<string, Record<string, unknown>>> = {
  indicatorAggregates: aggregates,
  evaluationResults: { filter: { jurisdictionId: 'jurisdiction_1' } },
};
const questionOf = ({ name }: ExportDataset) => ({ dataset: name, arguments: needed[name] ?? {} });

describe('what may be exported', () => {
  it('is what the regulation’s registers, figures, results and log hold', () => {
    expect(datasets.map(({ name }) => name).sort()).toEqual(
      [
        'awards',
        'centers',
        'events',
        'evaluationResults',
        'incubatedVentures',
        'indicatorAggregates',
        'indicatorFacts',
        'intellectualProperty',
        'organisations',
        'products',
        'projects',
        'publications',
        'standards',
        'technologyContracts',
      ].sort(),
    );
  });

  it.each(datasets.map((dataset) => [dataset.name, dataset] as const))(
    '%s is a list of the schema, with every column and an operation that is valid',
    (_, dataset) => {
      const { document, columns: planned } = catalogue.plan(questionOf(dataset));
      expect(validate(schema, parse(document))).toEqual([]);
      expect(planned.map(({ scalar }) => scalar)).not.toContain('');
      expect(new Set(planned.map(({ key }) => key)).size).toBe(planned.length);
      for (const { label } of planned) expect([label.zh, label.en]).not.toContain('');
    },
  );

  it.each(datasets.map((dataset) => [dataset.name, dataset] as const))(
    '%s has words in both languages for everything by which it is restricted',
    (_, dataset) => {
      const names = catalogue
        .argumentsOf(dataset)
        .filter(({ name }) => !paging.includes(name))
        .flatMap(({ name, type }) => {
          const input = getNamedType(type);
          return name === 'filter' && isInputObjectType(input) ? Object.keys(input.getFields()) : [name];
        });
      expect(names.filter((name) => !dataset.words[name])).toEqual([]);
    },
  );

  it('takes one entry for a list that a later column brings', () => {
    const later: ExportDataset = {
      name: 'people',
      label: { zh: '人员', en: 'People' },
      scope: 'DIRECTORY',
      columns: () => [
        column('name', '姓名', 'Name'),
        column('organisation', '单位', 'Organisation', 'organisation.name'),
      ],
      words: {},
    };
    const { document } = new ExportCatalogue(schema, [...datasets, later]).plan({ dataset: 'people', arguments: {} });
    expect(document).toBe('query { people { nodes { name organisation { name } } } }');
  });

  it('names measures and comparisons of aggregates as their answer does', () => {
    const given = { ...aggregates, compareTo: { kind: 'PREVIOUS_YEAR' } };
    const { columns: planned } = catalogue.plan({ dataset: 'indicatorAggregates', arguments: given });
    expect(planned.map(({ key }) => key)).toEqual([
      'year',
      'centerCode',
      'center',
      'indicatorCode',
      'indicator',
      'unit',
      'SUM_RD_INVESTMENT',
      'SUM_RD_INVESTMENT_previous',
      'SUM_RD_INVESTMENT_change',
      'SUM_RD_INVESTMENT_changeRate',
      'SUM_RD_INVESTMENT_evidenceOf',
      'COUNT',
      'COUNT_previous',
      'COUNT_change',
      'COUNT_changeRate',
      'COUNT_evidenceOf',
    ]);
  });

  it.each([
    ['a dataset that there is not', { dataset: 'people', arguments: {} }, 'dataset'],
    ['a name of the language itself', { dataset: '__proto__', arguments: {} }, 'dataset'],
    ['a column that there is not', { dataset: 'centers', arguments: {}, columns: ['hash'] }, 'columns'],
    ['an argument that there is not', { dataset: 'centers', arguments: { where: {} } }, 'where'],
    ['a page', { dataset: 'centers', arguments: { first: 3 } }, 'first'],
    ['a filter that is none', { dataset: 'centers', arguments: { filter: 'all' } }, 'filter'],
    ['a field that the filter has not', { dataset: 'centers', arguments: { filter: { year: 3 } } }, 'filter'],
    [
      'a value of another type',
      { dataset: 'centers', arguments: { filter: { recognisedFromYear: 'x' } } },
      'filter.recognisedFromYear',
    ],
    [
      'a value that the enumeration has not',
      { dataset: 'centers', arguments: { filter: { statuses: ['ACTIVE', "'; DROP TABLE center; --"] } } },
      'filter.statuses[1]',
    ],
    ['a filter that is left out where it is wanted', { dataset: 'evaluationResults', arguments: {} }, 'filter'],
    [
      'a measure that is called as another column is',
      { dataset: 'indicatorAggregates', arguments: { groupBy: ['YEAR'], measures: [{ kind: 'SUM', as: 'year' }] } },
      'columns',
    ],
    ['aggregates of nothing', { dataset: 'indicatorAggregates', arguments: {} }, 'columns'],
  ])('refuses %s, and says where', (_, question, place) => {
    expect(() => catalogue.plan(question)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', details: expect.objectContaining({ place }) }),
    );
  });
});
