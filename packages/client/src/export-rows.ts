import { ExportMismatch, WanchuangError } from './errors';
import { type ExportQuestion, pathOf } from './export-question';
import { linesOf } from './lines';
import { pause, type Transport } from './transport';

/** A row of an export by the keys of its columns. Decimals are text, exact. */
export type ExportRow = Readonly<Record<string, string | number | boolean | null>>;

export interface RowsQuestion extends ExportQuestion {
  /** How often a connection that broke is taken up again behind the last row that came; 3 without it. */
  readonly resume?: number;
}

interface End {
  readonly rows: number;
  readonly total: number;
}

type Line = ExportRow & { readonly '@cursor'?: string; readonly '@end'?: End };

const cursorKey = '@cursor';
/** Before a broken connection is taken up again, seconds; the next time it is twice as long. */
const firstPause = 0.2;

/** Whether it was the connection that failed: what the server refuses, and what whoever asks ended, is not asked again. */
const isBroken = (error: unknown, signal: AbortSignal | undefined): boolean =>
  !signal?.aborted && !(error instanceof WanchuangError) && !(error instanceof Error && error.name === 'AbortError');

/** One download of a list, and what came of it so far. */
class Download {
  rows = 0;
  cursor: string | null;
  end: End | null = null;

  constructor(after: string | null) {
    this.cursor = after;
  }

  async *read(response: Response): AsyncGenerator<ExportRow, void, undefined> {
    for await (const text of linesOf(response)) {
      const { [cursorKey]: cursor, '@end': end, ...row }: Line = JSON.parse(text);
      if (end) {
        this.end = end;
        continue; // it is the last: to the end, the connection can be used again
      }
      this.rows += 1;
      this.cursor = cursor ?? this.cursor;
      yield row;
    }
    if (!this.end) throw new ExportMismatch('end', 'a last line', null);
  }
}

/**
 * All rows of a list, as they come: however many there are, few are held. A connection that breaks is taken up behind the
 * last row that came; the rest is of a later instant then, and a count that does not agree with it is an error.
 * @throws ExportMismatch where the list is not whole; WanchuangError
 */
export async function* exportRows(
  transport: Transport,
  dataset: string,
  { resume = 3, ...question }: RowsQuestion = {},
): AsyncGenerator<ExportRow, void, undefined> {
  const { signal } = question;
  let came = 0;
  let cursor = question.after ?? null;
  for (let left = resume; ; left -= 1) {
    const download = new Download(cursor);
    try {
      const path = pathOf(dataset, { ...question, after: cursor }, { cursors: '1' });
      yield* download.read(await transport.send(path, {}, question));
    } catch (error) {
      if (!download.end) {
        if (left <= 0 || !isBroken(error, signal)) throw error;
        await pause(firstPause * 2 ** (resume - left), signal);
      }
    }
    came += download.rows;
    cursor = download.cursor;
    if (download.end) return agree(download, came, question.after != null);
  }
}

const agree = ({ rows, end }: Download, came: number, isPart: boolean): void => {
  if (!end) return;
  if (end.rows !== rows) throw new ExportMismatch('rows', end.rows, rows);
  if (!isPart && end.total !== came) throw new ExportMismatch('total', end.total, came);
};
