import type { CallOptions } from './transport';

/** Which list, and which rows of it. What there is: the query `exportDatasets`. */
export interface ExportQuestion extends CallOptions {
  /** The list’s own argument `filter`. */
  readonly filter?: Readonly<Record<string, unknown>>;
  /** What else it takes: `cycleId`, `asOf`, `groupBy`, `measures`, `orderBy` … */
  readonly arguments?: Readonly<Record<string, unknown>>;
  /** Keys of columns; all without them. */
  readonly columns?: readonly string[];
  /** Rows behind this cursor. */
  readonly after?: string | null;
}

/** The address of a list as lines of JSON. @param marks what comes with the rows */
export const pathOf = (dataset: string, question: ExportQuestion, marks: Readonly<Record<string, '1'>>): string => {
  const { filter, columns, after } = question;
  const given = new URLSearchParams(marks);
  if (filter) given.set('filter', JSON.stringify(filter));
  if (question.arguments) given.set('arguments', JSON.stringify(question.arguments));
  if (columns) given.set('columns', columns.join(','));
  if (after) given.set('after', after);
  return `/export/${encodeURIComponent(dataset)}.ndjson?${given}`;
};
