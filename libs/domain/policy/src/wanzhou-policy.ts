import type { DatedValue, Policy } from './policy';

const inForceFrom = '2024-04-18';

const sinceInForce = <Value>(value: Value, citation: string): readonly DatedValue<Value>[] => [
  { value, from: inForceFrom, until: null, citation, lastCheckedOn: '2026-11-23' },
];

/** The measures for building and running technology innovation centers in Wanzhou District (Art. 1–28). */
export const wanzhouPolicy: Policy = {
  documentNumber: '万州科局发〔2024〕3号',
  titleZh: '重庆市万州区技术创新中心建设运行管理办法（修订）',
  titleEn: 'Measures for building and running technology innovation centers in Wanzhou District (revised)',
  issuedOn: '2024-03-18',
  inForceFrom, // Art. 28
  inForceUntil: null,
  replaces: '万州科局发〔2022〕19号', // Art. 28
  interpretedByZh: '区科技局', // Art. 27
  interpretedByEn: 'District Bureau of Science and Technology',
  parameters: {
    excellentQuota: { unit: 'rate', values: sinceInForce('0.2', 'Art. 23') },
    evaluationCycleYears: { unit: 'year', values: sinceInForce(3, 'Art. 23') },
    annualReportDueDay: { unit: 'month-day', values: sinceInForce('01-30', 'Art. 19') },
    centerNamePattern: { unit: 'pattern', values: sinceInForce('重庆市万州区%技术创新中心', 'Art. 26') },
  },
};
