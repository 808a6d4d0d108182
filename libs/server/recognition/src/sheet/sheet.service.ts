import type { Action } from '@wanchuang/domain-access';
import {
  missingOfSheet,
  sheetLifecycle,
  type SheetContent,
  type SheetStep,
  totalOf,
} from '@wanchuang/domain-recognition';
import {
  type AnswerReader,
  type Change,
  type Doer,
  ExpectedError,
  globalId,
  requireRight,
  type Transaction,
} from '@wanchuang/server-platform';
import { lockPanel, type PanelRow } from '../panel/panel.store';
import { takeStep } from '../lifecycle/take-step';
import { changeSheet, lockSheet, noSheet, panelOfSheet, scoresOf, type SheetRow } from './sheet.store';

interface Meant {
  readonly id: number;
  /** The version that was seen. */
  readonly version: number;
}

const clause = 'Art. 9(3)';

/** The use cases of scoring sheets: each expert writes the own ones, and sees no other (Art. 9(3)). */
export class SheetService {
  /** Keeps a draft as far as it is written. */
  async save<T>(asked: Change, { id, version }: Meant, content: SheetContent, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const { sheet, panel } = await lockedFor(tx, asked.doer, 'WRITE_SHEET', id);
      requireOpen(sheet, panel, 'DRAFT');
      const { scores, ...texts } = content;
      await changeSheet(tx, id, version, { ...texts, scores: JSON.stringify(scores), total: totalOf(scores) });
      await appendSheetEvent(tx, sheet, panel, 'sheet.saved');
      return id;
    }, read);
    return answer;
  }

  /** @throws ExpectedError REFUSED with what is missing, and for one that was handed in */
  async handIn<T>(asked: Change, { id, version }: Meant, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const { sheet, panel } = await lockedFor(tx, asked.doer, 'WRITE_SHEET', id);
      const scores = scoresOf(sheet.scores);
      const facts = { missing: missingOfSheet({ ...sheet, scores }), reason: null };
      const state = takeStep(sheetLifecycle, asked.doer, { state: sheet.state, step: 'HAND_IN', facts });
      requireOpen(sheet, panel, 'DRAFT');
      await changeSheet(tx, id, version, { state, handedInAt: tx.at, total: totalOf(scores) });
      await appendSheetEvent(tx, sheet, panel, past.HAND_IN);
      return id;
    }, read);
    return answer;
  }

  /** Lets an expert write on, with a reason. */
  async reopen<T>(asked: Change, { id, version }: Meant, reason: string, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const { sheet, panel } = await lockedFor(tx, asked.doer, 'REOPEN_SHEET', id);
      const facts = { missing: [], reason };
      const state = takeStep(sheetLifecycle, asked.doer, { state: sheet.state, step: 'REOPEN', facts });
      requireOpen(sheet, panel, 'HANDED_IN');
      await changeSheet(tx, id, version, { state, handedInAt: null, reopenReason: reason });
      await appendSheetEvent(tx, sheet, panel, past.REOPEN);
      return id;
    }, read);
    return answer;
  }
}

const past = {
  HAND_IN: 'sheet.handed_in',
  REOPEN: 'sheet.reopened',
} as const satisfies Readonly<Record<SheetStep, string>>;

/** Without scores and opinions: what was given stands in the sheet alone. */
const appendSheetEvent = (
  tx: Transaction,
  { id, seatId, applicationId, personId }: SheetRow,
  { jurisdictionId }: PanelRow,
  type: string,
): Promise<string> =>
  tx.appendEvent({
    type,
    subject: globalId('scoringSheet', id),
    jurisdictionId,
    payload: {
      seatId: globalId('seat', seatId),
      applicationId: globalId('application', applicationId),
      personId: globalId('person', personId),
    },
  });

/** Side by side with the sheets of others, but not while the panel is being concluded. */
async function lockedFor(
  tx: Transaction,
  doer: Doer,
  action: Action,
  id: number,
): Promise<{ sheet: SheetRow; panel: PanelRow }> {
  const panel = await lockPanel(tx, await panelOfSheet(tx, id), 'SHARE');
  const sheet = await lockSheet(tx, id);
  const { state, seatState, applicationState, personId } = sheet;
  const row = {
    state,
    seat: { state: seatState, panel, expert: { personId } },
    application: { state: applicationState },
  };
  requireRight(doer, action, row, { place: 'input.sheetId', missing: () => noSheet(id) });
  return { sheet, panel };
}

/** @throws ExpectedError REFUSED that says why nothing is written any more */
function requireOpen(sheet: SheetRow, panel: PanelRow, state: SheetRow['state']): void {
  const reason =
    sheet.seatState !== 'ACCEPTED'
      ? 'RECUSED'
      : panel.state !== 'IN_SESSION'
        ? 'NOT_IN_SESSION'
        : sheet.applicationState !== 'IN_CONSULTATION'
          ? 'CONCLUDED'
          : sheet.state !== state
            ? 'HANDED_IN'
            : null;
  if (reason === null) return;
  throw new ExpectedError('REFUSED', `The sheet is written no more: ${reason}`, { clause, reason });
}
