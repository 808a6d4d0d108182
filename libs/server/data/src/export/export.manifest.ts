import { type ExportFormat, exportFormatLabels } from '@wanchuang/domain-access';
import type { Label } from '@wanchuang/domain-indicators';
import { type DataCutOff, globalId } from '@wanchuang/server-platform';
import type { DataExport } from './data-export.entity';
import type { PlannedExport } from './export.catalogue';

/** One line of what an export says of itself. */
export interface ManifestLine {
  readonly zh: string;
  readonly en: string;
  readonly value: string;
}

/** What an export is, so that whoever has its file can prove what is in it and ask for the same again. */
export interface ExportManifest {
  /** null: it was read straight from the database. */
  readonly exportId: string | null;
  readonly dataset: string;
  readonly format: string;
  readonly rows: number;
  readonly columns: readonly string[];
  /** null in the file itself, which cannot hold its own hash. */
  readonly sha256: string | null;
  readonly sizeBytes: number | null;
  readonly query: string;
  readonly arguments: unknown;
  readonly filterInWords: { readonly zh: string; readonly en: string };
  /** The last event of the log that the rows rest on; null: there was none. */
  readonly dataCutOff: { readonly eventSequence: string; readonly at: string } | null;
  readonly asOf: string;
  readonly schemaVersion: string;
  readonly madeBy: string;
  readonly requestedAt: string;
  /** What was frozen before, of which the rows are, such as a published cycle with the hash of its results; null: nothing. */
  readonly snapshot: unknown;
}

type Known = Pick<
  DataExport,
  | 'id'
  | 'dataset'
  | 'format'
  | 'columns'
  | 'query'
  | 'arguments'
  | 'filterZh'
  | 'filterEn'
  | 'schemaVersion'
  | 'personId'
  | 'createdAt'
> & {
  readonly written: string | number;
  readonly asOf: Date;
  readonly dataSequence: string | null;
  readonly dataAt: Date | null;
  readonly sha256?: string | null;
  readonly sizeBytes?: string | null;
};

export const manifestOf = (of: Known): ExportManifest => ({
  exportId: globalId('export', of.id),
  dataset: of.dataset,
  format: of.format,
  rows: Number(of.written),
  columns: of.columns,
  sha256: of.sha256 ?? null,
  sizeBytes: of.sizeBytes == null ? null : Number(of.sizeBytes),
  query: of.query,
  arguments: JSON.parse(of.arguments),
  filterInWords: { zh: of.filterZh, en: of.filterEn },
  dataCutOff: of.dataSequence && of.dataAt ? { eventSequence: of.dataSequence, at: of.dataAt.toISOString() } : null,
  asOf: of.asOf.toISOString(),
  schemaVersion: of.schemaVersion,
  madeBy: globalId('person', of.personId),
  requestedAt: of.createdAt.toISOString(),
  snapshot: null, // what is frozen may be read anew by the query
});

interface ReadList {
  readonly planned: PlannedExport;
  readonly arguments: unknown;
  readonly format: ExportFormat;
  readonly filterInWords: Label;
  readonly cutOff: DataCutOff | null;
  readonly schemaVersion: string;
  readonly madeBy: string;
  readonly now: Date;
  readonly snapshot: unknown;
}

/** What goes out with a list that is read straight from the database. */
export type ListManifest = Omit<ExportManifest, 'rows' | 'sha256' | 'sizeBytes'>;

/** The same of a list that is read straight from the database; what is counted on the way is added at its end. */
export const manifestOfList = ({ planned, cutOff, now, ...of }: ReadList): ListManifest => {
  const { asOf } = planned.variables;
  return {
    exportId: null,
    dataset: planned.dataset.name,
    format: of.format,
    columns: planned.columns.map(({ key }) => key),
    query: planned.document,
    arguments: of.arguments,
    filterInWords: of.filterInWords,
    dataCutOff: cutOff && { eventSequence: cutOff.sequence, at: cutOff.at.toISOString() },
    asOf: (asOf instanceof Date ? asOf : now).toISOString(),
    schemaVersion: of.schemaVersion,
    madeBy: of.madeBy,
    requestedAt: now.toISOString(),
    snapshot: of.snapshot,
  };
};

/** The same for people, as a workbook holds it. */
export const manifestLines = (of: Known): ManifestLine[] => {
  const manifest = manifestOf(of);
  const { dataCutOff } = manifest;
  return [
    { zh: '导出编号', en: 'Export', value: globalId('export', of.id) },
    { zh: '数据集', en: 'Dataset', value: manifest.dataset },
    { zh: '格式', en: 'Format', value: exportFormatLabels[of.format].zh },
    { zh: '行数', en: 'Rows', value: String(manifest.rows) },
    { zh: '列', en: 'Columns', value: manifest.columns.join(', ') },
    { zh: '筛选条件', en: 'Filter (Chinese)', value: manifest.filterInWords.zh },
    { zh: '筛选条件（英文）', en: 'Filter', value: manifest.filterInWords.en },
    { zh: '数据截止', en: 'Data cut-off', value: dataCutOff ? `${dataCutOff.at} #${dataCutOff.eventSequence}` : '–' },
    { zh: '数据时点', en: 'As of', value: manifest.asOf },
    { zh: '查询', en: 'Query', value: manifest.query },
    { zh: '查询参数', en: 'Arguments', value: JSON.stringify(manifest.arguments) },
    { zh: '模式版本', en: 'Schema version', value: manifest.schemaVersion },
    { zh: '导出人', en: 'Made by', value: manifest.madeBy },
    { zh: '申请时间', en: 'Requested at', value: manifest.requestedAt },
  ];
};
