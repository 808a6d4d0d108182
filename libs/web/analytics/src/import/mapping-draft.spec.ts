import { readImportMapping } from '@wanchuang/domain-indicators';
import { documentOf } from './mapping-document';
import {
  type FilePreview,
  type MappingDraft,
  draftFrom,
  foreignCurrencies,
  labelsIn,
  withColumn,
  withShape,
} from './mapping-draft';

const wide: FilePreview = {
  fileName: '万州 2025.csv',
  format: 'csv',
  sheets: [],
  columns: [
    { name: '年份', guess: 'year' },
    { name: '证书号', guess: 'center' },
    { name: '中心名称', guess: 'name' },
    { name: '研发投入（万元）', guess: 'RD_INVESTMENT' },
    { name: '备注', guess: null },
  ],
  rows: [['2025', 'WZ-1', '甲', '120', '']],
};

const long: FilePreview = {
  fileName: 'figures.xlsx',
  format: 'xlsx',
  sheets: ['Sheet1'],
  columns: [
    { name: 'code', guess: 'center' },
    { name: 'year', guess: 'year' },
    { name: 'indicator', guess: 'indicator' },
    { name: 'value', guess: 'value' },
    { name: 'unit', guess: 'unit' },
  ],
  rows: [
    ['WZ-1', '2025', 'RD_STAFF', '12', 'person'],
    ['WZ-1', '2025', 'mystery', '1', ''],
    ['WZ-2', '2025', 'RD_STAFF', '9', ''],
  ],
};

const roles = ({ columns }: MappingDraft): readonly string[] => columns.map(({ role }) => role);
const mappingOf = (draft: MappingDraft) => {
  const reading = readImportMapping(documentOf(draft, 'not needed'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.mapping;
};

describe('a first draft of a mapping', () => {
  it('takes each column for what its name says, and leaves out the rest', () => {
    const draft = draftFrom(wide, '500101');
    expect(roles(draft)).toEqual(['year', 'center', 'centerName', 'figure', 'ignored']);
    expect(draft.columns[3]?.indicator).toBe('RD_INVESTMENT');
    expect(draft.shape).toBe('wide');
    expect(draft.centerBy).toBe('code');
  });

  it('takes names for the key where the file has no codes', () => {
    const draft = draftFrom({ ...wide, columns: wide.columns.filter(({ guess }) => guess !== 'center') }, '500101');
    expect(roles(draft)).toEqual(['year', 'center', 'figure', 'ignored']);
    expect(draft.centerBy).toBe('name');
  });

  it('sees a file in the long form, and the words that its rows use', () => {
    const draft = draftFrom(long, '500101');
    expect(draft.shape).toBe('long');
    expect(draft.file).toEqual({ format: 'xlsx', headerRow: 1 });
    expect(draft.labels.map(({ label, indicator }) => [label, indicator])).toEqual([
      ['RD_STAFF', 'RD_STAFF'],
      ['mystery', null],
    ]);
  });
});

describe('a draft that is drawn on', () => {
  it('gives a single role to one column only', () => {
    const draft = withColumn(draftFrom(wide, '500101'), 4, { role: 'year' });
    expect(roles(draft)).toEqual(['ignored', 'center', 'centerName', 'figure', 'year']);
  });

  it('lets several columns be figures', () => {
    const draft = withColumn(draftFrom(wide, '500101'), 4, { role: 'figure' });
    expect(roles(draft)).toEqual(['year', 'center', 'centerName', 'figure', 'figure']);
  });

  it('drops what the other form does not know', () => {
    expect(roles(withShape(draftFrom(wide, '500101'), 'long'))).toEqual([
      'year',
      'center',
      'centerName',
      'ignored',
      'ignored',
    ]);
  });

  it('keeps what was drawn for a word when rows are read again', () => {
    const draft = draftFrom(long, '500101');
    const drawn = { ...draft, labels: draft.labels.map((label) => ({ ...label, ignored: label.label === 'mystery' })) };
    expect(labelsIn(drawn, long)).toEqual(drawn.labels);
  });

  it('asks for a rate of each foreign currency', () => {
    const draft = withColumn(draftFrom(wide, '500101'), 3, { currency: 'EUR' });
    expect(foreignCurrencies(draft, 'CNY')).toEqual(['EUR']);
    expect(foreignCurrencies(draft, 'EUR')).toEqual([]);
  });
});

describe('the mapping of a draft', () => {
  it('is one that the importer takes, in the wide form', () => {
    const mapping = mappingOf(withColumn(draftFrom(wide, '500101'), 3, { unit: '万元' }));
    expect(mapping.center).toEqual({
      column: '证书号',
      by: 'code',
      unknown: 'refuse',
      nameColumn: undefined,
      sameName: 'refuse',
    });
    expect(mapping.year).toEqual({ column: '年份' });
    expect(mapping.values).toMatchObject({
      shape: 'wide',
      columns: [{ column: '研发投入（万元）', indicator: 'RD_INVESTMENT', unit: '万元' }],
    });
    expect(mapping.ignored.map(({ column }) => column)).toEqual(['中心名称', '备注']);
  });

  it('is one that the importer takes, in the long form', () => {
    const draft = draftFrom(long, '500101');
    const mapping = mappingOf({
      ...draft,
      labels: draft.labels.map((label) => ({ ...label, ignored: label.indicator === null })),
    });
    expect(mapping.values).toMatchObject({
      shape: 'long',
      indicatorColumn: 'indicator',
      valueColumn: 'value',
      unitColumn: 'unit',
      labels: [{ label: 'RD_STAFF', indicator: 'RD_STAFF' }],
      ignoredLabels: [{ label: 'mystery', reason: 'not needed' }],
    });
  });

  it('adds up columns that are drawn for one indicator', () => {
    const twice = withColumn(draftFrom(wide, '500101'), 4, { role: 'figure', indicator: 'RD_INVESTMENT' });
    expect(mappingOf(twice).values).toMatchObject({
      columns: [{ combine: ['研发投入（万元）', '备注'], partial: 'refuse', indicator: 'RD_INVESTMENT' }],
    });
  });

  it('makes a place of open statistics, with the names of its regions', () => {
    const draft = draftFrom(wide, 'X-1');
    const name = { zh: '某地', en: 'Somewhere' };
    const mapping = mappingOf({
      ...draft,
      createUnknown: true,
      place: { isNew: true, code: 'X-1', name, currency: 'EUR', note: name },
    });
    expect(mapping.jurisdiction).toEqual({ code: 'X-1', create: { name, currency: 'EUR', note: name } });
    expect(mapping.center).toMatchObject({ unknown: 'create', nameColumn: '中心名称', sameName: 'addCode' });
    expect(mapping.ignored.map(({ column }) => column)).toEqual(['备注']);
  });
});
