import { type Doer, changeRow, globalId, type Transaction } from '@wanchuang/server-platform';
import { lockApplication } from '../application/application.store';
import { stepApplication } from '../application/step-application';
import { openSheets } from '../sheet/sheet.store';
import { PanelConclusion } from './panel-conclusion.entity';
import { appendPanelEvent, type PanelRow } from './panel.store';
import type { SeatRow } from './seat.store';

interface RestingConclusion {
  readonly id: number;
  readonly applicationId: number;
  readonly version: number;
}

/** What stands and rests on a sheet of the seat, in the order in which applications are locked. */
const restingOn = (tx: Transaction, seat: SeatRow): Promise<RestingConclusion[]> =>
  tx.rows<RestingConclusion>(
    `SELECT conclusion.id, conclusion.application_id AS "applicationId", conclusion.version
     FROM panel_conclusion conclusion JOIN application ON application.id = conclusion.application_id
     JOIN scoring_sheet sheet ON sheet.application_id = conclusion.application_id AND sheet.seat_id = $2
     WHERE conclusion.panel_id = $1 AND conclusion.set_aside_at IS NULL AND application.state = 'CONSULTED'
       AND sheet.state = 'HANDED_IN' ORDER BY conclusion.application_id`,
    [seat.panelId, seat.id],
  );

/**
 * What a recusal leaves of a panel's conclusions (Art. 9(3)): those for which a sheet of the seat had counted stand no more,
 * and their applications are in consultation again. The panel is locked: nobody concludes meanwhile.
 */
export async function setAsideConclusions(tx: Transaction, doer: Doer, panel: PanelRow, seat: SeatRow): Promise<void> {
  const resting = await restingOn(tx, seat);
  for (const { id, applicationId, version } of resting) {
    const application = await lockApplication(tx, applicationId);
    // withdrawn meanwhile: nothing is decided of it any more
    if (application.state !== 'CONSULTED') continue;
    await changeRow(tx, PanelConclusion, { id, version, set: { setAsideAt: tx.at, recusedSeatId: seat.id } });
    await stepApplication(tx, doer, application, 'RECONSULT', { fallenSheets: 1 }, { follows: true });
    await appendPanelEvent(tx, panel, 'panel.conclusion_set_aside', {
      applicationId: globalId('application', applicationId),
      conclusionId: globalId('panelConclusion', id),
      seatId: globalId('seat', seat.id),
    });
  }
  // whoever took a seat after a conclusion has no sheet for it yet
  if (resting.length > 0) await openSheets(tx, panel.id);
}
