import { type Finding, isBarring, isSatisfied, type Settlement, wanzhouPolicy } from '@wanchuang/domain-policy';
import { inventedPolicy, shiftParameter } from '@wanchuang/domain-policy/testing';
import type { ApplicationForm } from './application-form';
import type { CandidacyFacts, Settlements } from './candidacy';
import { judgeCandidacy } from './candidacy.rules';
import { type EvidenceSlotName, isEvidenceSlot, wantedSlots } from './evidence-slot';
import { soundCandidacy } from './testing';

const sound = soundCandidacy(wanzhouPolicy);
const decided = (kind: Settlement['kind'], isMet = true): Settlement => ({
  kind,
  isMet,
  reason: 'synthetic',
  on: '2026-11-27',
});

const findingOf = (rule: string, facts: CandidacyFacts, policy = wanzhouPolicy): Finding => {
  const judged = judgeCandidacy(facts, policy, '2026-11-27');
  const found = judged.inForce ? judged.findings.find((finding) => finding.rule === rule) : undefined;
  if (!found) throw new Error(`no finding of ${rule}`);
  return found;
};
const withForm = (form: Partial<ApplicationForm>, settlements: Settlements = sound.settlements): CandidacyFacts => ({
  ...sound,
  form: { ...sound.form, ...form },
  settlements,
});
const without = (...slots: readonly EvidenceSlotName[]): CandidacyFacts => ({
  ...sound,
  evidence: sound.evidence.filter((slot) => !slots.includes(slot)),
});

describe('what people judge', () => {
  it.each([
    ['Art. 8(2)', 'districtStrategy'],
    ['Art. 8(3)', 'stableTeam'],
    ['Art. 8(4)', 'internalRules'],
    ['Art. 8(6)', 'head'],
    ['Art. 8(9)', 'results'],
  ])('%s: %s is satisfied only by a judgement that it is met', (clause, rule) => {
    const open = findingOf(rule, { ...sound, settlements: {} });
    expect(open).toMatchObject({ clause, verdict: 'JUDGEMENT', settledBy: 'JUDGEMENT', settlement: null });
    expect([isSatisfied(open), isBarring(open)]).toEqual([false, false]);
    const answers = [decided('JUDGEMENT'), decided('JUDGEMENT', false), decided('WAIVER'), decided('EXCEPTION')];
    expect(
      answers.map((settlement) => isSatisfied(findingOf(rule, { ...sound, settlements: { [rule]: settlement } }))),
    ).toEqual([true, false, false, false]);
  });

  it.each<readonly [string, string, EvidenceSlotName]>([
    ['Art. 8(3)', 'stableTeam', 'TEAM'],
    ['Art. 8(4)', 'internalRules', 'INTERNAL_RULES'],
    ['Art. 8(6)', 'head', 'HEAD'],
  ])('%s: %s is not judged before there is evidence of it', (clause, rule, slot) => {
    expect(findingOf(rule, without(slot))).toMatchObject({
      clause,
      verdict: 'UNMET',
      observed: 0,
      threshold: 1,
      settledBy: null,
    });
  });
});

describe('Art. 8(5): a consortium', () => {
  const party = { name: '示例单位（虚构）', creditCode: '', duties: '承担中试' };
  const joint: Partial<ApplicationForm> = { formationMode: 'CONSORTIUM', parties: [party], leadCommitment: '每年投入' };

  it.each<readonly [string, CandidacyFacts, string, number]>([
    ['one host alone needs no agreement', withForm({}), 'MET', 0],
    ['parties, duties, commitment and agreement are there', withForm(joint), 'MET', 4],
    [
      'parties make one, whatever the mode of formation says',
      { ...withForm({ ...joint, formationMode: null }), evidence: without('AGREEMENT').evidence },
      'UNMET',
      3,
    ],
    ['no agreement', { ...withForm(joint), evidence: without('AGREEMENT').evidence }, 'UNMET', 3],
    ['no commitment of the lead', withForm({ ...joint, leadCommitment: ' ' }), 'UNMET', 3],
    ['one party without duties', withForm({ ...joint, parties: [party, { ...party, duties: ' ' }] }), 'UNMET', 3],
    ['no party', withForm({ ...joint, parties: [] }), 'UNMET', 2],
  ])('Art. 8(5): %s', (_, facts, verdict, observed) => {
    const message = `consortium.${observed === 0 ? 'single' : verdict.toLowerCase()}`;
    expect(findingOf('consortium', facts)).toMatchObject({ verdict, observed, settledBy: null, message });
  });

  it('Art. 8(5): wants its agreement as evidence; one host alone does not', () => {
    expect(wantedSlots(true).filter((slot) => !wantedSlots(false).includes(slot))).toEqual(['AGREEMENT']);
    expect(wantedSlots(true)).not.toContain('OTHER');
    expect([isEvidenceSlot('TEAM'), isEvidenceSlot('SELFIE')]).toEqual([true, false]);
  });
});

describe.each(['floorSpace', 'instruments'] as const)('Art. 8(7): too little %s', (rule) => {
  const little = { [rule]: '1', specialIndustry: 'SOFTWARE' };

  it('Art. 8(7): in a special industry waits for the bureau’s exception', () => {
    const finding = findingOf(rule, withForm(little));
    expect(finding).toMatchObject({ verdict: 'UNMET', settledBy: 'EXCEPTION', message: `${rule}.exceptable` });
    expect([isSatisfied(finding), isBarring(finding)]).toEqual([false, false]);
  });

  it('Art. 8(7): is excepted in writing, by an exception alone', () => {
    const answers = [decided('EXCEPTION'), decided('EXCEPTION', false), decided('WAIVER'), decided('JUDGEMENT')];
    const findings = answers.map((settlement) => findingOf(rule, withForm(little, { [rule]: settlement })));
    expect(findings.map(({ verdict }) => verdict)).toEqual(['EXCEPTED', 'UNMET', 'UNMET', 'UNMET']);
    expect(findings.map(isSatisfied)).toEqual([true, false, false, false]);
  });

  it.each([
    ['no special industry', null],
    ['an industry that the policy does not list', 'DESIGN'],
  ])('Art. 8(7): in %s can be settled by nothing', (_, specialIndustry) => {
    const finding = findingOf(rule, withForm({ [rule]: '1', specialIndustry }, { [rule]: decided('EXCEPTION') }));
    expect(finding).toMatchObject({ verdict: 'UNMET', settledBy: null });
    expect([isSatisfied(finding), isBarring(finding)]).toEqual([false, true]);
  });

  it('Art. 8(7): in an industry that other measures list is theirs to except; one code less, and it is not', () => {
    const facts = {
      ...soundCandidacy(inventedPolicy),
      form: { ...soundCandidacy(inventedPolicy).form, [rule]: '1', specialIndustry: 'DESIGN' },
    };
    expect(findingOf(rule, facts, inventedPolicy)).toMatchObject({ settledBy: 'EXCEPTION' });
    expect(findingOf(rule, facts, shiftParameter(inventedPolicy, 'specialIndustries'))).toMatchObject({
      settledBy: null,
    });
    expect(findingOf(rule, withForm(little), shiftParameter(wanzhouPolicy, 'specialIndustries'))).toMatchObject({
      settledBy: null,
    });
  });
});

describe('Art. 8(8): too little R&D spending of the host', () => {
  it('Art. 8(8): waits for the bureau’s waiver, and is satisfied by a waiver alone', () => {
    const facts = (settlements: Settlements) => withForm({ hostResearchSpending: '1999999.99' }, settlements);
    expect(findingOf('hostResearchSpending', facts({}))).toMatchObject({
      verdict: 'WAIVABLE',
      settledBy: 'WAIVER',
      message: 'hostResearchSpending.waivable',
    });
    const answers = [decided('WAIVER'), decided('WAIVER', false), decided('EXCEPTION')];
    const findings = answers.map((settlement) =>
      findingOf('hostResearchSpending', facts({ hostResearchSpending: settlement })),
    );
    expect(findings.map(isSatisfied)).toEqual([true, false, false]);
    expect(findings.map(({ message }) => message.split('.')[1])).toEqual(['waived', 'waived', 'waivable']);
  });
});

describe('Art. 8(9): intellectual property of its own', () => {
  it.each<readonly [string, CandidacyFacts, string, string]>([
    ['is said and proven', sound, 'MET', 'met'],
    ['is said and not proven', without('INTELLECTUAL_PROPERTY'), 'UNMET', 'noEvidence'],
    ['is denied', withForm({ ownsIntellectualProperty: false }), 'UNMET', 'unmet'],
    ['is not answered', withForm({ ownsIntellectualProperty: null }), 'UNMET', 'missing'],
  ])('Art. 8(9): %s', (_, facts, verdict, said) => {
    expect(findingOf('intellectualProperty', facts)).toMatchObject({
      verdict,
      settledBy: null,
      message: `intellectualProperty.${said}`,
    });
  });

  it('Art. 8(9): too little transfer income is waived by nothing', () => {
    const facts = withForm({ transferIncome: '1999999.99' }, { transferIncome: decided('WAIVER') });
    expect(isBarring(findingOf('transferIncome', facts))).toBe(true);
  });
});

describe('Art. 26: the name', () => {
  it.each<readonly [string, CandidacyFacts, string, string, string | null]>([
    ['is made of the pattern and what the host chose', sound, 'MET', 'met', '重庆市万州区柑橘精深加工技术创新中心'],
    ['is not chosen yet', withForm({ chosenName: '' }), 'UNMET', 'missing', null],
    ['is nothing but space', withForm({ chosenName: '　' }), 'UNMET', 'malformed', '重庆市万州区　技术创新中心'],
    [
      'repeats what the pattern says already',
      withForm({ chosenName: '柑橘技术创新中心' }),
      'UNMET',
      'malformed',
      '重庆市万州区柑橘技术创新中心技术创新中心',
    ],
    ['is taken', { ...sound, isNameTaken: true }, 'UNMET', 'taken', '重庆市万州区柑橘精深加工技术创新中心'],
  ])('Art. 26: %s', (_, facts, verdict, said, observed) => {
    expect(findingOf('name', facts)).toMatchObject({ clause: 'Art. 26', verdict, message: `name.${said}`, observed });
  });

  it('Art. 26: follows the pattern of the measures that hold', () => {
    expect(findingOf('name', soundCandidacy(inventedPolicy), inventedPolicy)).toMatchObject({
      clause: 'Art. 10',
      observed: '云梯区柑橘精深加工技术创新基地',
    });
    expect(findingOf('name', sound, shiftParameter(wanzhouPolicy, 'centerNamePattern'))).toMatchObject({
      observed: '重庆市万州区柑橘精深加工技术创新中心X',
    });
  });
});
