/** A cell of a table: nothing in it ends it. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ') || '–';

/** A table of a document; a row has a cell for each head. */
export const markdownTable = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows.map((row) => row.map(cell))].map((row) => `| ${row.join(' | ')} |`).join('\n');

export const code = (text: string): string => `\`${text}\``;
