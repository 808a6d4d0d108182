import type { ExportHeadings } from '@wanchuang/domain-access';
import { csvCell } from '@wanchuang/domain-indicators';
import type { ListRow } from '@wanchuang/server-platform';
import type { PlannedColumn } from './export.catalogue';
import { type ExportValue, valuesOf } from './export.values';

/** How rows become lines of text. */
export interface TextForm {
  readonly contentType: string;
  /** What stands in front of the first row. */
  readonly head: string;
  readonly line: (row: ListRow) => string;
}

export interface TextOptions {
  readonly headings?: ExportHeadings;
  /** The mark by which spreadsheets know UTF-8. */
  readonly byteOrderMark?: boolean;
  /** With the cursor of each row, behind which a reader goes on. */
  readonly withCursors?: boolean;
}

/** What the column of a row’s cursor is called; no column of a dataset begins so. */
export const cursorKey = '@cursor';

/** What stands above a column; its unit too, where people read it. */
export const headingOf = ({ key, label, unit }: PlannedColumn, headings: ExportHeadings): string => {
  if (headings === 'KEYS') return key;
  return headings === 'ZH' ? `${label.zh}${unit ? `（${unit.zh}）` : ''}` : `${label.en}${unit ? ` (${unit.en})` : ''}`;
};

const cellOf = (value: ExportValue): string => (value === null ? '' : csvCell(String(value)));

/** RFC 4180; what a spreadsheet would take for a formula is text. */
export const csvForm = (
  columns: readonly PlannedColumn[],
  { headings = 'KEYS', byteOrderMark = true, withCursors = false }: TextOptions,
): TextForm => {
  const names = [...columns.map((one) => headingOf(one, headings)), ...(withCursors ? [cursorKey] : [])];
  return {
    contentType: 'text/csv; charset=utf-8',
    head: `${byteOrderMark ? '\uFEFF' : ''}${names.map(csvCell).join(',')}\r\n`,
    line: ({ json, cursor }) => {
      const cells = valuesOf(json, columns).map(cellOf);
      return `${(withCursors ? [...cells, csvCell(cursor)] : cells).join(',')}\r\n`;
    },
  };
};

/** One JSON object a line, by the keys of the columns. */
export const ndjsonForm = (
  columns: readonly PlannedColumn[],
  { withCursors = false }: Pick<TextOptions, 'withCursors'>,
): TextForm => {
  const names = columns.map(({ key }) => `${JSON.stringify(key)}:`);
  return {
    contentType: 'application/x-ndjson; charset=utf-8',
    head: '',
    line: ({ json, cursor }) => {
      const members = valuesOf(json, columns).map((value, index) => `${names[index]}${JSON.stringify(value)}`);
      if (withCursors) members.push(`${JSON.stringify(cursorKey)}:${JSON.stringify(cursor)}`);
      return `{${members.join(',')}}\n`;
    },
  };
};
