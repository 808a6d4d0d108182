import type { Dataset } from '@wanchuang/domain-access';
import type { Label } from '@wanchuang/domain-indicators';

/** A column of an export: a value of the nodes. */
export interface ExportColumn {
  readonly key: string;
  /** Where it stands below the node, such as `host.name`; a number is a place in a list: `values.0.value`. */
  readonly path: string;
  readonly label: Label;
  readonly unit?: Label;
}

type Arguments = Readonly<Record<string, unknown>>;

/** A query of one `node`, by which a manifest tells what was frozen. */
export interface Snapshot {
  readonly document: string;
  readonly variables: Arguments;
}

/** A list of the schema that may be taken out as a whole. A column of the house lists its own beside its reads. */
export interface ExportDataset {
  /** The root field that is a page of it. */
  readonly name: string;
  readonly label: Label;
  /** What a token must be for to read it. */
  readonly scope: Dataset;
  /** Those that there are for a request's arguments, in the order in which they are usual. */
  readonly columns: (given: Arguments) => readonly ExportColumn[];
  /** What fields of its filter, and its other arguments, are called in sentences. */
  readonly words: Readonly<Record<string, Label>>;
  /** Of what was frozen before the rows for some arguments are; null: of nothing. */
  readonly snapshot?: (given: Arguments) => Snapshot | null;
}

/** One column: `column('host', '依托单位', 'Host', 'host.name')`; the path is the key without one. */
export const column = (key: string, zh: string, en: string, path = key, unit?: Label): ExportColumn => ({
  key,
  path,
  label: { zh, en },
  ...(unit && { unit }),
});
