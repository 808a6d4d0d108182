import { wanzhouPolicy } from '@wanchuang/domain-policy';
import { type CandidacyFacts, emptyForm, judgeCandidacy } from '@wanchuang/domain-recognition';
import { summaryOf } from './self-check-summary';

const facts: CandidacyFacts = {
  form: {
    ...emptyForm,
    chosenName: '虚拟材料',
    declaresCleanRecord: true,
    rdStaff: 10,
    floorSpace: '499.99',
    instruments: '2000000',
    specialIndustry: 'SOFTWARE',
    hostResearchSpending: '1999999.99',
    transferIncome: '2000000',
    ownsIntellectualProperty: true,
  },
  evidence: ['TEAM', 'INTERNAL_RULES', 'HEAD', 'INTELLECTUAL_PROPERTY'],
  host: { kind: 'ENTERPRISE', record: [] },
  appliesOn: '2026-03-01',
  isNameTaken: false,
  settlements: {},
};

const rulesOf = (given: CandidacyFacts) => {
  const judged = judgeCandidacy(given, wanzhouPolicy, '2026-03-01');
  if (!judged.inForce) throw new Error(judged.reason);
  return Object.fromEntries(
    Object.entries(summaryOf(judged.findings)).map(([name, findings]: [string, { rule: string }[]]) => [
      name,
      findings.map(({ rule }) => rule),
    ]),
  );
};

describe('the self-check of Art. 8', () => {
  it('tells what must be mended from what the bureau may settle and from what people judge', () => {
    expect(rulesOf(facts)).toEqual({
      barring: [],
      unmet: [],
      missing: [],
      settleable: ['floorSpace', 'hostResearchSpending'],
      judged: ['districtStrategy', 'stableTeam', 'internalRules', 'head', 'results'],
      satisfied: [
        'hostKind',
        'cleanRecord',
        'consortium',
        'rdStaff',
        'instruments',
        'intellectualProperty',
        'transferIncome',
        'name',
      ],
    });
  });

  it.each([
    ['Art. 8(6): nine R&D staff', { ...facts, form: { ...facts.form, rdStaff: 9 } }, 'rdStaff'],
    ['Art. 8(7): no special industry', { ...facts, form: { ...facts.form, specialIndustry: null } }, 'floorSpace'],
    ['Art. 8(9): one yuan short', { ...facts, form: { ...facts.form, transferIncome: '1999999' } }, 'transferIncome'],
    ['Art. 26: a name that is taken', { ...facts, isNameTaken: true }, 'name'],
  ])('%s bars', (_, given, rule) => {
    expect(rulesOf(given)).toMatchObject({ barring: [rule], unmet: [rule], missing: [] });
  });

  it('tells what is not there yet from what is too little', () => {
    const begun = { ...facts, form: { ...facts.form, rdStaff: null, transferIncome: '0' } };
    expect(rulesOf(begun)).toMatchObject({ unmet: ['transferIncome'], missing: ['rdStaff'] });
  });
});
