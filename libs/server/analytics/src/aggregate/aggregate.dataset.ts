import { column, type ExportColumn, type ExportDataset } from '@wanchuang/server-platform';
import { factWords } from '../fact/indicator-fact.dataset';
import type { AggregateGroup } from './aggregate.inputs';

/** What a row says of each of its groups. */
const groupColumns: Readonly<Record<AggregateGroup, readonly ExportColumn[]>> = {
  YEAR: [column('year', '年度', 'Year')],
  FIELD: [
    column('fieldCode', '技术领域代码', 'Code of the field', 'field.code'),
    column('field', '技术领域', 'Technology field', 'field.nameZh'),
  ],
  DEPARTMENT: [column('department', '推荐部门', 'Department', 'department.name')],
  JURISDICTION: [column('jurisdiction', '辖区', 'Jurisdiction', 'jurisdiction.nameZh')],
  CENTER: [
    column('centerCode', '中心编号', 'Code of the center', 'center.code'),
    column('center', '中心名称', 'Center', 'center.name'),
  ],
  DIMENSION: [column('dimension', '评估维度', 'Dimension')],
  INDICATOR: [
    column('indicatorCode', '指标代码', 'Indicator', 'indicator.code'),
    column('indicator', '指标名称', 'Name of the indicator', 'indicator.nameZh'),
    column('unit', '计量单位', 'Unit', 'indicator.unit'),
  ],
  STATUS: [column('status', '中心状态', 'Status of the center')],
  SOURCE_CURRENCY: [column('sourceCurrency', '源文件币种', 'Currency of the file')],
};

/** What is computed of each measure, if it is compared. */
const comparison = [
  ['previous', '对比值', 'previous'],
  ['change', '增减', 'change'],
  ['changeRate', '增减率', 'rate of change'],
] as const;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);

/** As the answer calls it: its own name, or kind, `of` and `over` joined by _. */
const nameOf = ({ as, kind, of, over }: Readonly<Record<string, unknown>>): string =>
  typeof as === 'string' ? as : [kind, of, over].filter((part) => typeof part === 'string').join('_');

const measureColumns = (measure: unknown, index: number, isCompared: boolean): ExportColumn[] => {
  const name = isRecord(measure) ? nameOf(measure) : `${index + 1}`;
  return [
    column(name, name, name, `values.${index}.value`),
    ...(isCompared ? comparison : []).map(([key, zh, en]) =>
      column(`${name}_${key}`, `${name} ${zh}`, `${name} ${en}`, `values.${index}.${key}`),
    ),
    column(`${name}_evidenceOf`, `${name} 依据`, `${name} evidence`, `values.${index}.evidenceOf`),
  ];
};

/** Facts grouped and measured (Art. 22). */
export const aggregateDataset: ExportDataset = {
  name: 'indicatorAggregates',
  label: { zh: '指标汇总', en: 'Indicator aggregates' },
  scope: 'FIGURES',
  columns: ({ groupBy, measures, compareTo }) => [
    ...listOf(groupBy).flatMap((group) =>
      Object.entries(groupColumns).flatMap(([name, columns]) => (name === group ? columns : [])),
    ),
    ...listOf(measures).flatMap((measure, index) => measureColumns(measure, index, compareTo != null)),
  ],
  words: {
    ...factWords,
    groupBy: { zh: '分组', en: 'Grouped by' },
    measures: { zh: '计算', en: 'Measures' },
    compareTo: { zh: '对比', en: 'Compared to' },
    having: { zh: '保留条件', en: 'Rows kept' },
  },
};
