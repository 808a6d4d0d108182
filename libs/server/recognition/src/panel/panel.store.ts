import type { PanelState } from '@wanchuang/domain-recognition';
import {
  changeRow,
  type Doer,
  ExpectedError,
  globalId,
  requireRight,
  type Reader,
  type Transaction,
} from '@wanchuang/server-platform';
import type { Action } from '@wanchuang/domain-access';
import { Panel } from './panel.entity';

/** A panel as whoever changes it has to know it; ids are the database's numbers. */
export interface PanelRow {
  readonly [property: string]: number | string | null;
  readonly id: number;
  readonly jurisdictionId: number;
  readonly callId: number;
  readonly state: PanelState;
  readonly meetingOn: string;
  readonly sizeWaiver: string | null;
  readonly sizeWaivedTo: number | null;
  readonly sizeWaivedOn: string | null;
  readonly version: number;
}

const shown = `panel.id, panel.jurisdiction_id AS "jurisdictionId", panel.call_id AS "callId", panel.state,
  panel.meeting_on AS "meetingOn", panel.size_waiver AS "sizeWaiver", panel.size_waived_to AS "sizeWaivedTo",
  panel.size_waived_on AS "sizeWaivedOn", panel.version`;

export const noPanel = (id: number, place = 'input.panelId'): ExpectedError =>
  new ExpectedError('NOT_FOUND', `There is no panel ${globalId('panel', id)}`, { place });

export async function findPanel(reader: Reader, id: number): Promise<PanelRow | null> {
  const [row] = await reader.rows<PanelRow>(`SELECT ${shown} FROM panel WHERE id = $1`, [id]);
  return row ?? null;
}

/** Day on which the conclusion that stands was signed; null: none stands. */
export async function concludedOn(reader: Reader, applicationId: number): Promise<string | null> {
  const [row] = await reader.rows<{ decidedOn: string }>(
    'SELECT decided_on AS "decidedOn" FROM panel_conclusion WHERE application_id = $1 AND set_aside_at IS NULL',
    [applicationId],
  );
  return row?.decidedOn ?? null;
}

/**
 * The panel, before anything that hangs on it: whoever sits on it, and what was handed in, changes under its lock alone.
 * @param mode SHARE: sheets of one panel are written side by side, but not while it is being concluded
 * @throws ExpectedError NOT_FOUND
 */
export async function lockPanel(tx: Transaction, id: number, mode: 'UPDATE' | 'SHARE' = 'UPDATE'): Promise<PanelRow> {
  const [row] = await tx.rows<PanelRow>(`SELECT ${shown} FROM panel WHERE id = $1 FOR ${mode}`, [id]);
  if (row) return row;
  throw noPanel(id);
}

/** @throws ExpectedError NOT_FOUND, also for one that whoever asks may not see; FORBIDDEN */
export async function lockPanelFor(tx: Transaction, doer: Doer, action: Action, id: number): Promise<PanelRow> {
  const panel = await lockPanel(tx, id);
  requireRight(doer, action, panel, { place: 'input.panelId', missing: () => noPanel(id) });
  return panel;
}

export const appendPanelEvent = (
  tx: Transaction,
  { id, jurisdictionId }: Pick<PanelRow, 'id' | 'jurisdictionId'>,
  type: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<string> => tx.appendEvent({ type, subject: globalId('panel', id), jurisdictionId, payload });

export interface NewPanel {
  readonly jurisdictionId: number;
  readonly callId: number;
  readonly name: string;
  readonly meetingOn: string;
  readonly place: string;
}

export async function insertPanel(tx: Transaction, panel: NewPanel): Promise<number> {
  const { jurisdictionId, callId, name, meetingOn, place } = panel;
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO panel (jurisdiction_id, call_id, name, meeting_on, place, state) VALUES ($1, $2, $3, $4, $5, 'COMPOSING') RETURNING id`,
    [jurisdictionId, callId, name, meetingOn, place],
  );
  if (!row) throw new Error('the panel was not written');
  const payload = { callId: globalId('recognitionCall', callId), meetingOn };
  await appendPanelEvent(tx, { id: row.id, jurisdictionId }, 'panel.created', payload);
  return row.id;
}

export type PanelChange = Partial<
  Pick<Panel, 'state' | 'sizeWaiver' | 'sizeWaivedTo' | 'sizeWaivedBy' | 'sizeWaivedOn' | 'cancelReason'>
>;

/** @throws ExpectedError CONFLICT for another version */
export const changePanel = async (
  tx: Transaction,
  { id }: PanelRow,
  version: number,
  set: PanelChange,
): Promise<void> => {
  await changeRow(tx, Panel, { id, version, set });
};

export interface PanelApplication {
  readonly id: number;
  readonly state: string;
  readonly fieldId: number | null;
}

/** Those that are before the panel, in the order of their numbers; of withdrawn ones nothing is asked any more. */
export const applicationsOfPanel = (reader: Reader, panelId: number): Promise<PanelApplication[]> =>
  reader.rows<PanelApplication>(
    `SELECT id, state, field_id AS "fieldId" FROM application WHERE panel_id = $1 AND state <> 'WITHDRAWN' ORDER BY id`,
    [panelId],
  );
