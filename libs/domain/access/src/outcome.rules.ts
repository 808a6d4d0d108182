import {
  deliberationLifecycle,
  noticeLifecycle,
  objectionLifecycle,
  subsidyLifecycle,
} from '@wanchuang/domain-recognition';
import { statesFor } from '@wanchuang/domain-lifecycle';
import { type Actor, heldJurisdictions, heldOrganisations } from './actor';
import { allOf, always, anyOf, oneOf, type Predicate, relatedTo } from './predicate';
import { bureau, centersOf, thoseConcerned } from './registry.rules';
import type { Role } from './roles';
import type { ColumnRules } from './rules';

const inPlaceOf =
  (...roles: Role[]) =>
  (actor: Actor): Predicate =>
    oneOf('jurisdictionId', heldJurisdictions(actor, roles));

const bureaus = inPlaceOf(...bureau);
const officers = inPlaceOf('BUREAU_OFFICER');
const leaders = inPlaceOf('BUREAU_LEADER');

/** A notice is everyone's from the day on which it is posted (Art. 9(4)). */
const notices = (actor: Actor): Predicate => anyOf({ field: 'state', in: ['POSTED', 'CLOSED'] }, bureaus(actor));

/** The applicant learns that somebody objects and how it is settled, never who. */
const applicants = (actor: Actor): Predicate =>
  anyOf(
    oneOf('hostId', heldOrganisations(actor, 'HOST_OFFICER')),
    oneOf('departmentId', heldOrganisations(actor, 'DEPARTMENT_OFFICER')),
  );

/** From the bureau directors' meeting to the certificate (Art. 9(4)). */
export const outcomeRules = (actor: Actor): ColumnRules => {
  const ofCenter = relatedTo('center', centersOf(actor, thoseConcerned));
  return {
    rows: {
      Deliberation: bureaus(actor),
      DeliberationItem: relatedTo('deliberation', bureaus(actor)),
      PublicNotice: notices(actor),
      NoticeItem: relatedTo('notice', notices(actor)),
      Objection: bureaus(actor),
      ObjectionOutcome: anyOf(bureaus(actor), relatedTo('item', applicants(actor))),
      Announcement: always,
      Certificate: ofCenter,
      Subsidy: ofCenter,
    },
  };
};

const inStates = (states: readonly string[]) => (): Predicate => ({ field: 'state', in: states });

/** Its last day is past, and it was reckoned by a calendar that is announced. */
const noticeIsOver = (today: string | undefined): Predicate =>
  today === undefined
    ? { field: 'state', is: 'CLOSED' }
    : allOf(
        { field: 'state', in: ['POSTED', 'CLOSED'] },
        { field: 'isProvisional', is: false },
        { not: { field: 'endsOn', atLeast: today } },
      );

/** Its end is provisional, or was reckoned by days that were given by hand. */
const noticeIsUnsettled = (): Predicate =>
  allOf(
    { field: 'state', in: statesFor(noticeLifecycle, 'RECKON') },
    anyOf({ field: 'isProvisional', is: true }, { not: { field: 'calendarSource', is: null } }),
  );

/** Who takes which step, and in which state it can be taken at all. */
export const outcomeActions = {
  DRAFT_DELIBERATION: { type: 'Deliberation', makes: true, on: bureaus },
  CHANGE_DELIBERATION: { type: 'Deliberation', on: bureaus, when: inStates(['DRAFT']) },
  SIGN_DELIBERATION: { type: 'Deliberation', on: leaders, when: inStates(statesFor(deliberationLifecycle, 'SIGN')) },
  DRAFT_NOTICE: { type: 'PublicNotice', makes: true, on: officers },
  CHANGE_NOTICE: { type: 'PublicNotice', on: officers, when: inStates(['DRAFT']) },
  POST_NOTICE: { type: 'PublicNotice', on: officers, when: inStates(statesFor(noticeLifecycle, 'POST')) },
  RECKON_NOTICE: { type: 'PublicNotice', on: officers, when: noticeIsUnsettled },
  DISCARD_NOTICE: { type: 'PublicNotice', on: officers, when: inStates(statesFor(noticeLifecycle, 'DISCARD')) },
  RECOGNISE_CENTERS: { type: 'PublicNotice', on: leaders, when: noticeIsOver },
  SETTLE_OBJECTION: { type: 'Objection', on: leaders, when: inStates(statesFor(objectionLifecycle, 'UPHOLD')) },
  GRANT_SUBSIDY: { type: 'Certificate', on: leaders },
  CANCEL_SUBSIDY: {
    type: 'Subsidy',
    on: (actor: Actor): Predicate => relatedTo('center', leaders(actor)),
    when: inStates(statesFor(subsidyLifecycle, 'CANCEL')),
  },
  MARK_SUBSIDY_PAID: {
    type: 'Subsidy',
    on: (actor: Actor): Predicate => relatedTo('center', officers(actor)),
    when: inStates(statesFor(subsidyLifecycle, 'PAY')),
  },
} as const;
