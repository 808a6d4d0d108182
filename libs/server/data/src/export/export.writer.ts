import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { ExportFormat } from '@wanchuang/domain-access';
import type { OpenList } from '@wanchuang/server-platform';
import type { PlannedColumn } from './export.catalogue';
import { csvForm, ndjsonForm, type TextForm, type TextOptions } from './export.text';
import { writeWorkbook } from './export.workbook';
import type { ManifestLine } from './export.manifest';

export interface WriteOptions extends TextOptions {
  readonly format: ExportFormat;
  readonly columns: readonly PlannedColumn[];
  /** What a workbook says of itself on its second sheet, once its rows are written. */
  readonly about: () => readonly ManifestLine[];
  /** Called when a batch has gone out. */
  readonly onBatch?: () => Promise<void>;
}

/** Waits until a stream takes more. @throws the signal's reason */
export const drained = async (sink: Writable, signal: AbortSignal): Promise<void> => {
  signal.throwIfAborted();
  if (sink.writableNeedDrain) await once(sink, 'drain', { signal }).catch(() => signal.throwIfAborted());
};

/** Writes the rows of a list as text, a batch at a time, and ends the stream. */
const writeText = async (
  list: Pick<OpenList, 'batches'>,
  { head, line }: TextForm,
  sink: Writable,
  { onBatch }: WriteOptions,
  signal: AbortSignal,
): Promise<void> => {
  sink.write(head);
  for await (const batch of list.batches()) {
    sink.write(batch.map(line).join(''));
    await drained(sink, signal);
    await onBatch?.();
  }
  sink.end();
};

/** Writes a whole list. Whatever it has of rows, a batch of them is held. @throws the signal's reason */
export const writeList = (
  list: Pick<OpenList, 'batches'>,
  options: WriteOptions,
  sink: Writable,
  signal: AbortSignal,
): Promise<void> => {
  const { format, columns } = options;
  if (format === 'XLSX') return writeWorkbook(list, options, sink, signal);
  const form = format === 'CSV' ? csvForm(columns, options) : ndjsonForm(columns, {});
  return writeText(list, form, sink, options, signal);
};
