import { nextRun } from '@wanchuang/domain-access';
import { changeRow, type Database, type Transaction } from '@wanchuang/server-platform';
import type { PlannedExport } from '../export/export.catalogue';
import { insertExport, insertRefused } from '../export/export.store';
import { filterInWords } from '../export/export.words';
import { type Exports, providedExports } from '../export/provided-exports';
import { planQuery } from '../export/query-export';
import { ExportSchedule } from './export-schedule.entity';
import { appendScheduleEvent, findDue, type FoundSchedule } from './export-schedule.store';

interface Scheduled {
  readonly name: string;
  readonly document: string;
  readonly variables: string;
}

const queryOf = async (tx: Transaction, { savedQueryId }: FoundSchedule): Promise<Scheduled> => {
  const [row] = await tx.rows<Scheduled>('SELECT name, document, variables FROM saved_query WHERE id = $1', [savedQueryId]);
  if (!row) throw new Error('a schedule without its query');
  return row;
};

/** Asks for the export of one instant; whether its owner may still read the rows is asked when they are written. */
const begin = async (tx: Transaction, exports: Exports, schedule: FoundSchedule, slotAt: Date): Promise<void> => {
  const { catalogue } = exports;
  const { id: scheduleId, personId, format, headings } = schedule;
  const { name: title, document, variables } = await queryOf(tx, schedule);
  const scheduled = { title, scheduleId, slotAt };
  const { schemaVersion } = catalogue;
  const made = { personId, format, headings, byteOrderMark: true, query: document, arguments: variables || '{}', schemaVersion };
  const planned = planOrFault(exports, { name: title, document, variables });
  if (!planned) return void (await insertRefused(tx, made, scheduled));
  const columns = planned.columns.map(({ key }) => key);
  const filter = await filterInWords(tx, catalogue.schema, planned);
  await insertExport(tx, { ...made, dataset: planned.dataset.name, columns, filter, scheduled });
};

/**
 * The query was one that can be exported when it was scheduled; it, or the schema, may be another by now. Whatever is wrong
 * with one query, its export fails, and no other waits for it.
 */
const planOrFault = (exports: Exports, query: Scheduled): PlannedExport | null => {
  try {
    return planQuery(exports.catalogue, query);
  } catch {
    return null;
  }
};

/** Only where a clock was set back can an instant come again. */
const isBegun = async (tx: Transaction, scheduleId: number, slotAt: Date): Promise<boolean> => {
  const found = await tx.rows('SELECT FROM data_export WHERE schedule_id = $1 AND slot_at = $2', [scheduleId, slotAt]);
  return found.length > 0;
};

const runNext = async (tx: Transaction, exports: Exports): Promise<boolean> => {
  const schedule = await findDue(tx);
  if (!schedule?.nextAt) return false;
  const nextAt = nextRun(schedule, tx.at); // of many instants that were missed, one is made up for
  const set = nextAt ? { nextAt } : ({ nextAt, state: 'FINISHED' } as const);
  await changeRow(tx, ExportSchedule, { ...schedule, set });
  if (!(await isBegun(tx, schedule.id, schedule.nextAt))) await begin(tx, exports, schedule, schedule.nextAt);
  if (!nextAt) await appendScheduleEvent(tx, schedule, 'schedule.finished');
  return true;
};

/** Asks for the exports of all schedules whose time has come, each in a change of its own. @returns how many */
export const runDueSchedules = async (database: Database): Promise<number> => {
  const exports = providedExports(database);
  if (!exports) return 0;
  let begun = 0;
  while (await database.transact('system', (tx) => runNext(tx, exports))) begun += 1;
  if (begun > 0) await exports.ask();
  return begun;
};
