import {
  type ApplicationForm,
  type FormField,
  formSteps,
  type FormStepName,
  isEvidenceSlot,
  type TextField,
  textLimits,
} from '@wanchuang/domain-recognition';

/** How a field is asked for. */
export type FieldKind =
  'NAME' | 'LINE' | 'TEXT' | 'CHOICE' | 'DECLARATION' | 'YES_NO' | 'PARTIES' | 'COUNT' | 'AREA' | 'MONEY';

interface FormFieldFacts {
  readonly kind: FieldKind;
  /** The clause that asks for it. */
  readonly clause: string;
}

export const formFields: Readonly<Record<FormField, FormFieldFacts>> = {
  chosenName: { kind: 'NAME', clause: 'Art. 26' },
  fieldCode: { kind: 'CHOICE', clause: 'Art. 9(1)' },
  legalForm: { kind: 'CHOICE', clause: 'Art. 4' },
  formationMode: { kind: 'CHOICE', clause: 'Art. 4' },
  declaresCleanRecord: { kind: 'DECLARATION', clause: 'Art. 8(1)' },
  parties: { kind: 'PARTIES', clause: 'Art. 8(5)' },
  leadCommitment: { kind: 'TEXT', clause: 'Art. 8(5)' },
  rdStaff: { kind: 'COUNT', clause: 'Art. 8(6)' },
  headName: { kind: 'LINE', clause: 'Art. 8(6)' },
  headExperience: { kind: 'TEXT', clause: 'Art. 8(6)' },
  floorSpace: { kind: 'AREA', clause: 'Art. 8(7)' },
  instruments: { kind: 'MONEY', clause: 'Art. 8(7)' },
  specialIndustry: { kind: 'CHOICE', clause: 'Art. 8(7)' },
  exceptionReason: { kind: 'TEXT', clause: 'Art. 8(7)' },
  hostResearchSpending: { kind: 'MONEY', clause: 'Art. 8(8)' },
  waiverReason: { kind: 'TEXT', clause: 'Art. 8(8)' },
  transferIncome: { kind: 'MONEY', clause: 'Art. 8(9)' },
  ownsIntellectualProperty: { kind: 'YES_NO', clause: 'Art. 8(9)' },
  intellectualProperty: { kind: 'TEXT', clause: 'Art. 8(9)' },
  results: { kind: 'TEXT', clause: 'Art. 8(9)' },
  mission: { kind: 'TEXT', clause: 'Art. 2' },
  coreTechnologies: { kind: 'TEXT', clause: 'Art. 2' },
  direction: { kind: 'TEXT', clause: 'Art. 9(3)' },
  keyTasks: { kind: 'TEXT', clause: 'Art. 9(3)' },
  safeguards: { kind: 'TEXT', clause: 'Art. 9(3)' },
  strategy: { kind: 'TEXT', clause: 'Art. 8(2)' },
  team: { kind: 'TEXT', clause: 'Art. 8(3)' },
  internalRules: { kind: 'TEXT', clause: 'Art. 8(4)' },
};

export const isTextField = (field: FormField): field is TextField => Object.hasOwn(textLimits, field);

/** Where each step leads: the form's own, the evidence, and the check before the submission. */
export const stepNames = [...formSteps.map(({ name }) => name), 'evidence', 'submission'] as const;
export type StepName = FormStepName | 'evidence' | 'submission';

/** The part of the form that something missing belongs to: `parties.0.creditCode` stands with the parties. */
export const partOf = (missing: string): string => missing.split('.')[0] ?? missing;

/** The step in which a part is asked for; remarks on the whole stand where it is submitted. */
export const stepOfPart = (part: string | null): StepName => {
  if (part === 'department') return 'basics';
  const found = formSteps.find(({ fields }) => fields.some((one) => one === part));
  return found?.name ?? (part !== null && isEvidenceSlot(part) ? 'evidence' : 'submission');
};

export const isFormField = (name: string): name is FormField => Object.hasOwn(formFields, name);

/** Whether a field has to be asked at all, as the form stands. */
export function isAsked(field: FormField, form: ApplicationForm): boolean {
  switch (field) {
    case 'parties':
    case 'leadCommitment':
      return form.formationMode === 'CONSORTIUM' || form.parties.length > 0;
    case 'exceptionReason':
      return form.specialIndustry !== null || form.exceptionReason !== '';
    case 'intellectualProperty':
      return form.ownsIntellectualProperty !== false || form.intellectualProperty !== '';
    default:
      return true;
  }
}
