import { meets, never, rulesOf } from '@wanchuang/domain-access';
import { isSatisfied } from '@wanchuang/domain-policy';
import { panelLifecycle, type PanelFacts, type PanelStep } from '@wanchuang/domain-recognition';
import {
  type AnswerReader,
  type Change,
  changeRow,
  dayInShanghai,
  type Doer,
  ExpectedError,
  globalId,
  requireRight,
  type Transaction,
} from '@wanchuang/server-platform';
import { badInput, banOf, recordDecision } from '@wanchuang/server-registry';
import { Application } from '../application/application.entity';
import { type ApplicationRow, hostOf, lockApplication, noApplication } from '../application/application.store';
import { stepApplication } from '../application/step-application';
import { takeStep } from '../lifecycle/take-step';
import { openSheets } from '../sheet/sheet.store';
import { judgePanel } from './composition';
import {
  appendPanelEvent,
  applicationsOfPanel,
  changePanel,
  insertPanel,
  lockPanelFor,
  type NewPanel,
  type PanelChange,
  type PanelRow,
} from './panel.store';
import { requireNoConflicts } from './seated-conflicts';

interface Meant {
  readonly id: number;
  /** The version that was seen. */
  readonly version: number;
}

const clause = 'Art. 9(3)';

const appended = {
  INVITE: 'panel.invited',
  BEGIN: 'panel.begun',
  CONCLUDE: 'panel.concluded',
  CANCEL: 'panel.cancelled',
} as const satisfies Readonly<Record<PanelStep, string>>;

interface StepTaken {
  readonly version: number;
  readonly step: PanelStep;
  readonly facts: PanelFacts;
  /** Columns that change together with the state. */
  readonly set?: PanelChange;
}

/** Takes a step with a locked panel. What leaves it as it is leaves no trace. @throws ExpectedError REFUSED; CONFLICT */
export async function stepPanel(tx: Transaction, doer: Doer, panel: PanelRow, taken: StepTaken): Promise<void> {
  const { step, facts, version, set = {} } = taken;
  const state = takeStep(panelLifecycle, doer, { state: panel.state, step, facts });
  if (state === panel.state) return;
  await changePanel(tx, panel, version, { ...set, state });
  const { size, missingKinds, applications } = facts;
  await appendPanelEvent(tx, panel, appended[step], { size, missingKinds, applications });
}

/** The call of a new panel. One that whoever asks may not see is answered as if there were none. @throws NOT_FOUND */
async function callSeenBy(tx: Transaction, { rights }: Doer, id: number): Promise<{ readonly jurisdictionId: number }> {
  const [call] = await tx.rows<{ jurisdictionId: number; state: string }>(
    `SELECT jurisdiction_id AS "jurisdictionId", state FROM recognition_call WHERE id = $1`,
    [id],
  );
  const isSeen = rights === null || (call && meets(call, rulesOf(rights).rows['RecognitionCall'] ?? never));
  if (call && isSeen) return call;
  const message = `There is no call ${globalId('recognitionCall', id)}`;
  throw new ExpectedError('NOT_FOUND', message, { place: 'input.callId' }, call && 'CREATE_PANEL');
}

/** The use cases of panels as a whole (Art. 9(3)). */
export class PanelService {
  /** @throws ExpectedError NOT_FOUND for a call that is not there; FORBIDDEN */
  async create<T>(asked: Change, panel: Omit<NewPanel, 'jurisdictionId'>, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const { jurisdictionId } = await callSeenBy(tx, asked.doer, panel.callId);
      requireRight(asked.doer, 'CREATE_PANEL', { jurisdictionId }, { place: 'input.callId' });
      if (panel.meetingOn < dayInShanghai(tx.at))
        throw badInput('input.meetingOn', panel.meetingOn, 'a meeting that is planned is not over');
      return insertPanel(tx, { ...panel, jurisdictionId });
    }, read);
    return answer;
  }

  /**
   * Puts recommended applications before the panel; those that a cancelled one has left in consultation, too. Before the
   * first invitation only: whoever was asked has declared for those that were there.
   */
  async assign<T>(
    asked: Change,
    { id, version }: Meant,
    applicationIds: readonly number[],
    read: AnswerReader<T>,
  ): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const panel = await lockPanelFor(tx, asked.doer, 'ASSIGN_APPLICATIONS', id);
      if (panel.state !== 'COMPOSING')
        throw new ExpectedError('REFUSED', 'Experts were asked already: applications are put before another panel', {
          clause,
          reason: 'INVITED',
          state: panel.state,
        });
      for (const applicationId of [...new Set(applicationIds)].sort((one, other) => one - other))
        await assignApplication(tx, asked.doer, panel, applicationId);
      await changePanel(tx, panel, version, { state: panel.state });
      const payload = { applicationIds: applicationIds.map((one) => globalId('application', one)) };
      await appendPanelEvent(tx, panel, 'panel.applications_assigned', payload);
      return id;
    }, read);
    return answer;
  }

  /** The leader's written waiver of the size, for as many as sit on it now. @throws ExpectedError REFUSED where there are enough */
  async waiveSize<T>(asked: Change, { id, version }: Meant, reason: string, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const panel = await lockPanelFor(tx, asked.doer, 'WAIVE_PANEL_SIZE', id);
      const signer = asked.doer.rights?.personId ?? null;
      const { findings, composition, facts, policy } = await judgePanel(tx, panel);
      const size = findings.findings.find(({ rule }) => rule === 'panelSize');
      if (signer === null || !size || isSatisfied(size) || facts.size === 0)
        throw new ExpectedError('REFUSED', 'There is nothing to waive', {
          clause,
          reason: facts.size === 0 ? 'EMPTY' : 'LARGE_ENOUGH',
          size: facts.size,
          minimum: facts.minimum,
        });
      const on = dayInShanghai(tx.at);
      const waived: PanelChange = {
        sizeWaiver: reason,
        sizeWaivedTo: facts.size,
        sizeWaivedBy: signer,
        sizeWaivedOn: on,
      };
      await changePanel(tx, panel, version, waived);
      await appendPanelEvent(tx, panel, 'panel.size_waived', { size: facts.size, minimum: facts.minimum });
      const { jurisdictionId } = panel;
      const subject = globalId('panel', id);
      await recordDecision(tx, {
        kind: 'WAIVE',
        subject,
        jurisdictionId,
        on,
        facts: composition,
        findings,
        policy,
        outcome: 'WAIVED',
        reason,
        signedBy: signer,
      });
      return id;
    }, read);
    return answer;
  }

  /** Opens a sheet for each who sits on it and each application. @throws ExpectedError REFUSED: size, kinds, a tie since found */
  async begin<T>(asked: Change, { id, version }: Meant, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const panel = await lockPanelFor(tx, asked.doer, 'BEGIN_SESSION', id);
      const { facts, policy } = await judgePanel(tx, panel);
      await stepPanel(tx, asked.doer, panel, { version, step: 'BEGIN', facts });
      await requireNoConflicts(tx, panel, policy);
      await openSheets(tx, id);
      return id;
    }, read);
    return answer;
  }

  async conclude<T>(asked: Change, { id, version }: Meant, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const panel = await lockPanelFor(tx, asked.doer, 'CONCLUDE_PANEL', id);
      const { facts } = await judgePanel(tx, panel);
      await stepPanel(tx, asked.doer, panel, { version, step: 'CONCLUDE', facts });
      return id;
    }, read);
    return answer;
  }

  /** Its applications stay in consultation, and are put before another panel: there is no way back from a consultation. */
  async cancel<T>(asked: Change, { id, version }: Meant, reason: string, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const panel = await lockPanelFor(tx, asked.doer, 'CANCEL_PANEL', id);
      const { facts } = await judgePanel(tx, panel);
      await stepPanel(tx, asked.doer, panel, { version, step: 'CANCEL', facts, set: { cancelReason: reason } });
      for (const application of await applicationsOfPanel(tx, id)) await putBefore(tx, application.id, null);
      return id;
    }, read);
    return answer;
  }
}

/** @throws ExpectedError REFUSED for one that is not recommended, whose host is barred, or that another panel has */
async function assignApplication(tx: Transaction, doer: Doer, panel: PanelRow, id: number): Promise<void> {
  const application = await lockApplication(tx, id);
  requireOfCall(panel, application);
  if (application.state === 'IN_CONSULTATION' && application.panelId === null) {
    return putBefore(tx, id, panel.id);
  }
  const { creditCode } = await hostOf(tx, application.hostId);
  const barred = creditCode === null ? null : await banOf(tx, creditCode, dayInShanghai(tx.at));
  const facts = { ban: { until: barred?.until ?? null } };
  const panelId = globalId('panel', panel.id);
  await stepApplication(tx, doer, application, 'CONSULT', facts, { set: { panelId: panel.id }, payload: { panelId } });
}

/** Which panel an application is before, while it is in consultation. */
async function putBefore(tx: Transaction, id: number, panelId: number | null): Promise<void> {
  const { version } = await lockApplication(tx, id);
  await changeRow(tx, Application, { id, version, set: { panelId } });
}

/** A panel consults on the applications of its call. @throws ExpectedError NOT_FOUND for one of elsewhere; BAD_USER_INPUT */
function requireOfCall(panel: PanelRow, { id, callId, jurisdictionId }: ApplicationRow): void {
  if (jurisdictionId !== panel.jurisdictionId) throw noApplication(id);
  if (callId !== panel.callId)
    throw badInput('input.applicationIds', globalId('application', id), 'it answers another call than the panel’s');
}
