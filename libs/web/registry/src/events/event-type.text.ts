import { defineText } from '@wanchuang/web-client';

export const eventTypeText = defineText('eventType', {
  centerRecognised: { zh: '认定', en: 'Recognition' },
  centerRenamed: { zh: '更名', en: 'Renaming' },
  centerMerged: { zh: '合并', en: 'Merger' },
  centerRevoked: { zh: '撤销认定', en: 'Revocation' },
  evaluationPublished: { zh: '评估公布', en: 'Evaluation published' },
  registerSaved: { zh: '台账更新', en: 'Register saved' },
  importLoaded: { zh: '数据导入', en: 'Import' },
  importUndone: { zh: '撤销导入', en: 'Import undone' },
  figuresPublished: { zh: '数据公开', en: 'Figures published' },
  rollupsRebuilt: { zh: '汇总重算', en: 'Rollups rebuilt' },
  demoLoaded: { zh: '载入演示数据', en: 'Demonstration data' },
});
