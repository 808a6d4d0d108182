import { type Finding, wanzhouPolicy } from '@wanchuang/domain-policy';
import { guardsOf } from '@wanchuang/domain-lifecycle/testing';
import { statesFor, rolesFor, transition } from '@wanchuang/domain-lifecycle';
import { type ApplicationFacts, applicationLifecycle, type ApplicationStep } from './application-lifecycle';
import { judgeCandidacy } from './candidacy.rules';
import { favourableApplication, soundCandidacy } from './testing';

interface Refused {
  readonly guard: string;
  readonly clause: string | null;
  readonly facts: Partial<ApplicationFacts>;
  readonly values: Readonly<Record<string, unknown>>;
}

const findingsOf = (facts = soundCandidacy(wanzhouPolicy)): readonly Finding[] => {
  const judged = judgeCandidacy(facts, wanzhouPolicy, '2026-11-27');
  if (!judged.inForce) throw new Error(judged.reason);
  return judged.findings;
};
const sound = soundCandidacy(wanzhouPolicy);
const unstaffed = findingsOf({ ...sound, form: { ...sound.form, rdStaff: 9 } });
const unjudged = findingsOf({ ...sound, settlements: {} });

const panel = { size: 5, minimum: 5, isSizeWaived: false, missingKinds: [], openSheets: 0 };
const unknown = { known: 0 };

const complete: readonly Refused[] = [
  { guard: 'formIsComplete', clause: 'Art. 9(2)', facts: { missing: null }, values: unknown },
  {
    guard: 'formIsComplete',
    clause: 'Art. 9(2)',
    facts: { missing: ['team', 'TEAM'] },
    values: { count: 2, missing: 'team TEAM' },
  },
  { guard: 'formIsSealed', clause: 'Art. 9(2)', facts: { isSealed: false }, values: { isSealed: 0 } },
  { guard: 'formIsSealed', clause: 'Art. 9(2)', facts: { isSealed: null }, values: { isSealed: 0 } },
];
const barred: readonly Refused[] = [
  { guard: 'hostIsNotBarred', clause: 'Art. 24', facts: { ban: null }, values: unknown },
  {
    guard: 'hostIsNotBarred',
    clause: 'Art. 24',
    facts: { ban: { until: '2027-01-01' } },
    values: { until: '2027-01-01' },
  },
];
const bars: readonly Refused[] = [
  { guard: 'nothingBars', clause: 'Art. 8', facts: { findings: null }, values: unknown },
  {
    guard: 'nothingBars',
    clause: 'Art. 8',
    facts: { findings: unstaffed },
    values: { count: 1, rules: 'rdStaff', clause: 'Art. 8(6)' },
  },
];
const opinion = (guard: string, clause: string | null): readonly Refused[] => [
  { guard, clause, facts: { opinion: null }, values: { opinion: null } },
  { guard, clause, facts: { opinion: ' ' }, values: { opinion: null } },
];
const meeting: readonly Refused[] = [
  { guard: 'meetingIsRecorded', clause: 'Art. 9(4)', facts: { meeting: null }, values: { heldOn: null } },
  {
    guard: 'meetingIsRecorded',
    clause: 'Art. 9(4)',
    facts: { meeting: { heldOn: '2026-11-20', isSigned: false } },
    values: { heldOn: '2026-11-20' },
  },
];

const concluded: readonly Refused[] = [
  { guard: 'panelHasConcluded', clause: 'Art. 9(3)', facts: { panelState: null }, values: { state: null } },
  {
    guard: 'panelHasConcluded',
    clause: 'Art. 9(3)',
    facts: { panelState: 'IN_SESSION' },
    values: { state: 'IN_SESSION' },
  },
];

const follows: readonly Refused[] = [
  { guard: 'meetingFollowsConclusion', clause: 'Art. 9(4)', facts: { concludedOn: null }, values: unknown },
  {
    guard: 'meetingFollowsConclusion',
    clause: 'Art. 9(4)',
    facts: { concludedOn: '2026-11-21' },
    values: { heldOn: '2026-11-20', concludedOn: '2026-11-21' },
  },
];

const takesField: readonly Refused[] = [
  {
    guard: 'callTakesField',
    clause: 'Art. 9(1)',
    facts: { call: { isOpen: true, takesField: false, closesAt: '2026-12-31T10:00:00Z' } },
    values: { takesField: 0 },
  },
];

const refusals: Readonly<Partial<Record<ApplicationStep, readonly Refused[]>>> = {
  SUBMIT: [
    { guard: 'callIsOpen', clause: 'Art. 9(1)', facts: { call: null }, values: unknown },
    {
      guard: 'callIsOpen',
      clause: 'Art. 9(1)',
      facts: { call: { isOpen: false, takesField: true, closesAt: '2026-11-01T10:00:00Z' } },
      values: { closesAt: '2026-11-01T10:00:00Z' },
    },
    ...takesField,
    ...complete,
    ...barred,
    ...bars,
  ],
  RESUBMIT: [...complete, ...takesField, ...barred, ...bars],
  RETURN: opinion('reasonIsWritten', null),
  RECOMMEND: opinion('opinionIsWritten', 'Art. 9(2)'),
  DECLINE: opinion('opinionIsWritten', 'Art. 9(2)'),
  CONSULT: barred,
  CONCLUDE: [
    { guard: 'panelHasEveryKind', clause: 'Art. 9(3)', facts: { panel: null }, values: unknown },
    {
      guard: 'panelHasEveryKind',
      clause: 'Art. 9(3)',
      facts: { panel: { ...panel, isSizeWaived: true, missingKinds: ['FINANCE'] } },
      values: { missing: 'FINANCE' },
    },
    {
      guard: 'panelIsLargeEnough',
      clause: 'Art. 9(3)',
      facts: { panel: { ...panel, size: 4 } },
      values: { size: 4, minimum: 5 },
    },
    {
      guard: 'sheetsAreHandedIn',
      clause: 'Art. 9(3)',
      facts: { panel: { ...panel, openSheets: 1 } },
      values: { open: 1 },
    },
    ...opinion('opinionIsWritten', 'Art. 9(2)'),
  ],
  RECONSULT: [
    { guard: 'aCountedSheetHasFallen', clause: 'Art. 9(3)', facts: { fallenSheets: null }, values: { fallen: 0 } },
    { guard: 'aCountedSheetHasFallen', clause: 'Art. 9(3)', facts: { fallenSheets: 0 }, values: { fallen: 0 } },
  ],
  APPROVE: [
    ...meeting,
    ...concluded,
    ...follows,
    ...barred,
    { guard: 'everythingIsSatisfied', clause: 'Art. 8', facts: { findings: null }, values: unknown },
    {
      guard: 'everythingIsSatisfied',
      clause: 'Art. 8',
      facts: { findings: unjudged },
      values: { count: 5, rules: 'districtStrategy stableTeam internalRules head results', clause: 'Art. 8(2)' },
    },
  ],
  REFUSE: [...meeting, ...concluded, ...follows, ...opinion('reasonIsWritten', null)],
  STRIKE_OUT: [
    { guard: 'anObjectionIsUpheld', clause: 'Art. 9(4)', facts: { objections: null }, values: { upheld: 0 } },
    {
      guard: 'anObjectionIsUpheld',
      clause: 'Art. 9(4)',
      facts: { objections: { open: 1, upheld: 0 } },
      values: { upheld: 0 },
    },
  ],
  RECOGNISE: [
    { guard: 'noticeIsOver', clause: 'Art. 9(4)', facts: { notice: null }, values: unknown },
    {
      guard: 'noticeIsOver',
      clause: 'Art. 9(4)',
      facts: { notice: { endsOn: '2026-11-27', isProvisional: false, isOver: false } },
      values: { endsOn: '2026-11-27' },
    },
    { guard: 'noObjectionIsOpen', clause: 'Art. 9(4)', facts: { objections: null }, values: unknown },
    {
      guard: 'noObjectionIsOpen',
      clause: 'Art. 9(4)',
      facts: { objections: { open: 1, upheld: 0 } },
      values: { open: 1 },
    },
    {
      guard: 'noObjectionIsUpheld',
      clause: 'Art. 9(4)',
      facts: { objections: { open: 0, upheld: 1 } },
      values: { upheld: 1 },
    },
    ...barred,
  ],
};

const isStep = (step: string): step is ApplicationStep => Object.hasOwn(applicationLifecycle.steps, step);
const table = Object.entries(refusals).flatMap(([step, found]) =>
  isStep(step) ? found.map((refused) => ({ step, ...refused })) : [],
);
const titled = table.map((row) => ({ ...row, under: row.clause ?? 'Art. 9(2)', seen: JSON.stringify(row.values) }));

const take = (step: ApplicationStep, facts: Partial<ApplicationFacts>) =>
  transition(applicationLifecycle, {
    state: statesFor(applicationLifecycle, step)[0] ?? 'DRAFT',
    step,
    roles: rolesFor(applicationLifecycle, step),
    facts: { ...favourableApplication(step), ...facts },
  });

describe('a step of an application that is refused', () => {
  it.each(titled)('$under: $step by $guard, which saw $seen', ({ step, guard, clause, facts, values }) => {
    expect(take(step, facts)).toMatchObject({ ok: false, refusal: { reason: 'GUARD', guard, clause, values } });
  });

  it('Art. 9: stands here for every guard of every step', () => {
    const here = new Set(table.map(({ step, guard }) => `${step} ${guard}`));
    expect(guardsOf(applicationLifecycle).filter((guard) => !here.has(guard))).toEqual([]);
  });
});

describe('a step of an application that just goes through', () => {
  it.each<readonly [string, ApplicationStep, Partial<ApplicationFacts>]>([
    ['Art. 9(3): a panel of four, waived in writing', 'CONCLUDE', { panel: { ...panel, size: 4, isSizeWaived: true } }],
    ['Art. 9(3): a panel of exactly the least size', 'CONCLUDE', { panel }],
    ['Art. 9(3): a panel of one more', 'CONCLUDE', { panel: { ...panel, size: 6 } }],
    ['Art. 8: what people have still to judge does not keep a host from handing in', 'SUBMIT', { findings: unjudged }],
    ['Art. 8: everything met and judged', 'APPROVE', { findings: findingsOf() }],
    ['Art. 9(4): one of two objections is upheld', 'STRIKE_OUT', { objections: { open: 1, upheld: 1 } }],
  ])('%s', (_, step, facts) => {
    expect(take(step, facts)).toMatchObject({ ok: true });
  });
});
