/** What an export says of itself: the end of a list, or the manifest beside a file. */
export interface ExportManifest {
  readonly exportId: string | null;
  readonly dataset: string;
  readonly format: 'CSV' | 'NDJSON' | 'XLSX';
  readonly rows: number;
  readonly columns: readonly string[];
  readonly sha256: string;
  readonly sizeBytes: number;
  /** GraphQL, of which the rows are the nodes. */
  readonly query: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly filterInWords: { readonly zh: string; readonly en: string };
  /** The last event that the rows rest on; null: nothing had happened. */
  readonly dataCutOff: { readonly eventSequence: string; readonly at: string } | null;
  readonly asOf: string;
  readonly schemaVersion: string;
  readonly madeBy: string;
  readonly requestedAt: string;
  /** What was frozen before, of which the rows are: a published cycle with `resultsSha256`; null: nothing. */
  readonly snapshot: Readonly<Record<string, unknown>> | null;
}
