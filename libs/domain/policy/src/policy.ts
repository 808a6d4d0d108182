/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`; such days compare as text. */
export type IsoDate = string;

/** What each parameter's value is. Rates are decimal strings, so that a quota is counted exactly. */
export interface PolicyParameters {
  /** Share of the participants that may be EXCELLENT: a decimal string between 0 and 1. */
  readonly excellentQuota: string;
  /** Usual length of an evaluation cycle, in years. */
  readonly evaluationCycleYears: number;
  /** Day by which the annual report for the year before is due, `MM-DD`. */
  readonly annualReportDueDay: string;
  /** How a center is named; one `%` stands for the part that the center chooses. */
  readonly centerNamePattern: string;
}
export type ParameterName = keyof PolicyParameters;

/** One value of a parameter and the days it holds: from `from` until the day before `until` (null: still in force). */
export interface DatedValue<Value> {
  readonly value: Value;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  /** The clause that sets it, such as `Art. 23`. */
  readonly citation: string;
  /** When somebody last compared it with the official text. */
  readonly lastCheckedOn: IsoDate;
}

export interface Parameter<Value> {
  readonly unit: 'rate' | 'year' | 'month-day' | 'pattern';
  /** Oldest first, without gap or overlap. */
  readonly values: readonly DatedValue<Value>[];
}

/** One regulation as data (Art. 1, 27, 28). */
export interface Policy {
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
}
