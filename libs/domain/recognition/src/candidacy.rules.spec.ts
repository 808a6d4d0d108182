import { type Finding, isBarring, isSatisfied, type Settlement, wanzhouPolicy } from '@wanchuang/domain-policy';
import { inventedPolicy, withParameter } from '@wanchuang/domain-policy/testing';
import type { ApplicationForm } from './application-form';
import { emptyForm } from './application-form';
import type { CandidacyFacts } from './candidacy';
import { judgeCandidacy } from './candidacy.rules';
import { type EvidenceSlotName, wantedSlots } from './evidence-slot';

const on = '2026-06-30';

/** Every quantity at its limit, and every kind of evidence. */
const form: ApplicationForm = {
  ...emptyForm,
  chosenName: '虚拟',
  declaresCleanRecord: true,
  rdStaff: 10,
  floorSpace: '500',
  instruments: '2000000',
  hostResearchSpending: '2000000',
  ownsIntellectualProperty: true,
  transferIncome: '2000000',
};
const facts: CandidacyFacts = {
  form,
  evidence: wantedSlots(true),
  host: { kind: 'ENTERPRISE', record: [] },
  appliesOn: on,
  isNameTaken: false,
  settlements: {},
};

const found = (rule: string, changes: Partial<CandidacyFacts> = {}, policy = wanzhouPolicy): Finding => {
  const result = judgeCandidacy({ ...facts, ...changes }, policy, on);
  const finding = result.inForce ? result.findings.find((one) => one.rule === rule) : undefined;
  if (!finding) throw new Error(`${rule} found nothing`);
  return finding;
};
const withForm = (changes: Partial<ApplicationForm>): Partial<CandidacyFacts> => ({ form: { ...form, ...changes } });
const without = (...slots: readonly EvidenceSlotName[]): Partial<CandidacyFacts> => ({
  evidence: facts.evidence.filter((slot) => !slots.includes(slot)),
});
const settled = (rule: string, kind: Settlement['kind'], isMet = true): Partial<CandidacyFacts> => ({
  settlements: { [rule]: { kind, isMet, reason: '理由', on } },
});

describe('quantities, one unit each side of their limit', () => {
  it.each([
    ['Art. 8(6)', 'rdStaff', { rdStaff: 10 }, { rdStaff: 9 }, 10],
    ['Art. 8(7)', 'floorSpace', { floorSpace: '500.00' }, { floorSpace: '499.99' }, '500'],
    ['Art. 8(7)', 'instruments', { instruments: '2000000' }, { instruments: '1999999.99' }, '2000000'],
    ['Art. 8(9)', 'transferIncome', { transferIncome: '2000000.0' }, { transferIncome: '1999999.99' }, '2000000'],
  ] as const)('%s: %s', (clause, rule, enough, less, threshold) => {
    expect(found(rule, withForm(enough))).toMatchObject({ clause, verdict: 'MET', threshold });
    const unmet = found(rule, withForm(less));
    expect(unmet).toMatchObject({ clause, verdict: 'UNMET', threshold, settledBy: null, message: `${rule}.unmet` });
    expect(isBarring(unmet)).toBe(true);
  });

  it.each(['rdStaff', 'floorSpace', 'instruments', 'hostResearchSpending', 'transferIncome'] as const)(
    '%s: what is not written yet is missing, and no decision settles it',
    (rule) => {
      const missing = found(rule, { ...withForm({ [rule]: null, specialIndustry: 'SOFTWARE' }) });
      expect(missing).toMatchObject({ verdict: 'UNMET', observed: null, message: `${rule}.missing`, settledBy: null });
    },
  );

  it('Art. 8(6): the limit is the policy’s, under its own article', () => {
    expect(found('rdStaff', withForm({ rdStaff: 24 }), inventedPolicy)).toMatchObject({
      clause: 'Art. 4(5)',
      verdict: 'UNMET',
      threshold: 25,
    });
    expect(found('rdStaff', withForm({ rdStaff: 25 }), inventedPolicy).verdict).toBe('MET');
  });
});

describe('Art. 8(7): exceptions', () => {
  it.each(['floorSpace', 'instruments'] as const)('%s: in a special industry, in writing, and nowhere else', (rule) => {
    const less = { [rule]: '1' };
    expect(found(rule, { ...withForm(less), ...settled(rule, 'EXCEPTION') })).toMatchObject({
      verdict: 'UNMET',
      settledBy: null,
    });
    const special = withForm({ ...less, specialIndustry: 'SOFTWARE' });
    const open = found(rule, special);
    expect(open).toMatchObject({ verdict: 'UNMET', settledBy: 'EXCEPTION', message: `${rule}.exceptable` });
    expect([isSatisfied(open), isBarring(open)]).toEqual([false, false]);
    const excepted = found(rule, { ...special, ...settled(rule, 'EXCEPTION') });
    expect(excepted).toMatchObject({ verdict: 'EXCEPTED', message: `${rule}.excepted` });
    expect(isSatisfied(excepted)).toBe(true);
    expect(isSatisfied(found(rule, { ...special, ...settled(rule, 'WAIVER') }))).toBe(false);
  });

  it('an industry that the policy does not list is not special', () => {
    const made = withForm({ floorSpace: '1', specialIndustry: 'INVENTED' });
    expect(found('floorSpace', made).settledBy).toBeNull();
    const listed = withParameter(wanzhouPolicy, 'specialIndustries', ['INVENTED']);
    expect(found('floorSpace', made, listed).settledBy).toBe('EXCEPTION');
  });
});

describe('Art. 8(8): R&D spending, in principle', () => {
  it('one fen below it the clause can be waived in writing, at it there is nothing to waive', () => {
    expect(found('hostResearchSpending')).toMatchObject({ verdict: 'MET', settledBy: null });
    const less = withForm({ hostResearchSpending: '1999999.99' });
    const open = found('hostResearchSpending', less);
    expect(open).toMatchObject({ clause: 'Art. 8(8)', verdict: 'WAIVABLE', settledBy: 'WAIVER' });
    expect([isSatisfied(open), isBarring(open)]).toEqual([false, false]);
    const waived = found('hostResearchSpending', { ...less, ...settled('hostResearchSpending', 'WAIVER') });
    expect(waived.message).toBe('hostResearchSpending.waived');
    expect(isSatisfied(waived)).toBe(true);
  });
});

describe('Art. 8(1): the host', () => {
  it('is of a kind that the policy names', () => {
    expect(found('hostKind').verdict).toBe('MET');
    expect(found('hostKind', { host: { kind: 'DEPARTMENT', record: [] } })).toMatchObject({
      clause: 'Art. 8(1)',
      verdict: 'UNMET',
    });
  });

  it.each([
    ['on the first day of the three years', '2023-06-30', 'UNMET'],
    ['on the day before', '2023-06-29', 'MET'],
    ['on the day of the application', '2026-06-30', 'UNMET'],
  ])('with an entry %s', (_, occurredOn, verdict) => {
    const record = [{ kind: 'BAD_CREDIT', occurredOn }];
    expect(found('cleanRecord', { host: { kind: 'ENTERPRISE', record } }).verdict).toBe(verdict);
  });

  it('counts the kinds of the policy alone, from the 28th where there is no 29 February', () => {
    const host = (kind: string, occurredOn: string) => ({
      host: { kind: 'ENTERPRISE', record: [{ kind, occurredOn }] },
    });
    expect(found('cleanRecord', host('INVENTED', on)).verdict).toBe('MET');
    const leap = { appliesOn: '2028-02-29' };
    expect(found('cleanRecord', { ...leap, ...host('BAD_CREDIT', '2025-02-28') }).verdict).toBe('UNMET');
    expect(found('cleanRecord', { ...leap, ...host('BAD_CREDIT', '2025-02-27') }).verdict).toBe('MET');
  });

  it('declares that its record is clean', () => {
    expect(found('cleanRecord', withForm({ declaresCleanRecord: false })).message).toBe('cleanRecord.missing');
  });
});

describe('what people judge', () => {
  it.each([
    ['Art. 8(2)', 'districtStrategy'],
    ['Art. 8(3)', 'stableTeam'],
    ['Art. 8(4)', 'internalRules'],
    ['Art. 8(6)', 'head'],
    ['Art. 8(9)', 'results'],
  ])('%s: %s is met when somebody has found so in writing', (clause, rule) => {
    const open = found(rule);
    expect(open).toMatchObject({ clause, verdict: 'JUDGEMENT', settledBy: 'JUDGEMENT' });
    expect(isSatisfied(open)).toBe(false);
    expect(isSatisfied(found(rule, settled(rule, 'JUDGEMENT')))).toBe(true);
    expect(isSatisfied(found(rule, settled(rule, 'JUDGEMENT', false)))).toBe(false);
  });

  it.each([
    ['Art. 8(3)', 'stableTeam', 'TEAM'],
    ['Art. 8(4)', 'internalRules', 'INTERNAL_RULES'],
    ['Art. 8(6)', 'head', 'HEAD'],
  ] as const)('%s: %s wants evidence before it is judged', (clause, rule, slot) => {
    const bare = found(rule, { ...without(slot), ...settled(rule, 'JUDGEMENT') });
    expect(bare).toMatchObject({ clause, verdict: 'UNMET', settledBy: null, message: `${rule}.noEvidence` });
  });
});

describe('Art. 8(5): a consortium', () => {
  const party = { name: '虚拟', creditCode: 'x', duties: '设备' };
  const whole = { formationMode: 'CONSORTIUM', parties: [party], leadCommitment: '承诺' } as const;

  it('is asked for nothing where one organisation builds alone', () => {
    expect(found('consortium')).toMatchObject({ clause: 'Art. 8(5)', verdict: 'MET', message: 'consortium.single' });
  });

  it('has parties with their duties, the lead’s commitment and an agreement', () => {
    expect(found('consortium', withForm(whole)).verdict).toBe('MET');
    expect(found('consortium', { ...withForm(whole), ...without('AGREEMENT') }).verdict).toBe('UNMET');
    for (const lacking of [{ parties: [] }, { parties: [{ ...party, duties: ' ' }] }, { leadCommitment: ' ' }])
      expect(found('consortium', withForm({ ...whole, ...lacking })).verdict).toBe('UNMET');
    expect(found('consortium', withForm({ ...whole, formationMode: 'ENTERPRISE_LED' })).verdict).toBe('MET');
  });
});

describe('Art. 8(9): own intellectual property', () => {
  it('is owned, with evidence', () => {
    expect(found('intellectualProperty').verdict).toBe('MET');
    expect(found('intellectualProperty', without('INTELLECTUAL_PROPERTY')).message).toBe(
      'intellectualProperty.noEvidence',
    );
    expect(found('intellectualProperty', withForm({ ownsIntellectualProperty: false })).message).toBe(
      'intellectualProperty.unmet',
    );
    expect(found('intellectualProperty', withForm({ ownsIntellectualProperty: null })).message).toBe(
      'intellectualProperty.missing',
    );
  });
});

describe('Art. 26: the name', () => {
  it('follows the pattern, and nobody else has it', () => {
    expect(found('name')).toMatchObject({
      clause: 'Art. 26',
      verdict: 'MET',
      observed: '重庆市万州区虚拟技术创新中心',
    });
    expect(found('name', { isNameTaken: true }).message).toBe('name.taken');
    expect(found('name', withForm({ chosenName: '虚拟 ' })).message).toBe('name.malformed');
    expect(found('name', withForm({ chosenName: '' })).message).toBe('name.missing');
  });
});

describe('Art. 28: before the policy', () => {
  it('nothing is found', () => {
    expect(judgeCandidacy(facts, wanzhouPolicy, '2024-04-17')).toMatchObject({
      inForce: false,
      reason: 'BEFORE_POLICY',
    });
    expect(judgeCandidacy(facts, wanzhouPolicy, '2024-04-18')).toMatchObject({ inForce: true });
  });
});
