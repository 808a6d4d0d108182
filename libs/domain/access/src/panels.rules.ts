import { statesFor } from '@wanchuang/domain-lifecycle';
import {
  panelLifecycle,
  type PanelState,
  type PanelStep,
  seatLifecycle,
  type SeatState,
  type SeatStep,
} from '@wanchuang/domain-recognition';
import { type Actor, heldJurisdictions, heldOrganisations } from './actor';
import { allOf, anyOf, never, oneOf, type Predicate, relatedTo, someOf } from './predicate';
import { bureau } from './registry.rules';
import type { Role } from './roles';
import type { ColumnRules } from './rules';

const within = (actor: Actor, roles: readonly Role[]): Predicate =>
  oneOf('jurisdictionId', heldJurisdictions(actor, roles));

/** One’s own row of the pool: an expert sees oneself, and nobody else. */
const oneself = ({ personId, holdings }: Actor): Predicate =>
  holdings.some(({ role }) => role === 'EXPERT') && personId !== null ? { field: 'personId', is: personId } : never;

/** The seats of the one who asks. */
const ownSeats = (actor: Actor): Predicate => relatedTo('expert', oneself(actor));

/** Of a panel: the own seat is in one of these states. */
const ownSeatIs = (actor: Actor, ...states: readonly SeatState[]): Predicate =>
  someOf('seats', allOf(ownSeats(actor), { field: 'state', in: states }));

const inPanelState = (states: readonly PanelState[]): Predicate => ({ field: 'state', in: states });

/** Its seats are still asked, taken and left. */
const atWork: readonly PanelState[] = ['COMPOSING', 'INVITED', 'IN_SESSION'];

const ofBureau = (actor: Actor): Predicate => within(actor, bureau);
const isOfficer = (actor: Actor): Predicate => within(actor, ['BUREAU_OFFICER']);
const isLeader = (actor: Actor): Predicate => within(actor, ['BUREAU_LEADER']);

/**
 * The applications that an expert judges (Art. 9(3)): asked or sitting while the panel is at work, and having sat once it has
 * concluded. Who has left, who never answered, and whose panel was cancelled, reads them no more.
 */
export const applicationsJudged = (actor: Actor): Predicate =>
  relatedTo(
    'panel',
    anyOf(
      allOf(inPanelState(atWork), ownSeatIs(actor, 'INVITED', 'ACCEPTED')),
      allOf(inPanelState(['CONCLUDED']), ownSeatIs(actor, 'ACCEPTED')),
    ),
  );

/** What stands of the own application is told to its host and department, not who sat on it, nor that somebody was recused. */
const conclusionsTold = (actor: Actor): Predicate =>
  allOf(
    relatedTo(
      'application',
      anyOf(
        oneOf('hostId', heldOrganisations(actor, 'HOST_OFFICER')),
        oneOf('departmentId', heldOrganisations(actor, 'DEPARTMENT_OFFICER')),
      ),
    ),
    { field: 'setAsideAt', is: null },
  );

/** The pool is the bureau officer's to keep. */
export const expertsKept = { type: 'Expert', on: isOfficer } as const;

export const panelsKept = { type: 'Panel', on: isOfficer } as const;

/** What a bureau officer does with a panel, in some of its states. */
export const panelsRun = (...states: readonly PanelState[]) =>
  ({ type: 'Panel', on: isOfficer, when: () => inPanelState(states) }) as const;

export const stepsOfPanel = (step: PanelStep) => panelsRun(...statesFor(panelLifecycle, step));

/** Art. 9(3): in principle five; less is the leader's to sign. */
export const panelSizeWaived = {
  type: 'Panel',
  on: isLeader,
  when: () => inPanelState(['INVITED', 'IN_SESSION']),
} as const;

export const seatsHeld = { type: 'Seat', on: ownSeats } as const;

/** A seat is answered by whoever is asked, and taken back by the officer. */
export const stepsOfSeat = (step: SeatStep, ...doers: readonly ('OWN' | 'OFFICER')[]) =>
  ({
    type: 'Seat',
    on: (actor: Actor): Predicate =>
      anyOf(
        doers.includes('OWN') ? ownSeats(actor) : never,
        doers.includes('OFFICER') ? relatedTo('panel', isOfficer(actor)) : never,
      ),
    when: (): Predicate =>
      allOf({ field: 'state', in: statesFor(seatLifecycle, step) }, relatedTo('panel', inPanelState(atWork))),
  }) as const;

/** Sheets are written while the panel sits, of applications that it has not concluded of. */
const whileSitting = (state: string): Predicate =>
  allOf(
    { field: 'state', is: state },
    relatedTo(
      'seat',
      allOf({ field: 'state', is: 'ACCEPTED' }, relatedTo('panel', { field: 'state', is: 'IN_SESSION' })),
    ),
    relatedTo('application', { field: 'state', is: 'IN_CONSULTATION' }),
  );

export const sheetsWritten = {
  type: 'ScoringSheet',
  on: (actor: Actor): Predicate => relatedTo('seat', ownSeats(actor)),
  when: () => whileSitting('DRAFT'),
} as const;

export const sheetsReopened = {
  type: 'ScoringSheet',
  on: (actor: Actor): Predicate => relatedTo('seat', relatedTo('panel', isOfficer(actor))),
  when: () => whileSitting('HANDED_IN'),
} as const;

/** What tells of a panel who else sits on it, how many, or what they gave. */
const forTheBureau = [
  'Panel.version',
  'Panel.sizeWaiver',
  'Panel.sizeWaivedTo',
  'Panel.sizeWaivedOn',
  'Panel.sizeWaiverSigner',
  'Panel.cancelReason',
] as const;

/**
 * Consultation (Art. 9(3)). The bureau sees all of it. An expert sees the own seat and the own sheets; hosts and
 * departments what was concluded, and neither who judged nor how many: the signed document, too, stays with the bureau.
 */
export const panelsRules = (actor: Actor): ColumnRules => {
  const bureaus = ofBureau(actor);
  const seats = anyOf(relatedTo('panel', bureaus), ownSeats(actor));
  const conclusions = relatedTo('panel', bureaus);
  return {
    rows: {
      Expert: anyOf(bureaus, oneself(actor)),
      ExpertTie: relatedTo('expert', anyOf(bureaus, oneself(actor))),
      Panel: anyOf(bureaus, someOf('seats', ownSeats(actor))),
      Seat: seats,
      ConflictDeclaration: relatedTo('seat', seats),
      ScoringSheet: relatedTo('seat', seats),
      PanelConclusion: anyOf(conclusions, conclusionsTold(actor)),
    },
    shown: {
      ...Object.fromEntries(forTheBureau.map((field) => [field, bureaus])),
      'Expert.strictness': bureaus,
      'PanelConclusion.panel': conclusions,
      'PanelConclusion.document': conclusions, // those who judged have signed it
      'PanelConclusion.mean': conclusions,
      'PanelConclusion.sheets': conclusions,
    },
  };
};
