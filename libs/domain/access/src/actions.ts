import { statesFor } from '@wanchuang/domain-lifecycle';
import { interpretationLifecycle, obligationLifecycle, recordEntryLifecycle } from '@wanchuang/domain-registry';
import { importsLoaded, importsManaged } from './analytics.rules';
import { type Actor, heldJurisdictions } from './actor';
import { callsManaged, layoutSet, stepOfCall } from './calls.rules';
import { outcomeActions } from './outcome.rules';
import {
  expertsKept,
  panelsKept,
  panelSizeWaived,
  panelsRun,
  seatsHeld,
  sheetsReopened,
  sheetsWritten,
  stepsOfPanel,
  stepsOfSeat,
} from './panels.rules';
import { accountsManaged, holdingsManaged, peopleManaged, tokensManaged } from './people.rules';
import { allOf, always, meets, oneOf, type Predicate, type PredicateRow } from './predicate';
import {
  applicationsStarted,
  applicationsWritten,
  findingsSettled,
  stepsOfApplication,
  stepsOfHandling,
} from './recognition.rules';
import { organisationsManaged } from './registry.rules';
import {
  interpretationsKept,
  interpretationsSigned,
  obligationsCompleted,
  ofBureau,
  ofLeader,
  ofOfficer,
} from './rulebook.rules';

interface ActionRule {
  /** What it is done to. */
  readonly type:
    | 'Application'
    | 'Expert'
    | 'FigureRelease'
    | 'ImportRun'
    | 'Interpretation'
    | 'LayoutPlan'
    | 'Obligation'
    | 'Organisation'
    | 'Panel'
    | 'Person'
    | 'PolicyDocument'
    | 'RecognitionCall'
    | 'RecordEntry'
    | 'RoleHolding'
    | 'ScoringSheet'
    | 'Seat'
    | 'Token'
    | 'Deliberation'
    | 'PublicNotice'
    | 'Objection'
    | 'Certificate'
    | 'Subsidy';
  /** It makes the row: then it is decided of the row that will be. */
  readonly makes?: true;
  /** To which rows this actor may do it. */
  readonly on: (actor: Actor) => Predicate;
  /** In which state it can be done at all. Whoever tries in another is told of a conflict, not refused as a person. */
  readonly when?: (today: string | undefined) => Predicate;
  /** To which rows this actor may do it as they are now, where that is less than `on` and `when` together. */
  readonly open?: (actor: Actor) => Predicate;
}

/** Art. 5: what a bureau tells the public, its leader signs. */
const figuresSigned = (actor: Actor): Predicate => oneOf('jurisdictionId', heldJurisdictions(actor, ['BUREAU_LEADER']));

const inState =
  (...states: string[]) =>
  (): Predicate => ({ field: 'state', in: states });
const inStatus =
  (...statuses: string[]) =>
  (): Predicate => ({ field: 'status', in: statuses });
const notRevoked = (): Predicate => ({ field: 'revokedAt', is: null });
const notErased = (): Predicate => ({ not: { field: 'status', is: 'ERASED' } });
/** Its end has not come yet, or is not set. */
const notEnded = (today: string | undefined): Predicate =>
  today === undefined ? { field: 'untilOn', is: null } : { not: { field: 'untilOn', atMost: today } };

const actions = {
  CHECK_IMPORT: { type: 'ImportRun', makes: true, on: importsManaged },
  LOAD_IMPORT: { type: 'ImportRun', on: importsLoaded, when: inState('READY') },
  UNDO_IMPORT: { type: 'ImportRun', on: importsManaged, when: inState('LOADED') },
  CREATE_ORGANISATION: { type: 'Organisation', makes: true, on: organisationsManaged },
  CHANGE_ORGANISATION: { type: 'Organisation', on: organisationsManaged },
  /** Art. 27: what is ruled under a policy, and the words that are attached to it. */
  RECORD_INTERPRETATION: { type: 'PolicyDocument', on: ofBureau },
  ATTACH_OFFICIAL_TEXT: { type: 'PolicyDocument', on: ofBureau },
  SIGN_INTERPRETATION: {
    type: 'Interpretation',
    on: interpretationsSigned,
    when: inState(...statesFor(interpretationLifecycle, 'SIGN')),
  },
  DISCARD_INTERPRETATION: {
    type: 'Interpretation',
    on: interpretationsKept,
    when: inState(...statesFor(interpretationLifecycle, 'DISCARD')),
  },
  RECORD_BAN: { type: 'Organisation', on: ofLeader },
  ADD_RECORD_ENTRY: { type: 'Organisation', on: ofOfficer },
  WITHDRAW_RECORD_ENTRY: {
    type: 'RecordEntry',
    on: ofOfficer,
    when: inState(...statesFor(recordEntryLifecycle, 'WITHDRAW')),
  },
  COMPLETE_OBLIGATION: {
    type: 'Obligation',
    on: obligationsCompleted,
    when: inState(...statesFor(obligationLifecycle, 'COMPLETE')),
  },
  PUBLISH_FIGURES: { type: 'FigureRelease', makes: true, on: figuresSigned },
  INVITE_PERSON: { type: 'Person', makes: true, on: peopleManaged },
  CHANGE_PERSON: { type: 'Person', on: accountsManaged, when: notErased },
  SUSPEND_PERSON: { type: 'Person', on: accountsManaged, when: inStatus('INVITED', 'ACTIVE') },
  RESUME_PERSON: { type: 'Person', on: accountsManaged, when: inStatus('SUSPENDED') },
  ERASE_PERSON: { type: 'Person', on: accountsManaged, when: notErased },
  END_SESSIONS: { type: 'Person', on: accountsManaged, when: notErased },
  RENEW_LINK: { type: 'Person', on: accountsManaged, when: inStatus('INVITED', 'ACTIVE') },
  UNMASK_PERSON: { type: 'Person', on: accountsManaged, when: notErased },
  UNLINK_IDENTITY: { type: 'Person', on: accountsManaged, when: notErased },
  REVOKE_TOKEN: { type: 'Token', on: tokensManaged, when: notRevoked },
  /** What the person is; GRANT_ROLE asks what the role is. */
  GIVE_ROLE: { type: 'Person', on: peopleManaged, when: notErased },
  GRANT_ROLE: { type: 'RoleHolding', makes: true, on: holdingsManaged },
  END_ROLE: { type: 'RoleHolding', on: holdingsManaged, when: notEnded },
  CREATE_RECOGNITION_CALL: { type: 'RecognitionCall', makes: true, on: callsManaged },
  CHANGE_RECOGNITION_CALL: stepOfCall('CHANGE'),
  PUBLISH_RECOGNITION_CALL: stepOfCall('PUBLISH'),
  EXTEND_RECOGNITION_CALL: stepOfCall('EXTEND'),
  CLOSE_RECOGNITION_CALL: stepOfCall('CLOSE'),
  DISCARD_RECOGNITION_CALL: stepOfCall('DISCARD'),
  SET_LAYOUT_TARGETS: { type: 'LayoutPlan', makes: true, on: layoutSet },
  START_APPLICATION: { type: 'Application', makes: true, on: applicationsStarted },
  /** The form and its evidence are written while it can be submitted. */
  WRITE_APPLICATION: stepsOfApplication('SUBMIT', 'RESUBMIT'),
  WITHDRAW_APPLICATION: stepsOfApplication('WITHDRAW'),
  RETURN_APPLICATION: stepsOfApplication('RETURN'),
  RECOMMEND_APPLICATION: stepsOfApplication('RECOMMEND'),
  DECLINE_APPLICATION: stepsOfApplication('DECLINE'),
  /** One’s own host’s, in whatever state. */
  READ_APPLICATION_DRAFT: applicationsWritten,
  /** The step that it waits for is one's own. */
  HANDLE_APPLICATION: stepsOfApplication(...stepsOfHandling),
  JUDGE_FINDING: findingsSettled('BUREAU_OFFICER', 'BUREAU_LEADER'),
  WAIVE_FINDING: findingsSettled('BUREAU_LEADER'),
  ...outcomeActions,
  ADD_EXPERT: { ...expertsKept, makes: true },
  CHANGE_EXPERT: { ...expertsKept, when: inState('ACTIVE', 'RETIRED') },
  RETIRE_EXPERT: { ...expertsKept, when: inState('ACTIVE') },
  CREATE_PANEL: { ...panelsKept, makes: true },
  ASSIGN_APPLICATIONS: panelsRun('COMPOSING'),
  /** In session, too: whoever left must be replaced. */
  INVITE_EXPERT: panelsRun('COMPOSING', 'INVITED', 'IN_SESSION'),
  WAIVE_PANEL_SIZE: panelSizeWaived,
  BEGIN_SESSION: stepsOfPanel('BEGIN'),
  CONCLUDE_APPLICATION: panelsRun('IN_SESSION'),
  CONCLUDE_PANEL: stepsOfPanel('CONCLUDE'),
  CANCEL_PANEL: stepsOfPanel('CANCEL'),
  /** One’s own, in whatever state. */
  ANSWER_FOR_SEAT: seatsHeld,
  REMOVE_SEAT: stepsOfSeat('REMOVE', 'OFFICER'),
  ACCEPT_INVITATION: stepsOfSeat('ACCEPT', 'OWN'),
  DECLINE_INVITATION: stepsOfSeat('DECLINE', 'OWN'),
  RECUSE_SEAT: stepsOfSeat('RECUSE', 'OWN', 'OFFICER'),
  WRITE_SHEET: sheetsWritten,
  REOPEN_SHEET: sheetsReopened,
} as const satisfies Readonly<Record<string, ActionRule>>;

/** What people do to things; each in the scope of a role. */
export type Action = keyof typeof actions;
export type ActedOn = (typeof actions)[Action]['type'];

const ruleOf = (action: Action): ActionRule => actions[action];

/** By what name, in the order of the table. */
export const allActions = Object.keys(actions) as readonly Action[]; // the keys of a literal

const openIn = ({ when = () => always }: ActionRule, today: string | undefined): Predicate => when(today);

/** The rows to which the actor may do it, in a state in which it can be done. */
const openTo = (rule: ActionRule, actor: Actor): Predicate =>
  rule.open?.(actor) ?? allOf(rule.on(actor), openIn(rule, actor.today));

/** For each action that is done to a row: the rows to which the actor may do it, in a state in which it can be done. */
export const actionRules = (actor: Actor): Readonly<Record<string, Predicate>> =>
  Object.fromEntries(
    allActions.filter((action) => !ruleOf(action).makes).map((action) => [action, openTo(ruleOf(action), actor)]),
  );

/** In which state of a row an action can be done at all, by whomever. @param today YYYY-MM-DD */
export const stateFor = (action: Action, today: string): Predicate => openIn(ruleOf(action), today);

/** What an action is done to. */
export const actedOnBy = (action: Action): ActedOn => ruleOf(action).type;

/** Whether an action makes its row. */
export const isMaking = (action: Action): boolean => ruleOf(action).makes ?? false;

/**
 * Whether somebody may do something to a row, whatever state the row is in.
 * @param row with the relations that the rules ask for: a holding's `organisation`, a person's `organisation` and `roles`
 */
export const can = (actor: Actor, action: Action, row: PredicateRow): boolean => meets(row, ruleOf(action).on(actor));

/** The steps that somebody can take with a row as it is now; it travels to the interface as `viewerCan`. */
export const actionsOn = (actor: Actor, type: ActedOn, row: PredicateRow): Action[] =>
  allActions.filter((action) => {
    const rule = ruleOf(action);
    return rule.type === type && !rule.makes && meets(row, openTo(rule, actor));
  });
