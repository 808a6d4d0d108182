import { wanzhouPolicy } from '@wanchuang/domain-policy';
import { emptyForm, judgeCandidacy } from '@wanchuang/domain-recognition';
import { applicationDay, candidacyFactsOf } from './candidacy-facts';

const submittedAt = '2026-03-01T02:00:00Z';
const application = {
  state: 'RETURNED',
  submittedAt,
  hostRecord: [],
  isNameTaken: false,
  settlements: [],
  barredParties: null,
  barredGroup: null,
  evidence: [],
  host: { kind: 'ENTERPRISE' },
} as const;

describe('the day of an application in its self-check', () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date('2026-03-20T16:30:00Z') })); // 21 March in Wanzhou
  afterEach(() => jest.useRealTimers());

  it.each([
    ['of a draft is today', 'DRAFT', null, '2026-03-21'],
    ['of one that was returned is today, when it is submitted again', 'RETURNED', submittedAt, '2026-03-21'],
    ['of one that lies with the bureau is that of its submission', 'SUBMITTED', submittedAt, '2026-03-01'],
  ] as const)('%s', (_, state, at, day) => {
    expect(applicationDay({ state, submittedAt: at })).toBe(day);
    expect(candidacyFactsOf({ ...application, state, submittedAt: at }, emptyForm).appliesOn).toBe(day);
  });

  it.each([
    ['2023-03-20', 'MET', 'is past by now, though it was not on the day of the first submission'],
    ['2023-03-21', 'UNMET', 'is still within the years'],
    ['2026-03-10', 'UNMET', 'came after the first submission'],
  ] as const)(
    'Art. 8(1): a fault of %s leaves the record of a returned application %s: it %s',
    (occurredOn, verdict, _) => {
      const form = { ...emptyForm, declaresCleanRecord: true };
      const facts = candidacyFactsOf({ ...application, hostRecord: [{ kind: 'MAJOR_VIOLATION', occurredOn }] }, form);
      const found = judgeCandidacy(facts, wanzhouPolicy, facts.appliesOn);
      const record = found.inForce && found.findings.find(({ rule }) => rule === 'cleanRecord');
      expect(record).toMatchObject({ verdict });
    },
  );
});
