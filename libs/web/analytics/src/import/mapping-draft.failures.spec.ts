import { readImportMapping } from '@wanchuang/domain-indicators';
import { documentOf } from './mapping-document';
import { type MappingDraft, draftFrom, withColumn } from './mapping-draft';

const draft = draftFrom(
  {
    fileName: 'a.csv',
    format: 'csv',
    sheets: [],
    columns: [
      { name: 'year', guess: 'year' },
      { name: 'code', guess: 'center' },
      { name: 'spent', guess: 'RD_INVESTMENT' },
    ],
    rows: [],
  },
  '500101',
);

describe('a draft that is not finished names the place of each fault', () => {
  it.each<{ title: string; input: MappingDraft; path: string }>([
    { title: 'no column for the year', input: withColumn(draft, 0, { role: 'ignored' }), path: 'year.column' },
    { title: 'no column for the center', input: withColumn(draft, 1, { role: 'ignored' }), path: 'center.column' },
    {
      title: 'a figure without an indicator',
      input: withColumn(draft, 2, { indicator: null }),
      path: 'values.columns[0].indicator',
    },
    { title: 'no figure at all', input: withColumn(draft, 2, { role: 'ignored' }), path: 'values.columns' },
    { title: 'a unit of something else', input: withColumn(draft, 2, { unit: '人' }), path: 'values.columns[0].unit' },
    { title: 'a factor of zero', input: withColumn(draft, 2, { factor: '0' }), path: 'values.columns[0].factor' },
    {
      title: 'a new place without a name',
      input: { ...draft, place: { ...draft.place, isNew: true } },
      path: 'jurisdiction.create.name.zh',
    },
  ])('$title', ({ input, path }) => {
    const reading = readImportMapping(documentOf(input, 'not needed'));
    expect(reading.ok ? [] : reading.faults.map((fault) => fault.path)).toContain(path);
  });
});
