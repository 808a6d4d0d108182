import { type Actor, heldJurisdictions } from './actor';
import { holdingsManaged, peopleManaged } from './people.rules';
import { meets, oneOf, type Predicate, type PredicateRow } from './predicate';

interface ActionRule {
  /** What it is done to. */
  readonly type: 'FigureRelease' | 'ImportRun' | 'Person' | 'RoleHolding';
  /** It makes the row: then it is decided of the row that will be. */
  readonly makes?: true;
  /** To which rows this actor may do it. */
  readonly on: (actor: Actor) => Predicate;
  /** In which state it can be done at all. Whoever tries in another is told of a conflict, not refused as a person. */
  readonly when?: Predicate;
}

const importsManaged = (actor: Actor): Predicate =>
  oneOf('jurisdictionId', heldJurisdictions(actor, ['BUREAU_OFFICER']));

/** Art. 5: what a bureau tells the public, its leader signs. */
const figuresSigned = (actor: Actor): Predicate => oneOf('jurisdictionId', heldJurisdictions(actor, ['BUREAU_LEADER']));

const inState = (...states: string[]): Predicate => ({ field: 'state', in: states });
const inStatus = (...statuses: string[]): Predicate => ({ field: 'status', in: statuses });
const notErased: Predicate = { not: inStatus('ERASED') };

const actions = {
  CHECK_IMPORT: { type: 'ImportRun', makes: true, on: importsManaged },
  LOAD_IMPORT: { type: 'ImportRun', on: importsManaged, when: inState('READY') },
  UNDO_IMPORT: { type: 'ImportRun', on: importsManaged, when: inState('LOADED') },
  PUBLISH_FIGURES: { type: 'FigureRelease', makes: true, on: figuresSigned },
  INVITE_PERSON: { type: 'Person', makes: true, on: peopleManaged },
  CHANGE_PERSON: { type: 'Person', on: peopleManaged, when: notErased },
  SUSPEND_PERSON: { type: 'Person', on: peopleManaged, when: inStatus('INVITED', 'ACTIVE') },
  RESUME_PERSON: { type: 'Person', on: peopleManaged, when: inStatus('SUSPENDED') },
  ERASE_PERSON: { type: 'Person', on: peopleManaged, when: notErased },
  END_SESSIONS: { type: 'Person', on: peopleManaged },
  GRANT_ROLE: { type: 'RoleHolding', makes: true, on: holdingsManaged },
  END_ROLE: { type: 'RoleHolding', on: holdingsManaged, when: { field: 'untilOn', is: null } },
} as const satisfies Readonly<Record<string, ActionRule>>;

/** What people do to things; each in the scope of a role. */
export type Action = keyof typeof actions;
export type ActedOn = (typeof actions)[Action]['type'];

const ruleOf = (action: Action): ActionRule => actions[action];

/** By what name, in the order of the table. */
export const allActions = Object.keys(actions) as readonly Action[]; // the keys of a literal

/**
 * Whether somebody may do something to a row, whatever state the row is in.
 * @param row with the relations that the rules ask for: a person's or a holding's `organisation`
 */
export const can = (actor: Actor, action: Action, row: PredicateRow): boolean => meets(row, ruleOf(action).on(actor));

/** The steps that somebody can take with a row as it is now; it travels to the interface as `viewerCan`. */
export const actionsOn = (actor: Actor, type: ActedOn, row: PredicateRow): Action[] =>
  allActions.filter((action) => {
    const { type: actedOn, makes, when } = ruleOf(action);
    return actedOn === type && !makes && can(actor, action, row) && (!when || meets(row, when));
  });
