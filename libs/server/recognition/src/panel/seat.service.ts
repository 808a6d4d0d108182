import type { Action } from '@wanchuang/domain-access';
import { type ExpertKind, seatLifecycle, type SeatStep } from '@wanchuang/domain-recognition';
import {
  type AnswerReader,
  type Change,
  dayInShanghai,
  type Doer,
  ExpectedError,
  globalId,
  requireRight,
  type Transaction,
} from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';
import { takeStep } from '../lifecycle/take-step';
import { isExpertSql } from '../expert/expert.store';
import { openSheets } from '../sheet/sheet.store';
import { formerEmployerYears, judgePanel } from './composition';
import { stepPanel } from './panel.service';
import { setAsideConclusions } from './set-aside';
import { applicationsOfPanel, lockPanel, lockPanelFor, type PanelRow } from './panel.store';
import {
  accessRowOfSeat,
  appendSeatEvent,
  changeSeat,
  type Declaration,
  insertDeclarations,
  insertSeat,
  lockSeat,
  noSeat,
  panelOfSeat,
  type SeatChange,
  type SeatRow,
} from './seat.store';
import { conflictsOfExperts, toldConflicts } from './seated-conflicts';

interface Meant {
  readonly id: number;
  /** The version that was seen. */
  readonly version: number;
}

interface Invited {
  readonly panelId: number;
  readonly expertId: number;
  /** Null: the expert's main one. */
  readonly kind: ExpertKind | null;
}

const isOver = ({ state }: PanelRow): boolean => state === 'CONCLUDED' || state === 'CANCELLED';

/** The use cases of seats: who is asked onto a panel, and what they answer (Art. 9(3)). */
export class SeatService {
  /** @throws ExpectedError REFUSED with every conflict of interest that is known; CONFLICT for somebody who was asked already */
  async invite<T>(asked: Change, { panelId, expertId, kind }: Invited, read: AnswerReader<T>): Promise<T> {
    const { doer } = asked;
    const { answer } = await asked.once(async (tx) => {
      const panel = await lockPanelFor(tx, doer, 'INVITE_EXPERT', panelId);
      const expert = await activeExpert(tx, panel, expertId);
      const { policy, facts } = await judgePanel(tx, panel);
      const conflicts = (await conflictsOfExperts(tx, panel, policy, [expertId])).get(expertId) ?? [];
      requireNoConflict(toldConflicts(conflicts));
      const state = takeStep(seatLifecycle, doer, {
        state: 'PROPOSED',
        step: 'INVITE',
        facts: { hasDeclared: false, isPanelOver: isOver(panel), conflicts: conflicts.length },
      });
      const applications = await applicationsOfPanel(tx, panelId);
      const conflictCheck = {
        on: dayInShanghai(tx.at),
        meetingOn: panel.meetingOn,
        formerEmployerYears: formerEmployerYears(panel, policy, dayInShanghai(tx.at)),
        applicationIds: applications.map(({ id }) => globalId('application', id)),
        conflicts: toldConflicts(conflicts),
      };
      const satFor = kindOf(expert, kind);
      const id = await insertSeat(tx, { panelId, expertId, kind: satFor, state, conflictCheck });
      // whoever replaces somebody in session is asked without a step of the panel: it sits already
      if (panel.state !== 'IN_SESSION')
        await stepPanel(tx, doer, panel, { version: panel.version, step: 'INVITE', facts });
      await appendSeatEvent(tx, { id, expertId, personId: expert.personId, kind: satFor }, panel, 'seat.invited');
      return id;
    }, read);
    return answer;
  }

  /** Takes the seat, or recuses from it where one of the declarations says that there is a conflict. */
  async accept<T>(
    asked: Change,
    { id, version }: Meant,
    declared: readonly Declaration[],
    read: AnswerReader<T>,
  ): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const { seat, panel } = await lockedFor(tx, asked.doer, 'ACCEPT_INVITATION', id);
      const applications = await applicationsOfPanel(tx, panel.id);
      const wanted = applications.map(({ id: applicationId }) => applicationId);
      requireDeclarationsOf(wanted, declared);
      const hasDeclared = wanted.every((one) => declared.some(({ applicationId }) => applicationId === one));
      if (hasDeclared && declared.some(({ hasConflict }) => hasConflict)) {
        await insertDeclarations(tx, id, declared);
        await step(tx, asked.doer, { seat, panel, version, on: 'RECUSE', set: { answeredAt: tx.at, endedAt: tx.at } });
        return id;
      }
      const { policy } = await judgePanel(tx, panel);
      const conflicts = (await conflictsOfExperts(tx, panel, policy, [seat.expertId])).get(seat.expertId) ?? [];
      const facts = { hasDeclared, isPanelOver: isOver(panel), conflicts: conflicts.length };
      await step(tx, asked.doer, { seat, panel, version, on: 'ACCEPT', set: { answeredAt: tx.at }, facts });
      await insertDeclarations(tx, id, declared);
      if (panel.state === 'IN_SESSION') await openSheets(tx, panel.id);
      return id;
    }, read);
    return answer;
  }

  async decline<T>(asked: Change, { id, version }: Meant, reason: string | null, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const { seat, panel } = await lockedFor(tx, asked.doer, 'DECLINE_INVITATION', id);
      const set = { answeredAt: tx.at, endedAt: tx.at, reason };
      await step(tx, asked.doer, { seat, panel, version, on: 'DECLINE', set });
      return id;
    }, read);
    return answer;
  }

  /** By the expert or by the officer, until the panel has concluded; sheets of the seat count no more, nor what rests on them. */
  async recuse<T>(asked: Change, { id, version }: Meant, reason: string, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const { seat, panel } = await lockedFor(tx, asked.doer, 'RECUSE_SEAT', id);
      await step(tx, asked.doer, { seat, panel, version, on: 'RECUSE', set: { endedAt: tx.at, reason } });
      return id;
    }, read);
    return answer;
  }

  /** Takes back an invitation that was not answered. */
  async remove<T>(asked: Change, { id, version }: Meant, reason: string, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const { seat, panel } = await lockedFor(tx, asked.doer, 'REMOVE_SEAT', id);
      await step(tx, asked.doer, { seat, panel, version, on: 'REMOVE', set: { endedAt: tx.at, reason } });
      return id;
    }, read);
    return answer;
  }
}

const past = {
  INVITE: 'seat.invited',
  ACCEPT: 'seat.accepted',
  DECLINE: 'seat.declined',
  RECUSE: 'seat.recused',
  REMOVE: 'seat.removed',
} as const satisfies Readonly<Record<SeatStep, string>>;

interface StepTaken {
  readonly seat: SeatRow;
  readonly panel: PanelRow;
  readonly version: number;
  readonly on: SeatStep;
  readonly set: SeatChange;
  readonly facts?: Parameters<typeof takenSeatStep>[3];
}

const takenSeatStep = (
  doer: Doer,
  { state }: SeatRow,
  step: SeatStep,
  facts: { readonly hasDeclared: boolean; readonly isPanelOver: boolean; readonly conflicts: number },
) => takeStep(seatLifecycle, doer, { state, step, facts });

/** With what the panel is after it: who left it is looked at anew, by the bureau and by whatever is decided next. */
async function step(tx: Transaction, doer: Doer, { seat, panel, version, on, set, facts }: StepTaken): Promise<void> {
  const usual = { hasDeclared: false, isPanelOver: isOver(panel), conflicts: 0 };
  const state = takenSeatStep(doer, seat, on, facts ?? usual);
  await changeSeat(tx, seat, version, { ...set, state });
  if (on === 'RECUSE') await setAsideConclusions(tx, doer, panel, seat);
  const { size, minimum, isSizeWaived, missingKinds } = (await judgePanel(tx, panel)).facts;
  await appendSeatEvent(tx, seat, panel, past[on], { composition: { size, minimum, isSizeWaived, missingKinds } });
}

/** @throws ExpectedError NOT_FOUND, also for one that whoever asks may not see; FORBIDDEN */
async function lockedFor(
  tx: Transaction,
  doer: Doer,
  action: Action,
  id: number,
): Promise<{ seat: SeatRow; panel: PanelRow }> {
  const panel = await lockPanel(tx, await panelOfSeat(tx, id));
  const seat = await lockSeat(tx, id);
  requireRight(doer, action, accessRowOfSeat(seat, panel), { place: 'input.seatId', missing: () => noSeat(id) });
  return { seat, panel };
}

interface PoolRow {
  readonly personId: number;
  readonly kinds: readonly ExpertKind[];
}

/**
 * One of the pool of the panel's place, or of a place above it.
 * @throws ExpectedError NOT_FOUND; REFUSED for one who has retired, or holds the role of an expert here no more
 */
async function activeExpert(tx: Transaction, { jurisdictionId }: PanelRow, id: number): Promise<PoolRow> {
  const [row] = await tx.rows<PoolRow & { state: string; isExpert: boolean }>(
    `SELECT expert.person_id AS "personId", expert.kind || expert.further_kinds AS kinds, expert.state,
       ${isExpertSql('person', '$2', '$3::date')} AS "isExpert" FROM expert JOIN person ON person.id = expert.person_id
     JOIN jurisdiction_closure place ON place.ancestor_id = expert.jurisdiction_id AND place.descendant_id = $2
     WHERE expert.id = $1 FOR SHARE OF expert`,
    [id, jurisdictionId, dayInShanghai(tx.at)],
  );
  if (!row)
    throw new ExpectedError('NOT_FOUND', `There is no expert ${globalId('expert', id)} here`, {
      place: 'input.expertId',
    });
  if (row.state !== 'ACTIVE')
    throw new ExpectedError('REFUSED', 'The expert has left the pool', { clause: 'Art. 9(3)', reason: 'RETIRED' });
  if (!row.isExpert)
    throw new ExpectedError('REFUSED', 'Whoever is asked could not answer: the role of an expert has ended', {
      clause: 'Art. 9(3)',
      reason: 'ROLE_ENDED',
    });
  return row;
}

/** @throws ExpectedError BAD_USER_INPUT for a kind that the expert is not of */
function kindOf({ kinds }: PoolRow, wanted: ExpertKind | null): ExpertKind {
  const kind = wanted === null ? kinds[0] : kinds.find((one) => one === wanted);
  if (kind !== undefined) return kind;
  throw badInput('input.kind', wanted, 'the expert is of another kind');
}

/** @throws ExpectedError REFUSED with every reason, so that the officer sees why */
function requireNoConflict(conflicts: ReturnType<typeof toldConflicts>): void {
  if (conflicts.length === 0) return;
  throw new ExpectedError('REFUSED', 'There is a conflict of interest: this expert is not asked onto the panel', {
    clause: 'Art. 9(3)',
    reason: 'CONFLICT_OF_INTEREST',
    conflicts,
  });
}

/** @throws ExpectedError BAD_USER_INPUT for one twice, or of an application that is not before the panel */
function requireDeclarationsOf(applicationIds: readonly number[], declared: readonly Declaration[]): void {
  for (const [index, { applicationId }] of declared.entries()) {
    const place = `input.declarations.${index}.applicationId`;
    if (!applicationIds.includes(applicationId))
      throw badInput(place, globalId('application', applicationId), 'it is not before this panel');
    if (declared.findIndex((one) => one.applicationId === applicationId) !== index)
      throw badInput(place, globalId('application', applicationId), 'it is declared for twice');
  }
}
