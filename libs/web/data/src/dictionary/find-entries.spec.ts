import type { Dictionary, DictionaryField } from '@wanchuang/domain-dictionary';
import type { Label } from '@wanchuang/domain-indicators';
import { findEntries, findIndicators } from './find-entries';

const label = (zh: string, en: string): Label => ({ zh, en });
const field = (name: string, text: Label, args: readonly DictionaryField[] = []): DictionaryField => ({
  name,
  type: 'String',
  defaultValue: null,
  text,
  clauses: [],
  deprecation: null,
  isNullable: false,
  unit: null,
  arguments: args,
  since: null,
  note: null,
  openTo: null,
  personal: null,
});
const type = (name: string, text: Label, fields: readonly DictionaryField[]): Dictionary['types'][number] => ({
  name,
  kind: 'OBJECT',
  text,
  clauses: [],
  since: null,
  datasets: [],
  sights: null,
  fields,
});
const types = [
  type('Center', label('创新中心', 'A center'), [
    field('name', label('名称', 'Name')),
    field('recognisedOn', label('认定日期', 'Day of recognition')),
    field('facts', label('指标数值', 'Facts'), [field('asOf', label('按该时点', 'What was believed then'))]),
  ]),
  type('Award', label('奖励', 'An award'), [field('center', label('所属创新中心', 'Its center'))]),
];
const coordinates = (search: string): string[] => findEntries({ types }, search).map(({ coordinate }) => coordinate);

describe('looking for entries', () => {
  it.each([
    ['认定', ['Center.recognisedOn']],
    ['RECOGNITION day', ['Center.recognisedOn']],
    ['asOf', ['Center.facts']],
    ['center.name', ['Center.name']],
    ['没有', []],
    ['  ', []],
  ])('finds by Chinese, English, name and argument: %s', (search, expected) => {
    expect(coordinates(search)).toEqual(expected);
  });

  it('puts first what is called so', () => {
    expect(coordinates('center')).toEqual(['Center', 'Award.center', 'Center.name', 'Center.recognisedOn', 'Center.facts']);
  });
});

describe('looking for indicators', () => {
  const one = {
    code: 'RD_INVESTMENT',
    name: label('研发投入', 'R&D investment'),
    definition: label('当年发生额', 'What happened within the year'),
    dimension: label('运行基本情况', 'Operation'),
    clause: '22(1)',
    unit: label('元', 'yuan'),
    source: label('年度报告', 'annual report'),
    partOf: null,
  };
  it.each([
    ['', 1],
    ['研发', 1],
    ['annual operation', 1],
    ['专利', 0],
  ])('%j finds %i', (search, count) => {
    expect(findIndicators({ indicators: [one] }, search)).toHaveLength(count);
  });
});
