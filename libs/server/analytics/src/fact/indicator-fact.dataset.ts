import { column, type ExportDataset } from '@wanchuang/server-platform';
import { centerColumns, placeWords } from '@wanchuang/server-registry';

/** What filters of facts ask for. */
export const factWords = {
  ...placeWords,
  indicatorCodes: { zh: '指标', en: 'Indicators' },
  sources: { zh: '数据来源', en: 'Sources' },
  verifications: { zh: '核查结论', en: 'Verification' },
  asOf: { zh: '截至时点', en: 'As known at' },
};

/** Facts, one value of one indicator, year and center each (Art. 22). */
export const indicatorFactDataset: ExportDataset = {
  name: 'indicatorFacts',
  label: { zh: '指标数据明细', en: 'Indicator facts' },
  scope: 'FIGURES',
  columns: () => [
    column('id', '标识', 'Id'),
    column('indicatorCode', '指标代码', 'Indicator', 'indicator.code'),
    column('indicator', '指标名称', 'Name of the indicator', 'indicator.nameZh'),
    column('unit', '计量单位', 'Unit', 'indicator.unit'),
    column('year', '年度', 'Year'),
    ...centerColumns,
    column('value', '数值', 'Value'),
    column('verification', '核查结论', 'Verification'),
    column('source', '数据来源', 'Source'),
    column('knownFrom', '入库时间', 'Known from'),
    column('sourceLine', '源文件行号', 'Line of the file'),
    column('sourceColumn', '源文件列名', 'Column of the file'),
    column('sourceValue', '源文件数值', 'Value in the file'),
    column('sourceCurrency', '源文件币种', 'Currency of the file'),
    column('sourceRate', '折算汇率', 'Rate of conversion'),
  ],
  words: factWords,
};
