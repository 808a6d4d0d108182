import { one, type TypeReads } from '@wanchuang/server-platform';
import { ExportSchedule } from './export-schedule.entity';

const schedule = one((read) => {
  const row = read.plan.alias('schedule');
  const where = `${row}.saved_query_id = ${read.row}.id AND ${read.visible('ExportSchedule', row)}`;
  return { row, from: `export_schedule ${row}`, where };
});

const lastExport = one((read) => {
  const row = read.plan.alias('last_export');
  const made = read.plan.alias('made');
  const isLast = `${row}.id = (SELECT max(${made}.id) FROM data_export ${made} WHERE ${made}.schedule_id = ${read.row}.id)`;
  return { row, from: `data_export ${row}`, where: `${isLast} AND ${read.visible('Export', row)}` };
});

export const scheduleReads: readonly TypeReads[] = [
  { type: 'ExportSchedule', entity: ExportSchedule, node: 'exportSchedule', fields: { lastExport } },
  { type: 'SavedQuery', fields: { schedule } },
];
