import { defineText } from '@wanchuang/web-client';

export const behindText = defineText('behind', {
  title: { zh: '{{indicator}}（{{year}} 年）', en: '{{indicator}}, {{year}}' },
  close: { zh: '关闭', en: 'Close' },
  missing: { zh: '没有这一年的数据', en: 'There is no value for this year' },
  missingLong: {
    zh: '缺值不等于 0：该中心尚未报送或登记。',
    en: 'Missing is not 0: nothing was handed in or registered.',
  },
  clause: { zh: '依据《办法》第 {{clause}} 条', en: 'Art. {{clause}} of the measures' },
  source: { zh: '来源', en: 'Source' },
  verification: { zh: '核验', en: 'Verification' },
  knownFrom: { zh: '入库时间', en: 'Known since' },
  file: { zh: '文件', en: 'File' },
  place: { zh: '位置', en: 'Place' },
  lineColumn: { zh: '第 {{line}} 行，“{{column}}”列', en: 'line {{line}}, column “{{column}}”' },
  sourceValue: { zh: '原值', en: 'Source value' },
  rate: { zh: '折算率', en: 'Rate' },
  rateWords: { zh: '1 {{currency}} = {{rate}} {{own}}', en: '1 {{currency}} = {{rate}} {{own}}' },
  history: { zh: '历次数值', en: 'Earlier values' },
  value: { zh: '数值', en: 'Value' },
  rows: { zh: '对应的台账条目', en: 'The entries behind it' },
  agreesSum: {
    zh: '{{count}} 条合计 {{total}}，与指标值一致。',
    en: '{{count}} entries add up to {{total}}, the value of the indicator.',
  },
  agreesCount: { zh: '共 {{count}} 条，与指标值一致。', en: '{{count}} entries: the value of the indicator.' },
  differs: {
    zh: '台账为 {{total}}，与指标值 {{value}} 不一致，请告知管理员。',
    en: 'The register gives {{total}}, the indicator {{value}}: tell the administrator.',
  },
});
