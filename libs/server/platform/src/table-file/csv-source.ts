import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type CsvDelimiter, csvDelimiters, type CsvEncoding, type SourceRow } from '@wanchuang/domain-indicators';
import { CsvError, parse } from 'csv-parse';
import { FileFault } from './file-fault';
import { maximumRecord } from './limits';

/** The records of a CSV file, blank ones left out, each with the line on which it begins. */
export async function* readCsv(
  path: string,
  encoding: CsvEncoding,
  delimiter: CsvDelimiter,
): AsyncGenerator<SourceRow> {
  let nextLine = 1;
  const lines: number[] = [];
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: maximumRecord,
    // The parser counts a quoted CR LF as two lines, so lines are counted here.
    on_record: (cells) => {
      lines.push(nextLine);
      nextLine += 1 + cells.reduce((sum, cell) => sum + lineBreaks(cell), 0);
      return cells;
    },
  });
  // A failure of the source reaches the reader below through the parser.
  pipeline(Readable.from(decoded(path, encoding)), parser).catch(() => undefined);
  try {
    for await (const record of parser) {
      const cells: string[] = record;
      const line = lines.shift() ?? nextLine;
      if (cells.some((cell) => cell.trim() !== '')) yield { line, cells };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new FileFault('CSV_SYNTAX', { line: nextLine }, { detail: error.code });
  }
}

const lineBreaks = (cell: string): number => (/[\r\n]/.test(cell) ? (cell.match(/\r\n|\r|\n/g)?.length ?? 0) : 0);

/** @throws FileFault ENCODING where the bytes are none of that encoding. */
async function* decoded(path: string, encoding: CsvEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new FileFault('ENCODING', {}, { encoding: encoding.toUpperCase() });
    }
  };
  for await (const chunk of createReadStream(path)) {
    const text = decode(chunk);
    if (text !== '') yield text;
  }
  const rest = decode();
  if (rest !== '') yield rest;
}

/** The delimiter that parts the first line most often; a comma where none does. */
export async function guessDelimiter(path: string, encoding: CsvEncoding): Promise<CsvDelimiter> {
  let head = '';
  for await (const text of decoded(path, encoding)) {
    head += text;
    if (/[\r\n]/.test(head.trimStart()) || head.length > maximumRecord) break;
  }
  const unquoted = (head.trimStart().split(/[\r\n]/)[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => unquoted.split(delimiter).length;
  return csvDelimiters.reduce((best, one) => (count(one) > count(best) ? one : best));
}
