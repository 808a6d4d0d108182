import { setImmediate } from 'node:timers/promises';
import type { Writable } from 'node:stream';
import { ExpectedError, type OpenList } from '@wanchuang/server-platform';
import type { PlannedColumn } from './export.catalogue';
import { headingOf } from './export.text';
import { type ExportValue, valuesOf } from './export.values';
import { drained, type WriteOptions } from './export.writer';

/** Rows of a sheet, but for the one with the headings. */
export const mostSheetRows = 1_048_575;
/** Days stay text, as imports want them. A number of a spreadsheet has fifteen digits: what has more stays text, exact. */
const mostDigits = 15;

const numberOf = (text: string): number | string =>
  text.replace(/[-.]/g, '').replace(/^0+/, '').length <= mostDigits ? Number(text) : text;

const cellOf = (value: ExportValue, { scalar }: PlannedColumn): ExportValue =>
  typeof value === 'string' && scalar === 'Decimal' ? numberOf(value) : value;

const names = {
  rows: { KEYS: '数据 Data', ZH: '数据', EN: 'Data' },
  about: { KEYS: '导出说明 Manifest', ZH: '导出说明', EN: 'Manifest' },
};

/** It is large and wanted seldom. It is CommonJS: as a module, Node gives all of it as `default`. */
const library = async (): Promise<typeof import('exceljs')> => {
  const loaded: typeof import('exceljs') & { default?: typeof import('exceljs') } = await import('exceljs');
  return loaded.default ?? loaded;
};

/** The rows on one sheet, and on a second one what the export is. Formulas are not written: cells hold values. */
export const writeWorkbook = async (
  list: Pick<OpenList, 'batches'>,
  { columns, headings = 'KEYS', about, onBatch }: WriteOptions,
  sink: Writable,
  signal: AbortSignal,
): Promise<void> => {
  const exceljs = await library();
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream: sink, useStyles: true, useSharedStrings: false });
  const sheet = workbook.addWorksheet(names.rows[headings], { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map((one) => ({
    header: headingOf(one, headings),
    width: 18,
  }));
  let rows = 0;
  for await (const batch of list.batches()) {
    rows += batch.length;
    if (rows > mostSheetRows)
      throw new ExpectedError('TOO_LARGE', `A sheet has at most ${mostSheetRows} rows. Narrow it, or take CSV.`, {
        limit: mostSheetRows,
      });
    for (const { json } of batch) {
      const values = valuesOf(json, columns);
      sheet.addRow(columns.map((one, index) => cellOf(values[index] ?? null, one))).commit();
    }
    await setImmediate(); // the writer passes on in turns of the event loop what it was given
    await drained(sink, signal);
    await onBatch?.();
  }
  sheet.commit();
  const manifest = workbook.addWorksheet(names.about[headings]);
  manifest.columns = [{ width: 36 }, { width: 80 }];
  for (const { zh, en, value } of about())
    manifest.addRow([headings === 'ZH' ? zh : headings === 'EN' ? en : `${zh} ${en}`, value]).commit();
  manifest.commit();
  await workbook.commit();
};
