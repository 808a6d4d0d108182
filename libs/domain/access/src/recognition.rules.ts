import { statesFor } from '@wanchuang/domain-lifecycle';
import { applicationLifecycle, type ApplicationStep } from '@wanchuang/domain-recognition';
import { type Actor, heldJurisdictions, heldOrganisations } from './actor';
import { allOf, anyOf, meets, never, oneOf, type Predicate, type PredicateRow, relatedTo } from './predicate';
import { applicationsJudged } from './panels.rules';
import { bureau, thoseConcerned } from './registry.rules';
import { Role } from './roles';
import type { ColumnRules } from './rules';

/** Until it is submitted for the first time, an application is its host's alone; so is each version and each file of it. */
const wasSubmitted: Predicate = { not: { field: 'submittedAt', is: null } };

const wasHandedIn: Predicate = { not: { field: 'handedInAt', is: null } };

const ofOwnHost = (actor: Actor): Predicate => oneOf('hostId', heldOrganisations(actor, 'HOST_OFFICER'));

/** The applications that are reached by one of these roles: of the own host, of the department asked, of the jurisdictions. */
export const applicationsOf = (actor: Actor, roles: readonly string[]): Predicate => {
  const reached = bureau.filter((role) => roles.includes(role));
  return anyOf(
    roles.includes('HOST_OFFICER') ? ofOwnHost(actor) : never,
    roles.includes('DEPARTMENT_OFFICER')
      ? allOf(oneOf('departmentId', heldOrganisations(actor, 'DEPARTMENT_OFFICER')), wasSubmitted)
      : never,
    reached.length > 0 ? allOf(oneOf('jurisdictionId', heldJurisdictions(actor, reached)), wasSubmitted) : never,
  );
};

/** By which roles somebody has to do with an application: a step is theirs by these. */
export const rolesOnApplication = (actor: Actor, application: PredicateRow): Role[] =>
  Object.values(Role).filter((role) => meets(application, applicationsOf(actor, [role])));

const transitionsOn = (steps: readonly ApplicationStep[]) =>
  applicationLifecycle.transitions.filter(({ on }) => steps.includes(on));

/** Steps of an application's life as an action: the rows, the states, and which of both go together. */
export const stepsOfApplication = (...steps: readonly ApplicationStep[]) => ({
  type: 'Application' as const,
  on: (actor: Actor): Predicate =>
    applicationsOf(
      actor,
      transitionsOn(steps).flatMap(({ by }) => by),
    ),
  when: (): Predicate => ({ field: 'state', in: steps.flatMap((step) => statesFor(applicationLifecycle, step)) }),
  open: (actor: Actor): Predicate =>
    anyOf(
      ...transitionsOn(steps).map(({ from, by }) =>
        allOf(applicationsOf(actor, by), { field: 'state', in: [...from] }),
      ),
    ),
});

const notWaitedFor: readonly ApplicationStep[] = ['RETURN', 'WITHDRAW', 'RECONSULT'];

/** The steps that an application waits for; while it waits, it can be returned or withdrawn, or a recusal puts it back. */
export const stepsOfHandling: readonly ApplicationStep[] = [
  ...new Set(applicationLifecycle.transitions.map(({ on }) => on)),
].filter((step) => !notWaitedFor.includes(step));

/** Findings are settled from the submission on, until the bureau has decided (Art. 8, 9). */
const beforeDecision = (): Predicate => ({
  field: 'state',
  in: ['SUBMITTED', 'RECOMMENDED', 'IN_CONSULTATION', 'CONSULTED'],
});

export const applicationsStarted = ofOwnHost;

/** What is being written is read by those who act for the host; others read what was handed in last (Art. 9(2)). */
export const applicationsWritten = { type: 'Application', on: ofOwnHost } as const;

/** A judgement is the bureau's; an exception and a waiver are signed by its leader (Art. 8(7), 8(8)). */
export const findingsSettled = (...roles: readonly Role[]) => ({
  type: 'Application' as const,
  on: (actor: Actor): Predicate => applicationsOf(actor, roles),
  when: beforeDecision,
});

/**
 * Recognition (Ch. III): an application is read by its host, by the department that it asks, by the bureau, and by the
 * experts of its panel, who are not told what passed between those three on the way. Who else is barred, the bureau knows.
 */
export const recognitionRules = (actor: Actor): ColumnRules => {
  const applications = applicationsOf(actor, thoseConcerned);
  const judged = applicationsJudged(actor);
  const bureaus = oneOf('jurisdictionId', heldJurisdictions(actor, bureau));
  const ofApplications = relatedTo('application', applications);
  const ofOwn = relatedTo('application', ofOwnHost(actor));
  const ofJudged = relatedTo('application', anyOf(applications, judged));
  return {
    rows: {
      Application: anyOf(applications, judged),
      ApplicationVersion: anyOf(ofOwn, allOf(ofJudged, wasSubmitted)),
      ApplicationEvidence: anyOf(ofOwn, allOf(ofJudged, wasHandedIn)),
      ApplicationStep: ofApplications,
      ApplicationComment: ofApplications,
      Recommendation: ofJudged,
      Settlement: ofJudged,
    },
    shown: { 'Application.barredParties': bureaus, 'Application.barredGroup': bureaus },
  };
};
