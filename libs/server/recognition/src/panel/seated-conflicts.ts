import type { Policy } from '@wanchuang/domain-policy';
import { dayInShanghai, ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';
import { formerEmployerYears } from './composition';
import { type ApplicationConflict, conflictsOnPanel } from './conflict.store';
import type { PanelRow } from './panel.store';

/** What stands between these experts and the panel's applications, as it is known today and counts on the day of the meeting. */
export const conflictsOfExperts = (
  tx: Transaction,
  panel: PanelRow,
  policy: Policy,
  expertIds: readonly number[],
): Promise<ReadonlyMap<number, readonly ApplicationConflict[]>> =>
  conflictsOnPanel(tx, {
    panelId: panel.id,
    expertIds,
    on: panel.meetingOn,
    formerEmployerYears: formerEmployerYears(panel, policy, dayInShanghai(tx.at)),
  });

/** As the API tells of them: nothing but ids, kinds and credit codes. */
export const toldConflicts = (conflicts: readonly ApplicationConflict[]) =>
  conflicts.map(({ applicationId, reasons }) => ({ applicationId: globalId('application', applicationId), reasons }));

/** Ties that were entered since somebody accepted count as well. @throws ExpectedError REFUSED that names the seats */
export async function requireNoConflicts(tx: Transaction, panel: PanelRow, policy: Policy): Promise<void> {
  const seats = await tx.rows<{ id: number; expertId: number }>(
    `SELECT id, expert_id AS "expertId" FROM seat WHERE panel_id = $1 AND state = 'ACCEPTED' ORDER BY id`,
    [panel.id],
  );
  const expertIds = seats.map(({ expertId }) => expertId);
  const conflicts = await conflictsOfExperts(tx, panel, policy, expertIds);
  const found = seats.filter(({ expertId }) => (conflicts.get(expertId) ?? []).length > 0);
  if (found.length === 0) return;
  throw new ExpectedError('REFUSED', 'A conflict of interest is known by now: the seats must be recused first', {
    clause: 'Art. 9(3)',
    reason: 'CONFLICT_OF_INTEREST',
    seats: found.map(({ id, expertId }) => ({
      seatId: globalId('seat', id),
      conflicts: toldConflicts(conflicts.get(expertId) ?? []),
    })),
  });
}
