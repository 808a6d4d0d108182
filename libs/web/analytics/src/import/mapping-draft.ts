import {
  type CenterKey,
  type CsvFile,
  type IndicatorCode,
  type Label,
  type PartialRule,
  type XlsxFile,
  findIndicator,
} from '@wanchuang/domain-indicators';

/** What a column of the file is for. The last four belong to the long form only. */
export const columnRoles = [
  'figure',
  'center',
  'centerName',
  'year',
  'ignored',
  'indicator',
  'value',
  'unit',
  'currency',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** The roles that each form of a file knows, in the order in which they are offered. */
export const rolesOf: Readonly<Record<Shape, readonly ColumnRole[]>> = {
  wide: ['figure', 'center', 'centerName', 'year', 'ignored'],
  long: ['center', 'centerName', 'year', 'indicator', 'value', 'unit', 'currency', 'ignored'],
};

export type Shape = 'wide' | 'long';

/** What a figure of the file measures. Empty texts are "not stated". */
export interface MeasureDraft {
  readonly indicator: IndicatorCode | null;
  /** A unit's name, such as 万元; not together with a factor. */
  readonly unit: string;
  readonly factor: string;
  /** ISO 4217; empty: the place's own. */
  readonly currency: string;
}

export interface ColumnDraft extends MeasureDraft {
  readonly column: string;
  readonly role: ColumnRole;
}

/** One word of the indicator column of a file in the long form. */
export interface LabelDraft extends MeasureDraft {
  readonly label: string;
  readonly ignored: boolean;
}

/** Where the figures go: a place that there is, or a root of open statistics that the import makes. */
export interface PlaceDraft {
  readonly isNew: boolean;
  readonly code: string;
  readonly name: Label;
  readonly currency: string;
  readonly note: Label;
}

/** A mapping while a person draws it. */
export interface MappingDraft {
  readonly title: Label;
  readonly file: CsvFile | XlsxFile;
  readonly place: PlaceDraft;
  readonly centerBy: CenterKey;
  readonly createUnknown: boolean;
  readonly shape: Shape;
  readonly columns: readonly ColumnDraft[];
  readonly labels: readonly LabelDraft[];
  /** What happens where only some of the columns that add up have a value. */
  readonly partial: PartialRule;
  /** Rates to the place's currency, by currency. */
  readonly rates: Readonly<Record<string, string>>;
  readonly thousands: '' | ',' | ' ';
}

/** What the server found in an uploaded file. */
export interface FilePreview {
  readonly fileName: string;
  readonly format: string;
  readonly sheets: readonly string[];
  readonly columns: readonly { readonly name: string; readonly guess: string | null }[];
  readonly rows: readonly (readonly string[])[];
}

const noMeasure: MeasureDraft = { indicator: null, unit: '', factor: '', currency: '' };

const roleGuesses: Readonly<Record<string, ColumnRole>> = {
  year: 'year',
  center: 'center',
  name: 'centerName',
  indicator: 'indicator',
  value: 'value',
  unit: 'unit',
  currency: 'currency',
};

/** A first draft from what the columns' names say; a person looks over all of it. */
export function draftFrom(preview: FilePreview, placeCode: string, sheet: string | null = null): MappingDraft {
  const guesses = preview.columns.map(({ guess }) => guess);
  const isLong = guesses.includes('indicator') && guesses.includes('value');
  const columns = withCenter(preview.columns.map(({ name, guess }) => columnDraft(name, guess, isLong)));
  const title = preview.fileName.replace(/\.\w+$/, '');
  const draft: MappingDraft = {
    title: { zh: title, en: title },
    file: fileOf(preview, sheet),
    place: { isNew: false, code: placeCode, name: { zh: '', en: '' }, currency: 'CNY', note: { zh: '', en: '' } },
    centerBy: columns.some(({ role, column }) => role === 'center' && /名称|name/i.test(column)) ? 'name' : 'code',
    createUnknown: false,
    shape: isLong ? 'long' : 'wide',
    columns,
    labels: [],
    partial: 'refuse',
    rates: {},
    thousands: '',
  };
  return { ...draft, labels: labelsIn(draft, preview) };
}

function fileOf({ format }: FilePreview, sheet: string | null): MappingDraft['file'] {
  if (format !== 'xlsx') return { format: 'csv', headerRow: 1 };
  return { format: 'xlsx', headerRow: 1, ...(sheet === null ? {} : { sheet }) };
}

function columnDraft(column: string, guess: string | null, isLong: boolean): ColumnDraft {
  const indicator = guess === null ? undefined : findIndicator(guess);
  if (indicator !== undefined && !isLong) return { ...noMeasure, column, role: 'figure', indicator: indicator.code };
  const role = guess === null ? undefined : roleGuesses[guess];
  const known = role !== undefined && rolesOf[isLong ? 'long' : 'wide'].includes(role);
  return { ...noMeasure, column, role: known ? role : 'ignored' };
}

/** A row names its center by something: where nothing else does, the column of names does. */
function withCenter(columns: readonly ColumnDraft[]): readonly ColumnDraft[] {
  if (columns.some(({ role }) => role === 'center')) return columns;
  const name = columns.find(({ role }) => role === 'centerName');
  return columns.map((one) => (one === name ? { ...one, role: 'center' } : one));
}

/** The words of the indicator column that the first rows have, with what is drawn for them already. */
export function labelsIn(draft: MappingDraft, preview: FilePreview): readonly LabelDraft[] {
  const place = draft.columns.findIndex(({ role }) => role === 'indicator');
  if (place < 0) return [];
  const words = preview.rows.flatMap((row) => (row[place]?.trim() ? [row[place].trim()] : []));
  return [...new Set([...draft.labels.map(({ label }) => label), ...words])].map(
    (label) =>
      draft.labels.find((one) => one.label === label) ?? {
        ...noMeasure,
        label,
        ignored: false,
        indicator: indicatorNamed(label),
      },
  );
}

function indicatorNamed(label: string): IndicatorCode | null {
  return findIndicator(label)?.code ?? null;
}

/** A draft with one column changed. A role that only one column can have leaves the one that had it. */
export function withColumn(draft: MappingDraft, index: number, change: Partial<ColumnDraft>): MappingDraft {
  const single = change.role !== undefined && change.role !== 'figure' && change.role !== 'ignored';
  return {
    ...draft,
    columns: draft.columns.map((column, place) => {
      if (place === index) return { ...column, ...change };
      return single && column.role === change.role ? { ...column, role: 'ignored' } : column;
    }),
  };
}

/** A draft in the other form: roles that it does not know fall away. */
export function withShape(draft: MappingDraft, shape: Shape): MappingDraft {
  return {
    ...draft,
    shape,
    columns: draft.columns.map((column) => ({
      ...column,
      role: rolesOf[shape].includes(column.role) ? column.role : 'ignored',
    })),
  };
}

/** The currencies, besides the place's own, for which a rate must be stated. */
export function foreignCurrencies(draft: MappingDraft, own: string): readonly string[] {
  const measures = draft.shape === 'wide' ? draft.columns.filter(({ role }) => role === 'figure') : draft.labels;
  const used = measures.flatMap(({ currency }) => (currency === '' || currency === own ? [] : [currency]));
  return [...new Set(used)].sort();
}
