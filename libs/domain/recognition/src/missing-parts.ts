import { checkCreditCode } from '@wanchuang/domain-registry';
import type { ApplicationForm, FormField } from './application-form';
import { type EvidenceSlotName, wantedSlots } from './evidence-slot';

const always: readonly FormField[] = [
  'chosenName',
  'fieldCode',
  'legalForm',
  'formationMode',
  'mission',
  'coreTechnologies',
  'direction',
  'keyTasks',
  'safeguards',
  'strategy',
  'team',
  'internalRules',
  'declaresCleanRecord',
  'rdStaff',
  'headName',
  'headExperience',
  'floorSpace',
  'instruments',
  'hostResearchSpending',
  'results',
  'ownsIntellectualProperty',
  'transferIncome',
];

const isEmpty = (value: ApplicationForm[FormField]): boolean =>
  value === null || value === false || (typeof value === 'string' && value.trim() === '');

/** Art. 8(5): whether several organisations build it. */
export const isConsortium = ({ formationMode, parties }: ApplicationForm): boolean =>
  formationMode === 'CONSORTIUM' || parties.length > 0;

/** A party is known by its credit code: by a valid one, which is not the host's nor another party's (Art. 8(1), 8(5)). */
const faultyParties = ({ parties }: ApplicationForm, hostCode: string | null): string[] => {
  const codes = parties.map(({ creditCode }) => creditCode.trim().toUpperCase());
  return parties.flatMap(({ name, duties }, place) => {
    const code = codes[place] ?? '';
    const isOwn = checkCreditCode(code).ok && code !== hostCode && codes.indexOf(code) === place;
    return [
      ...(name.trim() === '' ? [`parties.${place}.name`] : []),
      ...(isOwn ? [] : [`parties.${place}.creditCode`]),
      ...(duties.trim() === '' ? [`parties.${place}.duties`] : []),
    ];
  });
};

interface Written {
  readonly form: ApplicationForm;
  readonly evidence: readonly EvidenceSlotName[];
  readonly hasDepartment: boolean;
  readonly hostCode: string | null;
}

/**
 * What an application lacks before it can be submitted (Art. 9(2)): fields of the form by name, `department`, parties as
 * `parties.0.creditCode`, and kinds of evidence. Whether quantities are enough is for the rules to say.
 */
export const missingParts = ({ form, evidence, hasDepartment, hostCode }: Written): string[] => {
  const withParties = isConsortium(form);
  const alone = always.filter((field) =>
    field === 'ownsIntellectualProperty' ? form[field] === null : isEmpty(form[field]),
  );
  return [
    ...alone,
    ...(form.ownsIntellectualProperty === true && isEmpty(form.intellectualProperty) ? ['intellectualProperty'] : []),
    ...(withParties && form.parties.length === 0 ? ['parties'] : []),
    ...(withParties && isEmpty(form.leadCommitment) ? ['leadCommitment'] : []),
    ...faultyParties(form, hostCode),
    ...(hasDepartment ? [] : ['department']),
    ...wantedSlots(withParties).filter((slot) => !evidence.includes(slot)),
  ];
};
