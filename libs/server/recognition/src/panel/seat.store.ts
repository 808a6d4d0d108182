import type { ExpertKind, SeatState } from '@wanchuang/domain-recognition';
import { changeRow, ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';
import { numberByLot } from '../reading/by-lot';
import type { PanelRow } from './panel.store';
import { Seat } from './seat.entity';

/** A seat as whoever changes it has to know it, with what the rules of access ask for. */
export interface SeatRow {
  readonly id: number;
  readonly panelId: number;
  readonly expertId: number;
  readonly kind: ExpertKind;
  readonly state: SeatState;
  readonly personId: number;
  readonly version: number;
}

export const noSeat = (id: number): ExpectedError =>
  new ExpectedError('NOT_FOUND', `There is no seat ${globalId('seat', id)}`, { place: 'input.seatId' });

const shown = `seat.id, seat.panel_id AS "panelId", seat.expert_id AS "expertId", seat.kind, seat.state,
  expert.person_id AS "personId", seat.version`;

/** Its panel is locked first. @throws ExpectedError NOT_FOUND */
export async function panelOfSeat(tx: Transaction, id: number): Promise<number> {
  const [row] = await tx.rows<{ panelId: number }>('SELECT panel_id AS "panelId" FROM seat WHERE id = $1', [id]);
  if (row) return row.panelId;
  throw noSeat(id);
}

/** @throws ExpectedError NOT_FOUND */
export async function lockSeat(tx: Transaction, id: number): Promise<SeatRow> {
  const [row] = await tx.rows<SeatRow>(
    `SELECT ${shown} FROM seat JOIN expert ON expert.id = seat.expert_id WHERE seat.id = $1 FOR UPDATE OF seat`,
    [id],
  );
  if (row) return row;
  throw noSeat(id);
}

/** As the rules of access look at it. */
export const accessRowOfSeat = ({ id, state, personId }: SeatRow, panel: PanelRow) => ({
  id,
  state,
  panel,
  expert: { personId },
});

/** The event tells the bureau; its person, whom the notification is for, is a number. */
export const appendSeatEvent = (
  tx: Transaction,
  seat: Pick<SeatRow, 'id' | 'expertId' | 'personId' | 'kind'>,
  { id: panelId, jurisdictionId }: Pick<PanelRow, 'id' | 'jurisdictionId'>,
  type: string,
  payload: Readonly<Record<string, unknown>> = {},
): Promise<string> =>
  tx.appendEvent({
    type,
    subject: globalId('seat', seat.id),
    jurisdictionId,
    payload: {
      panelId: globalId('panel', panelId),
      expertId: globalId('expert', seat.expertId),
      personId: globalId('person', seat.personId),
      kind: seat.kind,
      ...payload,
    },
  });

interface NewSeat {
  readonly panelId: number;
  readonly expertId: number;
  readonly kind: ExpertKind;
  readonly state: SeatState;
  /** What the graph said. */
  readonly conflictCheck: unknown;
}

/** @throws ExpectedError CONFLICT for an expert who was asked onto this panel already, also by another officer at once */
export async function insertSeat(tx: Transaction, seat: NewSeat): Promise<number> {
  const { panelId, expertId, kind, state, conflictCheck } = seat;
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO seat (id, panel_id, expert_id, kind, state, conflict_check, invited_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT ON CONSTRAINT seat_one_of_expert DO NOTHING RETURNING id`,
    [numberByLot(), panelId, expertId, kind, state, JSON.stringify(conflictCheck), tx.at],
  );
  if (row) return row.id;
  throw new ExpectedError('CONFLICT', 'This expert was asked onto the panel already', { place: 'input.expertId' });
}

export type SeatChange = Partial<Pick<Seat, 'state' | 'answeredAt' | 'endedAt' | 'reason'>>;

/** @throws ExpectedError CONFLICT for another version */
export const changeSeat = async (tx: Transaction, { id }: SeatRow, version: number, set: SeatChange): Promise<void> => {
  await changeRow(tx, Seat, { id, version, set });
};

export interface Declaration {
  readonly applicationId: number;
  readonly hasConflict: boolean;
  readonly reason: string | null;
}

/** What is declared once stays: it is what the seat was taken on. */
export async function insertDeclarations(
  tx: Transaction,
  seatId: number,
  declared: readonly Declaration[],
): Promise<void> {
  for (const { applicationId, hasConflict, reason } of declared)
    await tx.rows(
      `INSERT INTO conflict_declaration (seat_id, application_id, has_conflict, reason, declared_at) VALUES ($1, $2, $3, $4, $5)`,
      [seatId, applicationId, hasConflict, reason, tx.at],
    );
}
