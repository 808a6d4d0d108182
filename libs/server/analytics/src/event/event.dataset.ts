import { column, type ExportDataset } from '@wanchuang/server-platform';
import { placeWords } from '@wanchuang/server-registry';

/** The event log (Art. 25). */
export const eventDataset: ExportDataset = {
  name: 'events',
  label: { zh: '事件记录', en: 'Event log' },
  scope: 'EVENTS',
  columns: () => [
    column('sequence', '序号', 'Sequence'),
    column('occurredAt', '发生时间', 'Occurred at'),
    column('type', '类型', 'Type'),
    column('actor', '操作者', 'Actor'),
    column('subject', '对象', 'Subject'),
    column('centerId', '中心', 'Center'),
    column('jurisdictionId', '辖区', 'Jurisdiction'),
    column('payload', '内容', 'Payload'),
    column('previousHash', '上一条哈希', 'Previous hash'),
    column('hash', '哈希', 'Hash'),
  ],
  words: {
    ...placeWords,
    types: { zh: '类型', en: 'Types' },
    actor: { zh: '操作者', en: 'Actor' },
    subject: { zh: '对象', en: 'Subject' },
    centerId: { zh: '中心', en: 'Center' },
    fromDate: { zh: '起始日期', en: 'From' },
    toDate: { zh: '截止日期', en: 'To' },
  },
};
