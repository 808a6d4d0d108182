import { inline, many, openActions, type TypeReads } from '@wanchuang/server-platform';
import { RecordEntry } from './record-entry.entity';

/** Those of a legal person, whatever its name was, the latest first; withdrawn ones too. */
const recordEntries = many((read) => {
  const row = read.plan.alias('entry');
  return {
    row,
    from: `record_entry ${row}`,
    where: `${row}.credit_code = ${read.row}.credit_code AND ${read.visible('RecordEntry', row)}`,
    orderBy: `${row}.occurred_on DESC, ${row}.id DESC`,
  };
});

export const recordEntryReads: readonly TypeReads[] = [
  {
    type: 'RecordEntry',
    entity: RecordEntry,
    node: 'recordEntry',
    names: ['organisation'],
    fields: { viewerCan: inline() },
  },
  { type: 'RecordEntryActions', fields: openActions('RecordEntry', { withdraw: 'WITHDRAW_RECORD_ENTRY' }) },
  { type: 'Organisation', fields: { recordEntries } },
];
