import { decisionKindLabels } from '@wanchuang/domain-registry';
import { defineText } from '@wanchuang/web-client';

export const decisionKindText = defineText('decisionKind', decisionKindLabels);

export const decisionsText = defineText('decisions', {
  title: { zh: '决定及其依据', en: 'Decisions and what they rest on' },
  on: { zh: '{{on}} 决定', en: 'Decided on {{on}}' },
  signed: { zh: '{{on}} 决定，签署人：{{name}}', en: 'Decided on {{on}}, signed by {{name}}' },
  trace: { zh: '所依据的条款判定（{{count}} 条）', en: { one: '{{count}} finding', other: '{{count}} findings' } },
  history: {
    zh: '决定之日管理办法尚未施行或没有适用的管理办法，仅作历史记录，没有条款判定。',
    en: 'No measures were in force on that day: it is recorded history, without findings.',
  },
});
