import { rolesOnApplication } from '@wanchuang/domain-access';
import { type Refusal, rolesFor, transition } from '@wanchuang/domain-lifecycle';
import {
  type ApplicationFacts,
  applicationLifecycle,
  type ApplicationState,
  type ApplicationStep as Step,
  noFacts,
} from '@wanchuang/domain-recognition';
import { changeRow, type Doer, ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';
import { Application } from './application.entity';
import { accessRow, type ApplicationRow } from './application.store';
import { refusedStep } from '../refused-step';
import { releaseName } from './taken-name.store';

/** What events call the steps. */
export const pastOf = {
  SUBMIT: 'submitted',
  RESUBMIT: 'resubmitted',
  RETURN: 'returned',
  WITHDRAW: 'withdrawn',
  RECOMMEND: 'recommended',
  DECLINE: 'declined',
  CONSULT: 'put_before_panel',
  CONCLUDE: 'consulted',
  RECONSULT: 'reconsulted',
  APPROVE: 'approved',
  REFUSE: 'refused',
  POST: 'posted',
  STRIKE_OUT: 'struck_out',
  RECOGNISE: 'recognised',
} as const satisfies Readonly<Record<Step, string>>;

/** A guard over findings cites the clause of the first that stands in the way. */
const stepRefused = (refusal: Refusal<ApplicationState, Step>): ExpectedError => {
  const clause = refusal.reason === 'GUARD' ? refusal.values['clause'] : null;
  return refusedStep(typeof clause === 'string' ? { ...refusal, clause } : refusal);
};

const rolesOf = ({ rights }: Doer, application: ApplicationRow, step: Step, follows: boolean): readonly string[] => {
  if (rights === null) return [...rolesFor(applicationLifecycle, step), 'SYSTEM'];
  return follows ? rights.holdings.map(({ role }) => role) : rolesOnApplication(rights, accessRow(application));
};

/** Columns that change together with the state. */
export type WithState = Partial<
  Pick<
    Application,
    | 'submittedAt'
    | 'panelId'
    | 'centerId'
    | 'name'
    | 'fieldId'
    | 'departmentId'
    | 'nextName'
    | 'nextFieldId'
    | 'nextDepartmentId'
  >
>;

interface StepOptions {
  /** Kept with the step: why it was withdrawn, returned, refused. */
  readonly reason?: string | null;
  readonly set?: WithState;
  /** Ids and values that the event tells besides. */
  readonly payload?: Readonly<Record<string, unknown>>;
  /**
   * It follows from what whoever takes it had the right to do elsewhere, such as to leave a panel. The history of the
   * application, which its host reads, does not name them.
   */
  readonly follows?: boolean;
}

/**
 * Takes a step with a locked application: asks the life cycle, and writes state, history and event. Nothing else moves one.
 * Its name is free again where it ends without a center.
 * @param facts what the guards of the step ask for; a guard refuses what it is not told
 * @returns the application after the step
 * @throws ExpectedError REFUSED that cites the clause; CONFLICT if the row was changed since it was read
 */
export async function stepApplication(
  tx: Transaction,
  doer: Doer,
  application: ApplicationRow,
  step: Step,
  facts: Partial<ApplicationFacts> = {},
  { reason = null, set = {}, payload = {}, follows = false }: StepOptions = {},
): Promise<ApplicationRow> {
  const { id, version, state, jurisdictionId } = application;
  const roles = rolesOf(doer, application, step, follows);
  const result = transition(applicationLifecycle, { state, step, roles, facts: { ...noFacts, ...facts } });
  if (!result.ok) throw stepRefused(result.refusal);
  const { from, to } = result;
  const callId = globalId('recognitionCall', application.callId);
  const changed = { ...set, state: to, stateSince: tx.at };
  const versionNow = await changeRow(tx, Application, { id, version, set: changed });
  await tx.rows(
    `INSERT INTO application_step (application_id, step, from_state, to_state, at, by, reason) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, step, from, to, tx.at, follows ? null : (doer.rights?.personId ?? null), reason],
  );
  if (applicationLifecycle.final.includes(to) && to !== 'RECOGNISED') await releaseName(tx, id);
  await tx.appendEvent({
    type: `application.${pastOf[step]}`,
    subject: globalId('application', id),
    jurisdictionId,
    ...(set.centerId == null ? {} : { centerId: set.centerId }),
    // whoever is told of it is found by the organisations
    payload: {
      from,
      to,
      callId,
      organisationId: application.hostId,
      departmentId: application.departmentId,
      ...payload,
    },
  });
  return { ...application, ...set, state: to, version: versionNow };
}
