import { defineText } from '@wanchuang/web-client';

export const conflictText = defineText('panelConflict', {
  HOST: { zh: '依托单位', en: 'host' },
  PARTY: { zh: '参与单位', en: 'party' },
  same: {
    zh: '{{kind}}“{{first}}”是“{{application}}”的{{part}}。',
    en: '{{kind}}: “{{first}}” is the {{part}} of “{{application}}”.',
  },
  group: {
    zh: '{{kind}}“{{first}}”{{way}}与“{{application}}”的{{part}}“{{last}}”存在上下级或母子公司关系。',
    en: '{{kind}}: “{{first}}” belongs{{way}} to the group of “{{last}}”, the {{part}} of “{{application}}”.',
  },
  over: { zh: '经“{{names}}”', en: ', over “{{names}}”,' },
  related: { zh: '上下级或母子公司', en: 'parent or subsidiary' },
  graph: { zh: '{{name}}的利害关系图', en: 'Conflict graph of {{name}}' },
});
