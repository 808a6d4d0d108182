import { defineText } from '@wanchuang/web-client';

export const fileSlotText = defineText('fileSlot', {
  choose: { zh: '上传文件', en: 'Upload a file' },
  replace: { zh: '更换文件', en: 'Replace' },
  remove: { zh: '移除', en: 'Remove' },
  removeSure: { zh: '移除“{{name}}”？', en: 'Remove “{{name}}”?' },
  keep: { zh: '保留', en: 'Keep' },
  uploading: { zh: '已上传 {{percent}}%', en: '{{percent}}% uploaded' },
});
