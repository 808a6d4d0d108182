/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`; such days compare as text. */
export type IsoDate = string;

/** What a person reads, in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What each parameter's value is. Rates and money are decimal strings, so that they are compared exactly. */
export interface PolicyParameters {
  /** Share of the participants that may be EXCELLENT: a decimal string between 0 and 1. */
  readonly excellentQuota: string;
  /** Usual length of an evaluation cycle, in years. */
  readonly evaluationCycleYears: number;
  /** Day by which the annual report for the year before is due, `MM-DD`. */
  readonly annualReportDueDay: string;
  /** How a center is named; one `%` stands for the part that the center chooses. */
  readonly centerNamePattern: string;
  /** Kinds of legal persons that may be host (Art. 8(1)). */
  readonly hostKinds: readonly string[];
  /** How many years before the application a host must be clean. */
  readonly cleanRecordYears: number;
  /** Kinds of entries of the clean record that count (Art. 8(1)). */
  readonly cleanRecordKinds: readonly string[];
  /** Least number of R&D staff, in heads. */
  readonly rdStaffMinimum: number;
  /** Least R&D floor space, m². */
  readonly floorSpaceMinimum: string;
  /** Least value of instruments, CNY. */
  readonly instrumentsMinimum: string;
  /** Industries for which floor space and instruments may be suitably lower, by code. */
  readonly specialIndustries: readonly string[];
  /** Least R&D spending of the host in the year before, CNY; in principle. */
  readonly hostResearchSpendingMinimum: string;
  /** Least income from transferring the field's results in the year before, CNY. */
  readonly transferIncomeMinimum: string;
  /** Least number of experts of a panel; in principle. */
  readonly panelSizeMinimum: number;
  /** Kinds of experts of which a panel has at least one each. */
  readonly panelKinds: readonly string[];
  /** Least length of a public notice, in working days from the day after publication. */
  readonly noticeWorkingDays: number;
  /** Most that a newly recognised center is granted once, CNY. */
  readonly subsidyCap: string;
  /** Years without a new application after a revocation under Art. 24. */
  readonly banYears: number;
  /** Most months of a rectification. */
  readonly rectificationMonths: number;
  /** Most that the constructing organisations may have of the expert committee, as a fraction such as `1/3`. */
  readonly committeeInsidersMaximum: string;
  /** Least weight of objective indicators, which must be exceeded: a decimal string between 0 and 1. */
  readonly objectiveWeightFloor: string;
  /** Days after the founding of a body by which its filing is asked for. */
  readonly bodyFilingReminderDays: number;
  /** Years for which an earlier employer is a conflict of interest. */
  readonly formerEmployerYears: number;
  /** Whether an objector gives a name and a way to be reached. */
  readonly objectionMustBeNamed: boolean;
  /** Least mean score with which a panel may conclude in favour; 0 to 100. */
  readonly panelPassMark: number;
  /** Number of a certificate: `{year}` and `{serial}` stand for the year and the number within it. */
  readonly certificateNumberPattern: string;
}
export type ParameterName = keyof PolicyParameters;

/** One value of a parameter and the days it holds: from `from` until the day before `until` (null: still in force). */
export interface DatedValue<Value> {
  readonly value: Value;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  /** The clause that sets it, such as `Art. 23`; null: no clause does, the bureau has ordered it. */
  readonly citation: string | null;
  /** When somebody last compared it with the official text, or with the bureau's order. */
  readonly lastCheckedOn: IsoDate;
}

export type ParameterUnit =
  | 'rate'
  | 'year'
  | 'month'
  | 'day'
  | 'working-day'
  | 'month-day'
  | 'pattern'
  | 'person'
  | 'm2'
  | 'CNY'
  | 'point'
  | 'code'
  | 'yes-no';

export interface Parameter<Value> {
  readonly unit: ParameterUnit;
  readonly title: Words;
  /** Said where no clause gives the parameter: the bureau has ordered it. */
  readonly administrative?: true;
  /** Oldest first, without gap or overlap. */
  readonly values: readonly DatedValue<Value>[];
}

/** What a clause says, in our words: the official sentences are attached by the bureau, never carried here. */
export interface Clause {
  /** Such as `Art. 8(7)`. */
  readonly citation: string;
  readonly paraphrase: Words;
}

export interface Article {
  readonly number: number;
  readonly chapter: number;
  readonly title: Words;
  /** The article as a whole first, then its numbered items. */
  readonly clauses: readonly Clause[];
}

/** What holds under a regulation: all that rules ask. The words of its articles are left out, so that a browser need not load them. */
export interface PolicyTerms {
  readonly jurisdictionCode: string;
  readonly documentNumber: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly issuedOn: IsoDate;
  readonly inForceFrom: IsoDate;
  /** The first day on which it no longer holds; null: still in force. */
  readonly inForceUntil: IsoDate | null;
  readonly replaces: string | null;
  readonly interpretedByZh: string;
  readonly interpretedByEn: string;
  readonly parameters: { readonly [Name in ParameterName]: Parameter<PolicyParameters[Name]> };
  /**
   * Rules and life cycles are cited by the numbers of the measures of Wanzhou. Measures that number the same clauses
   * otherwise say here which of theirs each one is.
   */
  readonly correspondence?: Readonly<Record<string, string>>;
}

/** One regulation as data (Art. 1, 27, 28). */
export interface Policy extends PolicyTerms {
  /** The documents that it rests on (Art. 1). */
  readonly legalBasis: readonly Words[];
  readonly chapters: readonly Words[];
  readonly articles: readonly Article[];
}
