import type { ExportFault, ScheduleState } from '@wanchuang/domain-access';
import { changeRow, globalId, type Transaction } from '@wanchuang/server-platform';
import { ExportSchedule } from './export-schedule.entity';
import { appendScheduleEvent, findSchedule } from './export-schedule.store';

/** So many failures in a row, and a schedule waits for its owner. */
export const mostFailures = 3;

interface Outcome {
  /** null: no schedule wanted the export. */
  readonly scheduleId: number | null;
  /** The export’s. */
  readonly id: number;
  /** null: it is done. */
  readonly fault: ExportFault | null;
}

/** Why a schedule does not go on after a failure; null: it does. */
const endOf = (fault: ExportFault, failures: number): ScheduleState | null => {
  if (fault === 'FORBIDDEN') return 'NO_RIGHT';
  return failures >= mostFailures ? 'FAILING' : null;
};

/** Keeps what became of an export that a schedule wanted, and tells the schedule’s owner. */
export const noteOutcome = async (tx: Transaction, { scheduleId, id, fault }: Outcome): Promise<void> => {
  const schedule = scheduleId === null ? null : await findSchedule(tx, scheduleId);
  if (!schedule) return;
  const exportId = globalId('export', id);
  if (fault === null) {
    if (schedule.failures > 0) await changeRow(tx, ExportSchedule, { ...schedule, set: { failures: 0 } });
    return appendScheduleEvent(tx, schedule, 'schedule.delivered', { exportId });
  }
  const failures = schedule.failures + 1;
  const end = schedule.state === 'ACTIVE' ? endOf(fault, failures) : null;
  const set = { failures, ...(end && { state: end, nextAt: null }) };
  await changeRow(tx, ExportSchedule, { ...schedule, set });
  if (end) return appendScheduleEvent(tx, schedule, 'schedule.stopped', { exportId, fault, state: end });
  return appendScheduleEvent(tx, schedule, 'schedule.failed', { exportId, fault, failures });
};
