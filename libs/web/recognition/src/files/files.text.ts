import { defineText } from '@wanchuang/web-client';

export const filesText = defineText('files', {
  choose: { zh: '上传文件', en: 'Upload a file' },
  replace: { zh: '替换', en: 'Replace' },
  remove: { zh: '移除', en: 'Remove' },
  removeQuestion: { zh: '移除《{{name}}》？', en: 'Remove “{{name}}”?' },
  removeAdvice: { zh: '移除后须重新上传。', en: 'To have it back, it must be uploaded anew.' },
  keep: { zh: '保留', en: 'Keep it' },
  kinds: { zh: '支持 {{kinds}}', en: '{{kinds}}' },
  limits: { zh: '支持 {{kinds}}，单个文件不超过 {{most}}', en: '{{kinds}}; at most {{most}}' },
  uploading: { zh: '正在上传 {{name}}', en: 'Uploading {{name}}' },
  cancel: { zh: '取消上传', en: 'Cancel' },
  retry: { zh: '重新上传', en: 'Try again' },
  failed: { zh: '{{name}}：{{why}}', en: '{{name}}: {{why}}' },
  uploaded: { zh: '已上传 {{name}}', en: '{{name}} is uploaded' },
  removed: { zh: '已移除 {{name}}', en: '{{name}} is removed' },
  hash: { zh: 'SHA-256 {{start}}…', en: 'SHA-256 {{start}}…' },
  preview: { zh: '预览', en: 'Preview' },
  previewOf: { zh: '预览 {{name}}', en: 'Preview {{name}}' },
  download: { zh: '下载', en: 'Download' },
  downloadOf: { zh: '下载 {{name}}', en: 'Download {{name}}' },
  open: { zh: '在新标签页打开', en: 'Open in a new tab' },
  close: { zh: '关闭', en: 'Close' },
  broken: {
    zh: '图片无法显示。可下载后查看；若仍打不开，请重新上传。',
    en: 'The picture cannot be shown. Download it; if it does not open either, upload it anew.',
  },
});
