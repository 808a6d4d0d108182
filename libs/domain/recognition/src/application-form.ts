import { FormationMode, LegalForm } from '@wanchuang/domain-registry';

/** An organisation of the consortium beside the host, which leads (Art. 8(5)). */
export interface FormParty {
  readonly name: string;
  readonly creditCode: string;
  /** What it takes on by the agreement. */
  readonly duties: string;
}

/**
 * What a host writes: intention and construction plan (Art. 9(2)), and the facts of Art. 8. Empty texts and nulls are what
 * is not written yet. Money is CNY, areas are m², both as decimal strings.
 */
export interface ApplicationForm {
  /** The part of the name that the host chooses (Art. 26). */
  readonly chosenName: string;
  readonly fieldCode: string | null;
  readonly legalForm: LegalForm | null;
  readonly formationMode: FormationMode | null;
  readonly mission: string;
  readonly coreTechnologies: string;
  /** Direction, key tasks and safeguards: what the panel is asked about (Art. 9(3)). */
  readonly direction: string;
  readonly keyTasks: string;
  readonly safeguards: string;
  /** How it serves the district's strategy (Art. 8(2)). */
  readonly strategy: string;
  /** Team and strengths (Art. 8(3)). */
  readonly team: string;
  readonly internalRules: string;
  /** The host declares that its record is clean (Art. 8(1)). */
  readonly declaresCleanRecord: boolean;
  readonly parties: readonly FormParty[];
  /** The lead's commitment to stable investment (Art. 8(5)). */
  readonly leadCommitment: string;
  readonly rdStaff: number | null;
  /** Name and experience of the head (Art. 8(6)). */
  readonly headName: string;
  readonly headExperience: string;
  readonly floorSpace: string | null;
  readonly instruments: string | null;
  /** A special industry of Art. 8(7), by code; null: none. */
  readonly specialIndustry: string | null;
  /** Why less floor space or fewer instruments do. */
  readonly exceptionReason: string;
  readonly hostResearchSpending: string | null;
  /** Why less R&D spending should do (Art. 8(8)). */
  readonly waiverReason: string;
  readonly results: string;
  readonly ownsIntellectualProperty: boolean | null;
  readonly intellectualProperty: string;
  readonly transferIncome: string | null;
}

export const emptyForm: ApplicationForm = {
  chosenName: '',
  fieldCode: null,
  legalForm: null,
  formationMode: null,
  mission: '',
  coreTechnologies: '',
  direction: '',
  keyTasks: '',
  safeguards: '',
  strategy: '',
  team: '',
  internalRules: '',
  declaresCleanRecord: false,
  parties: [],
  leadCommitment: '',
  rdStaff: null,
  headName: '',
  headExperience: '',
  floorSpace: null,
  instruments: null,
  specialIndustry: null,
  exceptionReason: '',
  hostResearchSpending: null,
  waiverReason: '',
  results: '',
  ownsIntellectualProperty: null,
  intellectualProperty: '',
  transferIncome: null,
};

export type FormField = keyof ApplicationForm;

/** Longest texts, in characters; those that are not here are chosen from a list or are numbers. */
export const textLimits = {
  chosenName: 40,
  mission: 500,
  coreTechnologies: 1000,
  direction: 2000,
  keyTasks: 4000,
  safeguards: 2000,
  strategy: 1000,
  team: 2000,
  internalRules: 1000,
  leadCommitment: 1000,
  headName: 50,
  headExperience: 1000,
  exceptionReason: 1000,
  waiverReason: 1000,
  results: 2000,
  intellectualProperty: 2000,
} as const satisfies Partial<Record<FormField, number>>;
export type TextField = keyof typeof textLimits;

/** The steps of the form, each with its fields, in the order in which they are asked. */
export const formSteps = [
  { name: 'basics', fields: ['chosenName', 'fieldCode', 'legalForm', 'formationMode', 'declaresCleanRecord'] },
  { name: 'consortium', fields: ['parties', 'leadCommitment'] },
  {
    name: 'conditions',
    fields: [
      'rdStaff',
      'headName',
      'headExperience',
      'floorSpace',
      'instruments',
      'specialIndustry',
      'exceptionReason',
      'hostResearchSpending',
      'waiverReason',
      'transferIncome',
      'ownsIntellectualProperty',
      'intellectualProperty',
      'results',
    ],
  },
  {
    name: 'plan',
    fields: ['mission', 'coreTechnologies', 'direction', 'keyTasks', 'safeguards', 'strategy', 'team', 'internalRules'],
  },
] as const satisfies readonly { name: string; fields: readonly FormField[] }[];
export type FormStepName = (typeof formSteps)[number]['name'];
