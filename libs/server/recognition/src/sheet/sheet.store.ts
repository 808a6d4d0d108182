import { isSheetCriterion, type SheetContent, type SheetScores, type SheetState } from '@wanchuang/domain-recognition';
import { changeRow, ExpectedError, globalId, type Reader, type Transaction } from '@wanchuang/server-platform';
import { numberByLot } from '../reading/by-lot';
import { ScoringSheet } from './scoring-sheet.entity';

/** A sheet as whoever changes it has to know it. */
export interface SheetRow extends Omit<SheetContent, 'scores'> {
  readonly id: number;
  readonly seatId: number;
  readonly panelId: number;
  readonly applicationId: number;
  /** JSON text. */
  readonly scores: string;
  readonly state: SheetState;
  readonly seatState: string;
  readonly applicationState: string;
  readonly personId: number;
  readonly version: number;
}

export const noSheet = (id: number): ExpectedError =>
  new ExpectedError('NOT_FOUND', `There is no sheet ${globalId('scoringSheet', id)}`, { place: 'input.sheetId' });

/** Its panel is locked first. @throws ExpectedError NOT_FOUND */
export async function panelOfSheet(tx: Transaction, id: number): Promise<number> {
  const [row] = await tx.rows<{ panelId: number }>(
    'SELECT seat.panel_id AS "panelId" FROM scoring_sheet sheet JOIN seat ON seat.id = sheet.seat_id WHERE sheet.id = $1',
    [id],
  );
  if (row) return row.panelId;
  throw noSheet(id);
}

/** @throws ExpectedError NOT_FOUND */
export async function lockSheet(tx: Transaction, id: number): Promise<SheetRow> {
  const [row] = await tx.rows<SheetRow>(
    `SELECT sheet.id, sheet.seat_id AS "seatId", seat.panel_id AS "panelId", sheet.application_id AS "applicationId", sheet.scores,
       sheet.direction_opinion AS "directionOpinion", sheet.key_tasks_opinion AS "keyTasksOpinion",
       sheet.safeguards_opinion AS "safeguardsOpinion", sheet.conclusion, sheet.state, seat.state AS "seatState",
       application.state AS "applicationState", expert.person_id AS "personId", sheet.version
     FROM scoring_sheet sheet JOIN seat ON seat.id = sheet.seat_id JOIN expert ON expert.id = seat.expert_id
     JOIN application ON application.id = sheet.application_id WHERE sheet.id = $1 FOR UPDATE OF sheet`,
    [id],
  );
  if (row) return row;
  throw noSheet(id);
}

/** What was written here is of the criteria. */
export const scoresOf = (text: string): SheetScores => {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null) throw new Error('a sheet without scores');
  return Object.fromEntries(
    Object.entries(parsed).filter(([name, points]) => isSheetCriterion(name) && typeof points === 'number'),
  );
};

export type SheetChange = Partial<Omit<ScoringSheet, 'id' | 'seat' | 'application' | 'version'>>;

/** @throws ExpectedError CONFLICT for another version */
export const changeSheet = async (tx: Transaction, id: number, version: number, set: SheetChange): Promise<void> => {
  await changeRow(tx, ScoringSheet, { id, version, set });
};

/** A sheet for each who sits on the panel and each application in consultation, where there is none yet. */
export async function openSheets(tx: Transaction, panelId: number): Promise<void> {
  const missing = await tx.rows<{ seatId: number; applicationId: number }>(
    `SELECT seat.id AS "seatId", application.id AS "applicationId" FROM seat JOIN application ON application.panel_id = seat.panel_id
     WHERE seat.panel_id = $1 AND seat.state = 'ACCEPTED' AND application.state = 'IN_CONSULTATION' AND NOT EXISTS (
       SELECT FROM scoring_sheet sheet WHERE sheet.seat_id = seat.id AND sheet.application_id = application.id)`,
    [panelId],
  );
  for (const { seatId, applicationId } of missing)
    await tx.rows(`INSERT INTO scoring_sheet (id, seat_id, application_id, state) VALUES ($1, $2, $3, 'DRAFT')`, [
      numberByLot(),
      seatId,
      applicationId,
    ]);
}

interface CountedSheets {
  /** Of those that were handed in by who sits on the panel now. */
  readonly totals: readonly number[];
  /** How many of who sits on it have not handed in. */
  readonly open: number;
}

export async function countedSheets(reader: Reader, panelId: number, applicationId: number): Promise<CountedSheets> {
  const rows = await reader.rows<{ total: number | null }>(
    `SELECT CASE sheet.state WHEN 'HANDED_IN' THEN sheet.total END AS total
     FROM seat LEFT JOIN scoring_sheet sheet ON sheet.seat_id = seat.id AND sheet.application_id = $2
     WHERE seat.panel_id = $1 AND seat.state = 'ACCEPTED' ORDER BY total`,
    [panelId, applicationId],
  );
  const totals = rows.flatMap(({ total }) => total ?? []);
  return { totals, open: rows.length - totals.length };
}
