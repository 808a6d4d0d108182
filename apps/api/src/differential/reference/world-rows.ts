import type { EvaluationCycleState, Grade } from '@wanchuang/domain-evaluation';
import type { Dimension } from '@wanchuang/domain-indicators';
import type { FactSource, RegisterTable, Verification } from '@wanchuang/domain-operation';
import type { CenterStatus } from '@wanchuang/domain-registry';
import type { Decimal } from './decimal';

// The tables' rows as plain objects; what a type of the API shows under the column's own name is not listed again.

export interface JurisdictionRow {
  id: number;
  code: string;
  parentId: number | null;
  level: string;
  currency: string;
}

export interface ClosureRow {
  ancestorId: number;
  descendantId: number;
  depth: number;
}

export interface FieldRow {
  id: number;
  code: string;
}

export interface OrganisationRow {
  id: number;
  jurisdictionId: number;
  kind: string;
  creditCode: string | null;
  name: string;
  nameEn: string | null;
  parentId: number | null;
  closedOn: string | null;
}

export interface CenterRow {
  id: number;
  jurisdictionId: number;
  code: string;
  name: string;
  nameEn: string | null;
  fieldId: number;
  departmentId: number | null;
  hostId: number | null;
  legalForm: string;
  status: CenterStatus;
  recognisedOn: string | null;
  endedOn: string | null;
  mergedIntoId: number | null;
  withdrawnAt: Date | null;
}

export interface FormerNameRow {
  name: string;
  untilOn: string;
}

export interface CenterFormerNameRow extends FormerNameRow {
  centerId: number;
}

export interface OrganisationFormerNameRow extends FormerNameRow {
  organisationId: number;
}

export interface CenterPartyRow {
  centerId: number;
  organisationId: number;
  role: string;
  duties: string;
}

/** A row of any register: a property for every column. */
export interface RegisterRow {
  id: number;
  centerId: number;
  verification: Verification;
  [property: string]: string | number | boolean | null;
}

export interface StoredFactRow {
  id: string;
  centerId: number;
  indicatorId: number;
  year: number;
  value: string;
  source: FactSource;
  verification: Verification;
  sourceValue: string | null;
  sourceCurrency: string | null;
  sourceRate: string | null;
  importId: number | null;
  knownFrom: Date;
  knownUntil: Date | null;
}

export interface FactRow extends StoredFactRow {
  amount: Decimal;
  sourceAmount: Decimal | null;
  /** Microseconds since 1970: a Date cuts them off. */
  fromInstant: bigint;
  untilInstant: bigint | null;
}

export interface CycleRow {
  id: number;
  jurisdictionId: number;
  fromYear: number;
  toYear: number;
  state: EvaluationCycleState;
  publishedOn: string | null;
}

export interface ResultRow {
  id: number;
  cycleId: number;
  centerId: number;
  total: string;
  grade: Grade;
}

export interface ScoreRow {
  resultId: number;
  dimension: Dimension;
  score: string;
}

export interface ImportRunRow {
  id: number;
  jurisdictionId: number | null;
  state: string;
  faults: string;
}

export interface PersonRow {
  id: number;
  name: string | null;
  email: string | null;
  organisationId: number | null;
  status: string;
  demo: boolean;
}

export interface HoldingRow {
  id: number;
  personId: number;
  role: string;
  jurisdictionId: number | null;
  organisationId: number | null;
  fromOn: string;
  untilOn: string | null;
}

export interface EventRow {
  sequence: string;
  occurredAt: Date;
  actor: string;
  type: string;
  subject: string;
  centerKey: number | null;
  jurisdictionKey: number | null;
  payload: string;
  hash: string;
  previousHash: string;
}

export interface WorldRows {
  jurisdictions: JurisdictionRow[];
  closure: ClosureRow[];
  fields: FieldRow[];
  organisations: OrganisationRow[];
  organisationFormerNames: OrganisationFormerNameRow[];
  centers: CenterRow[];
  centerFormerNames: CenterFormerNameRow[];
  parties: CenterPartyRow[];
  registers: Record<RegisterTable, RegisterRow[]>;
  facts: FactRow[];
  cycles: CycleRow[];
  results: ResultRow[];
  scores: ScoreRow[];
  importRuns: ImportRunRow[];
  people: PersonRow[];
  holdings: HoldingRow[];
  events: EventRow[];
}
