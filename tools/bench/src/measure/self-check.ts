import { wanzhouPolicy } from '@wanchuang/domain-policy';
import { type CandidacyFacts, emptyForm, evidenceSlots, judgeCandidacy } from '@wanchuang/domain-recognition';
import { median } from '../statistics';

const times = 200;

/** A form with everything in it; all of it is invented. */
const facts: CandidacyFacts = {
  form: {
    ...emptyForm,
    chosenName: '虚拟轻质合金',
    fieldCode: 'ADVANCED_MATERIALS',
    legalForm: 'PART_OF_HOST',
    formationMode: 'ENTERPRISE_LED',
    mission: '开展关键技术研发和成果转化（虚拟）。'.repeat(20),
    declaresCleanRecord: true,
    rdStaff: 18,
    floorSpace: '860',
    instruments: '3250000',
    hostResearchSpending: '4180000',
    transferIncome: '2760000.5',
  },
  evidence: Object.keys(evidenceSlots) as CandidacyFacts['evidence'],
  host: { kind: 'ENTERPRISE', record: [] },
  appliesOn: '2026-03-01',
  isNameTaken: false,
  settlements: {},
};

const microseconds = (work: () => unknown): number => {
  const begun = performance.now();
  for (let count = 0; count < times; count += 1) work();
  return ((performance.now() - begun) * 1000) / times;
};

/** What the rules say of one form, as the page asks at every key, beside reading the form's own JSON. */
export const measureSelfCheck = (rounds: number): string => {
  const form = JSON.stringify(facts.form);
  const judge = () => judgeCandidacy(facts, wanzhouPolicy, facts.appliesOn, []);
  const found = judge();
  if (!found.inForce) throw new Error('no policy was in force');
  const pairs = Array.from({ length: rounds + 1 }, () => ({
    judged: microseconds(judge),
    parsed: microseconds(() => JSON.parse(form)),
  })).slice(1); // the first one warms
  const judged = median(pairs.map((pair) => pair.judged));
  const ratio = median(pairs.map((pair) => pair.judged / pair.parsed));
  return `${found.findings.length} findings on one form in ${judged.toFixed(0)} µs, ${ratio.toFixed(1)} times as long as reading its JSON`;
};
