import type { Policy } from '@wanchuang/domain-policy';
import { emptyForm } from '../application-form';
import type { CandidacyFacts } from '../candidacy';
import { evidenceSlots, isEvidenceSlot } from '../evidence-slot';

const valueOf = <Value>({ values }: { readonly values: readonly { readonly value: Value }[] }): Value => {
  const newest = values.at(-1);
  if (!newest) throw new Error('a parameter has a value');
  return newest.value;
};

/** A synthetic candidacy that stands exactly at every limit of a policy, and for which people have judged what they judge. */
export const soundCandidacy = ({ parameters }: Policy): CandidacyFacts => ({
  form: {
    ...emptyForm,
    chosenName: '柑橘精深加工',
    declaresCleanRecord: true,
    rdStaff: valueOf(parameters.rdStaffMinimum),
    floorSpace: valueOf(parameters.floorSpaceMinimum),
    instruments: valueOf(parameters.instrumentsMinimum),
    hostResearchSpending: valueOf(parameters.hostResearchSpendingMinimum),
    transferIncome: valueOf(parameters.transferIncomeMinimum),
    ownsIntellectualProperty: true,
  },
  evidence: Object.keys(evidenceSlots).filter(isEvidenceSlot),
  host: { kind: valueOf(parameters.hostKinds)[0] ?? '', record: [] },
  appliesOn: '2026-11-27',
  isNameTaken: false,
  barredOthers: { parties: [], group: [] },
  settlements: Object.fromEntries(
    ['districtStrategy', 'stableTeam', 'internalRules', 'head', 'results'].map((rule) => [
      rule,
      { kind: 'JUDGEMENT', isMet: true, reason: 'synthetic', on: '2026-11-27' },
    ]),
  ),
});
