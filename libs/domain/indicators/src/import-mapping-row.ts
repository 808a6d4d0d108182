import type { ImportFault, ImportFaultCode } from './import-mapping-fault';

/** A cell of the file: its text, or why it has none. */
export type SourceCell = string | { readonly code: ImportFaultCode; readonly shown: string };

/** A row of the file; `line` counts from 1 and is the line on which the row begins. */
export interface SourceRow {
  readonly line: number;
  readonly cells: readonly SourceCell[];
  /** What is wrong with the row as a whole. */
  readonly fault?: ImportFaultCode;
}

/** A value as it will be kept. All numbers are exact texts. */
export interface ImportedValue {
  readonly indicatorId: number;
  /** In the indicator's unit; money in the jurisdiction's currency, to 2 places, else to 4, rounded half up. */
  readonly value: string;
  /** As the source has it, in whole units (of its currency). */
  readonly sourceValue: string;
  /** ISO code; null where the indicator is not money. */
  readonly sourceCurrency: string | null;
  /** value = sourceValue × sourceRate, then rounded. */
  readonly sourceRate: string;
  /** Where it stands; the columns of a sum are joined by ` + `. */
  readonly sourceColumn: string;
}

/** What one row says. A row with faults may still hold good values: they are checked on, but nothing is loaded. */
export interface ImportedRow {
  readonly line: number;
  /** null: the row is faulty in its center or year. */
  readonly subject: { readonly center: string; readonly name: string | null; readonly year: number } | null;
  readonly values: readonly ImportedValue[];
  readonly faults: readonly ImportFault[];
}
