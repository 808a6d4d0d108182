import type {
  AwardLevel,
  ContractDirection,
  ContractKind,
  FactSource,
  IntellectualPropertyKind,
  ProductKind,
  ProjectKind,
  ProjectLevel,
  ProjectState,
  PublicationKind,
  StandardLevel,
  StandardRole,
  Verification,
} from '@wanchuang/domain-operation';
import type { Dimension } from '@wanchuang/domain-indicators';
import type { EvaluationCycleState, Grade } from '@wanchuang/domain-evaluation';
import type {
  CenterKind,
  CenterStatus,
  FormationMode,
  JurisdictionLevel,
  LegalForm,
  OrganisationKind,
  PartyRole,
} from '@wanchuang/domain-registry';

// Rows as the database has them: by column name, dates as `YYYY-MM-DD`, instants with their offset, money in yuan.

export type JurisdictionRow = {
  id: number;
  code: string;
  parent_id: number | null;
  level: JurisdictionLevel;
  name_zh: string;
  name_en: string;
  currency: string;
  synthetic: boolean;
  note_zh: string;
  note_en: string;
};

export type OrganisationRow = {
  id: number;
  jurisdiction_id: number;
  kind: OrganisationKind;
  credit_code: string | null;
  name: string;
  name_en: string | null;
  parent_id: number | null;
};

export type OrganisationFormerNameRow = { organisation_id: number; name: string; until_on: string };

export type CenterRow = {
  id: number;
  kind: CenterKind;
  jurisdiction_id: number;
  code: string;
  name: string;
  name_en: string;
  field_id: number;
  department_id: number;
  host_id: number;
  legal_form: LegalForm;
  formation_mode: FormationMode;
  status: CenterStatus;
  recognised_on: string;
  ended_on: string | null;
  merged_into_id: number | null;
  mission: string;
  core_technologies: string;
};

export type CenterFormerNameRow = { center_id: number; name: string; until_on: string };

export type CenterPartyRow = { center_id: number; organisation_id: number; role: PartyRole; duties: string };

export type ContractRow = {
  id: number;
  center_id: number;
  registration_number: string;
  title: string;
  kind: ContractKind;
  direction: ContractDirection;
  counterparty: string;
  amount: number;
  signed_on: string;
  registered_on: string;
  verification: Verification;
};

export type IntellectualPropertyRow = {
  id: number;
  center_id: number;
  number: string;
  title: string;
  kind: IntellectualPropertyKind;
  owner: string;
  filed_on: string;
  granted_on: string | null;
  lapsed_on: string | null;
  applied_in_product: boolean;
  licensed: boolean;
  verification: Verification;
};

export type AwardRow = {
  id: number;
  center_id: number;
  title: string;
  level: AwardLevel;
  awarding_body: string;
  awarded_on: string;
  verification: Verification;
};

export type StandardRow = {
  id: number;
  center_id: number;
  number: string;
  title: string;
  level: StandardLevel;
  role: StandardRole;
  published_on: string;
  verification: Verification;
};

export type PublicationRow = {
  id: number;
  center_id: number;
  title: string;
  kind: PublicationKind;
  venue: string;
  international: boolean;
  published_on: string;
  verification: Verification;
};

export type ProductRow = {
  id: number;
  center_id: number;
  name: string;
  kind: ProductKind;
  launched_on: string;
  verification: Verification;
};

export type ProjectRow = {
  id: number;
  center_id: number;
  number: string;
  title: string;
  kind: ProjectKind;
  level: ProjectLevel | null;
  partner: string;
  funding: number;
  state: ProjectState;
  started_on: string;
  ended_on: string | null;
  verification: Verification;
};

export type IncubatedVentureRow = {
  id: number;
  center_id: number;
  name: string;
  credit_code: string | null;
  technology_sme: boolean;
  incubated_on: string;
  left_on: string | null;
  verification: Verification;
};

export type FactRow = {
  id: number;
  center_id: number;
  indicator_id: number;
  year: number;
  value: string;
  source: FactSource;
  verification: Verification;
  known_from: string;
  known_until: string | null;
};

export type EvaluationCycleRow = {
  id: number;
  jurisdiction_id: number;
  from_year: number;
  to_year: number;
  state: EvaluationCycleState;
  cut_off_on: string;
  published_on: string;
};

export type EvaluationResultRow = { id: number; cycle_id: number; center_id: number; total: string; grade: Grade };

export type EvaluationScoreRow = { result_id: number; dimension: Dimension; score: string };

/** The tables that a district fills. */
export interface DistrictRows {
  readonly organisation: readonly OrganisationRow[];
  readonly organisation_former_name: readonly OrganisationFormerNameRow[];
  readonly center: readonly CenterRow[];
  readonly center_former_name: readonly CenterFormerNameRow[];
  readonly center_party: readonly CenterPartyRow[];
  readonly technology_contract: readonly ContractRow[];
  readonly intellectual_property: readonly IntellectualPropertyRow[];
  readonly award: readonly AwardRow[];
  readonly standard: readonly StandardRow[];
  readonly publication: readonly PublicationRow[];
  readonly product: readonly ProductRow[];
  readonly project: readonly ProjectRow[];
  readonly incubated_venture: readonly IncubatedVentureRow[];
  readonly indicator_fact: readonly FactRow[];
  readonly evaluation_cycle: readonly EvaluationCycleRow[];
  readonly evaluation_result: readonly EvaluationResultRow[];
  readonly evaluation_score: readonly EvaluationScoreRow[];
}
