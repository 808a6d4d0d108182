import type { IsoDate, ParameterName, ParameterUnit } from './policy';

/**
 * MET and UNMET: computed. JUDGEMENT: people decide it, and it is recorded, never computed. WAIVABLE: unmet, and the clause
 * holds only in principle. EXCEPTED: unmet, and the clause itself lets the bureau make an exception, which it has made.
 */
export const Verdict = {
  MET: 'MET',
  UNMET: 'UNMET',
  EXCEPTED: 'EXCEPTED',
  WAIVABLE: 'WAIVABLE',
  JUDGEMENT: 'JUDGEMENT',
} as const;
export type Verdict = keyof typeof Verdict;

/** A number is a count; money, areas and rates are decimal strings; a list is of codes. */
export type FindingValue = string | number | boolean | readonly string[];

/** The parameter as it was in force, kept with whatever was decided by it. */
export interface FindingParameter {
  readonly name: ParameterName;
  readonly value: FindingValue;
  readonly from: IsoDate;
}

/** What people have decided of a finding in writing. */
export interface Settlement {
  /** EXCEPTION: the clause allows less. WAIVER: the clause holds in principle. JUDGEMENT: what people found. */
  readonly kind: 'EXCEPTION' | 'WAIVER' | 'JUDGEMENT';
  /** Of a judgement: whether the clause is met; true for an exception and a waiver. */
  readonly isMet: boolean;
  readonly reason: string;
  readonly on: IsoDate;
}

/** What one rule says of one case. */
export interface Finding {
  /** Name of the rule; its words are kept by this name. */
  readonly rule: string;
  readonly clause: string;
  readonly verdict: Verdict;
  /** Null: not given yet. */
  readonly observed: FindingValue | null;
  readonly threshold: FindingValue | null;
  readonly unit: ParameterUnit | null;
  readonly parameter: FindingParameter | null;
  /** By which written decision of the bureau it can be settled; null: by none, nothing else can be waived. */
  readonly settledBy: Settlement['kind'] | null;
  readonly settlement: Settlement | null;
  /** Ids of the bureau's interpretations of the clause that held on the day (Art. 27); left out where there were none. */
  readonly interpretations?: readonly string[];
  /** Key of the sentence that explains it: the words are the interface's. */
  readonly message: string;
}

/** Whether the clause stands no longer in the way: met, excepted, waived, or judged to be met. */
export const isSatisfied = ({ verdict, settledBy, settlement }: Finding): boolean =>
  verdict === 'MET' || (settlement !== null && settlement.kind === settledBy && settlement.isMet);

/** Whether nothing but other facts can help: it is not met, and no decision of the bureau can settle it. */
export const isBarring = (finding: Finding): boolean => !isSatisfied(finding) && finding.settledBy === null;
