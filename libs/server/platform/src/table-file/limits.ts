/** How much of a file is taken; every limit refuses, none cuts. */
export interface ImportLimits {
  readonly bytes: number;
  readonly rows: number;
  /** Rows that are held in memory until they are written away together; progress is told after each such batch. */
  readonly batchRows: number;
  /** All parts of a workbook together, unpacked. */
  readonly unpackedBytes: number;
  /** The table of texts of a workbook, unpacked: the one part that is held in memory. */
  readonly sharedTextBytes: number;
}

const mebibyte = 1024 * 1024;

export const importLimits: ImportLimits = {
  bytes: 50 * mebibyte,
  rows: 1_000_000,
  batchRows: 5000,
  unpackedBytes: 400 * mebibyte,
  sharedTextBytes: 32 * mebibyte,
};

/** Characters; a longer record is a quote or a tag without its end, not data. */
export const maximumRecord = 1_000_000;

/** A limit as a person reads it. */
export const megabytes = (bytes: number): string => `${Math.round((bytes / mebibyte) * 10) / 10} MB`;
