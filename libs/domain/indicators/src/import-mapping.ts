import type { IndicatorCode } from './indicator-catalogue';
import type { Label } from './indicator';

/** How a file of figures becomes indicator facts; written by a person or drawn in the dashboard, kept as JSON. */
export interface ImportMapping {
  readonly version: 1;
  readonly title: Label;
  readonly file: CsvFile | XlsxFile;
  readonly jurisdiction: MappedJurisdiction;
  readonly center: MappedCenter;
  readonly year: { readonly column: string };
  /** Fixed rates to the jurisdiction's currency, one per currency: `{ "EUR": "0.85" }`. Its own currency is 1. */
  readonly rates: Readonly<Record<string, string>>;
  /** Texts that say "the source has no value". Missing stays missing: it is never 0. */
  readonly missing: readonly string[];
  /** The sign between thousands; unstated, a comma is accepted only where it can be nothing else. */
  readonly thousands?: ',' | ' ';
  readonly values: WideValues | LongValues;
  /** Columns that are left out on purpose. A column that is neither used nor ignored is a fault. */
  readonly ignored: readonly IgnoredColumn[];
}

export const csvDelimiters = [',', ';', '\t', '|'] as const;
export type CsvDelimiter = (typeof csvDelimiters)[number];
export const csvEncodings = ['utf-8', 'gb18030'] as const;
export type CsvEncoding = (typeof csvEncodings)[number];

export interface CsvFile {
  readonly format: 'csv';
  /** Unstated: the one that parts the header. */
  readonly delimiter?: CsvDelimiter;
  /** Unstated: UTF-8 where the bytes are valid UTF-8 (with or without a mark), else GB 18030. */
  readonly encoding?: CsvEncoding;
  /** The line from which on the first row holds the column names, from 1. */
  readonly headerRow: number;
}

export interface XlsxFile {
  readonly format: 'xlsx';
  /** Unstated: the only sheet. */
  readonly sheet?: string;
  /** The row from which on the first that is not blank holds the column names, from 1. */
  readonly headerRow: number;
}

export interface MappedJurisdiction {
  readonly code: string;
  /** Made where there is none with the code: a root of open statistics, never rolled up with others. */
  readonly create?: {
    readonly name: Label;
    readonly currency: string;
    /** Source, licence and rates: shown beside every plot. */
    readonly note: Label;
  };
}

export const centerKeys = ['code', 'name', 'hostCreditCode'] as const;
export type CenterKey = (typeof centerKeys)[number];

export interface MappedCenter {
  readonly column: string;
  /** What the column holds. A name may be a former one (Art. 20). */
  readonly by: CenterKey;
  /** `create` makes regions of open statistics; recognised centers are never made by an import (Ch. III). */
  readonly unknown: 'refuse' | 'create';
  /** The name of a region to be made; unstated, its key. */
  readonly nameColumn?: string;
  /** Two regions of one name: refused, or told apart by their code in brackets. */
  readonly sameName: 'refuse' | 'addCode';
}

/** What a number in the file is: its unit (a name such as 万元, or a factor to the indicator's unit) and its currency. */
export interface Measured {
  readonly indicator: IndicatorCode;
  readonly unit?: string;
  readonly factor?: string;
  /** Of money; unstated: the jurisdiction's. */
  readonly currency?: string;
  /** What a reader should know of how well the column fits the indicator. */
  readonly note?: Label;
}

/** One row = center and year; a column per indicator. */
export interface WideValues {
  readonly shape: 'wide';
  readonly columns: readonly WideValue[];
}

/** What happens where some, but not all, of the columns of a sum have a value. */
export const partialRules = ['refuse', 'leaveOut', 'sumPresent'] as const;
export type PartialRule = (typeof partialRules)[number];

/** One column, or several that add up (of one unit and currency). */
export type WideValue = Measured &
  ({ readonly column: string } | { readonly combine: readonly string[]; readonly partial: PartialRule });

/** The columns that a value is made of. */
export const sourceColumnsOf = (value: WideValue): readonly string[] =>
  'combine' in value ? value.combine : [value.column];

/** One row = center, year, indicator and value. */
export interface LongValues {
  readonly shape: 'long';
  readonly indicatorColumn: string;
  readonly valueColumn: string;
  /** Column of unit names; an empty cell means the label's own unit. */
  readonly unitColumn?: string;
  /** Column of ISO currency codes; an empty cell means the label's own currency. */
  readonly currencyColumn?: string;
  readonly labels: readonly LongValue[];
  /** Labels that are left out on purpose. */
  readonly ignoredLabels: readonly { readonly label: string; readonly reason: string }[];
}

export interface LongValue extends Measured {
  /** What the indicator column says. */
  readonly label: string;
}

export interface IgnoredColumn {
  readonly column: string;
  readonly reason: string;
}
