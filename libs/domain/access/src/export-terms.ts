import type { Label } from '@wanchuang/domain-indicators';

/** As what rows are written. */
export const ExportFormat = { CSV: 'CSV', NDJSON: 'NDJSON', XLSX: 'XLSX' } as const;
export type ExportFormat = keyof typeof ExportFormat;

export const exportFormatLabels: Readonly<Record<ExportFormat, Label>> = {
  CSV: { zh: 'CSV 文本表格', en: 'CSV text table' },
  NDJSON: { zh: 'NDJSON 逐行数据', en: 'NDJSON, one object a line' },
  XLSX: { zh: 'Excel 工作簿', en: 'Excel workbook' },
};

/** What stands above the columns. */
export const ExportHeadings = { KEYS: 'KEYS', ZH: 'ZH', EN: 'EN' } as const;
export type ExportHeadings = keyof typeof ExportHeadings;

export const exportHeadingsLabels: Readonly<Record<ExportHeadings, Label>> = {
  KEYS: { zh: '字段代码', en: 'Keys' },
  ZH: { zh: '中文表头', en: 'Chinese headings' },
  EN: { zh: '英文表头', en: 'English headings' },
};

/** What has become of an export. */
export const ExportState = {
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  DONE: 'DONE',
  FAILED: 'FAILED',
  CANCELLED: 'CANCELLED',
  EXPIRED: 'EXPIRED',
} as const;
export type ExportState = keyof typeof ExportState;

export const exportStateLabels: Readonly<Record<ExportState, Label>> = {
  QUEUED: { zh: '排队中', en: 'Waiting' },
  RUNNING: { zh: '生成中', en: 'Being written' },
  DONE: { zh: '已完成', en: 'Done' },
  FAILED: { zh: '失败', en: 'Failed' },
  CANCELLED: { zh: '已取消', en: 'Cancelled' },
  EXPIRED: { zh: '已过期', en: 'Expired' },
};

/** Why an export failed. */
export const ExportFault = {
  FORBIDDEN: 'FORBIDDEN',
  REFUSED: 'REFUSED',
  TOO_LARGE: 'TOO_LARGE',
  DISK_FULL: 'DISK_FULL',
  INTERRUPTED: 'INTERRUPTED',
  UNAVAILABLE: 'UNAVAILABLE',
} as const;
export type ExportFault = keyof typeof ExportFault;

export const exportFaultLabels: Readonly<Record<ExportFault, Label>> = {
  FORBIDDEN: { zh: '生成时已无导出权限', en: 'You had no right to it any more when it was written' },
  REFUSED: { zh: '筛选条件已不成立', en: 'What was asked for cannot be answered' },
  TOO_LARGE: { zh: '超出文件大小或行数上限', en: 'It is larger than a file may be' },
  DISK_FULL: { zh: '服务器磁盘空间不足', en: 'The server’s disk is full' },
  INTERRUPTED: { zh: '服务两次中断，未能完成', en: 'The server was interrupted twice' },
  UNAVAILABLE: { zh: '服务器暂时无法写入', en: 'The server could not write it for now' },
};
