import { type Finding, type Interpretation, type InterpretationEffect, wanzhouPolicy } from '@wanchuang/domain-policy';
import { type CandidacyFacts, emptyForm, judgeCandidacy, judgeConclusion } from '@wanchuang/domain-recognition';
import { findingSentence, findingText, standingOf } from '@wanchuang/web-registry';

const day = '2026-03-02';

const nothing: CandidacyFacts = {
  form: emptyForm,
  evidence: [],
  host: { kind: 'BUREAU', record: [] },
  appliesOn: day,
  isNameTaken: false,
  settlements: {},
};

const full: CandidacyFacts = {
  ...nothing,
  form: {
    ...emptyForm,
    declaresCleanRecord: true,
    rdStaff: 10,
    floorSpace: '500',
    instruments: '2000000',
    hostResearchSpending: '2000000',
    transferIncome: '2000000',
    ownsIntellectualProperty: true,
    chosenName: '虚拟',
  },
  evidence: ['TEAM', 'INTERNAL_RULES', 'HEAD', 'AGREEMENT', 'INTELLECTUAL_PROPERTY'],
  host: { kind: 'ENTERPRISE', record: [] },
};

const settled = { isMet: true, reason: '同意', on: day } as const;
const low: CandidacyFacts = {
  ...full,
  form: {
    ...full.form,
    formationMode: 'CONSORTIUM',
    rdStaff: 9,
    floorSpace: '499.99',
    instruments: '1999999.99',
    hostResearchSpending: '1999999.99',
    transferIncome: '1999999.99',
    ownsIntellectualProperty: false,
    chosenName: '虚 拟 ',
  },
  host: { kind: 'ENTERPRISE', record: [{ kind: 'BAD_CREDIT', occurredOn: '2025-01-01' }] },
};
const special: CandidacyFacts = { ...low, form: { ...low.form, specialIndustry: 'SOFTWARE' } };

/** Between them they meet every sentence that the rules of Art. 8, 24 and 26 know. */
const cases: readonly CandidacyFacts[] = [
  nothing,
  full,
  low,
  special,
  {
    ...special,
    settlements: {
      floorSpace: { ...settled, kind: 'EXCEPTION' },
      instruments: { ...settled, kind: 'EXCEPTION' },
      hostResearchSpending: { ...settled, kind: 'WAIVER' },
    },
  },
  {
    ...full,
    form: {
      ...full.form,
      formationMode: 'CONSORTIUM',
      leadCommitment: '每年投入',
      parties: [{ name: '虚拟研究院', creditCode: '', duties: '设备' }],
    },
  },
  { ...full, evidence: [], isNameTaken: true, barredOthers: { parties: [], group: [] } },
];
const amongBarred: CandidacyFacts = { ...full, barredOthers: { parties: ['虚拟甲', '虚拟乙'], group: ['虚拟丙'] } };
const ruling = (effect: InterpretationEffect): Interpretation => ({
  id: `interpretation_${effect}`,
  clause: 'Art. 24',
  question: { zh: '问', en: 'Q' },
  ruling: { zh: '答', en: 'A' },
  decidedOn: day,
  effect,
});
const rulings = [ruling('BAN_EXTENDS_TO_PARTY'), ruling('BAN_EXTENDS_TO_SUCCESSOR')];

const findingsOf = (facts: CandidacyFacts, interpretations: readonly Interpretation[] = []): readonly Finding[] => {
  const judged = judgeCandidacy(facts, wanzhouPolicy, day, interpretations);
  if (!judged.inForce) throw new Error('the policy is in force on that day');
  return judged.findings;
};
const seated = ['TECHNICAL', 'TECHNICAL', 'MANAGEMENT', 'FINANCE', 'TECHNICAL'] as const;
const panelFindings = (size: number, totals: readonly number[]): readonly Finding[] => {
  const judged = judgeConclusion({ seated: seated.slice(0, size), waiver: null, totals }, wanzhouPolicy, day);
  return judged.inForce ? judged.findings : [];
};
const all = [
  ...cases.flatMap((facts) => findingsOf(facts)),
  ...[findingsOf(amongBarred), findingsOf(amongBarred, rulings)].flat(),
  ...[panelFindings(5, [80]), panelFindings(2, [10]), panelFindings(0, [])].flat(),
];

describe('the sentences of findings', () => {
  it('Art. 8, 9(3), 24, 26: are there for every message of the rules, and no other', () => {
    const messages = [...new Set(all.map(({ message }) => message))].sort();
    expect(messages).toEqual(Object.keys(findingText.entries).sort());
  });

  it.each(['zh', 'en'] as const)('name every value in words: %s', (language) => {
    const sentences = all.map((finding) => findingSentence(finding, language));
    expect(sentences.filter((sentence) => /\{\{|undefined|null/.test(sentence))).toEqual([]);
  });

  it('Art. 8(7): say what was found, the standard, and that the bureau may except it', () => {
    const finding = findingsOf(special).find(({ rule }) => rule === 'instruments');
    if (!finding) throw new Error('the rule was not asked');
    expect(findingSentence(finding, 'zh')).toContain('特殊行业');
    expect(findingSentence(finding, 'en')).toContain('special industry');
    expect(standingOf(finding)).toBe('EXCEPTABLE');
  });

  it('tell a value that is not given yet from one that is too low', () => {
    const staff = (facts: CandidacyFacts) => findingsOf(facts).find(({ rule }) => rule === 'rdStaff');
    const standings = [nothing, low, full].map((facts) => {
      const finding = staff(facts);
      return finding && standingOf(finding);
    });
    expect(standings).toEqual(['MISSING', 'UNMET', 'MET']);
  });
});
