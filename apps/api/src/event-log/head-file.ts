import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { type EventHead, headOf, lineOf } from './event-head';
import type { HeadKeeper } from './head-keeper';

/** The file of heads in the data folder. It only grows: copy it to where the database's administrator cannot write. */
export const headFileName = 'event-heads.log';

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

/** A line that was cut off in the middle gets its end, so that the next one stands alone. */
const endsWithinLine = async (file: FileHandle): Promise<boolean> => {
  const { size } = await file.stat();
  if (size === 0) return false;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() !== '\n';
};

/** The name of a new file is on the disk only when its folder is. */
const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

/** Appends heads to a file; a head is kept when its line is on the disk. */
export const headFile = (path: string): HeadKeeper => ({
  name: path,
  async keep(head) {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'a+', 0o600);
    try {
      const start = (await endsWithinLine(file)) ? '\n' : '';
      await file.appendFile(`${start}${lineOf(head)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await syncFolder(path);
  },
});

/** A line of a file of heads; `head` is null where nobody can read it. */
export interface HeadLine {
  readonly line: number;
  readonly head: EventHead | null;
}

/** The lines of a file of heads, one after the other; none where there is no file. */
export async function* readHeads(path: string): AsyncGenerator<HeadLine> {
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });
  let line = 0;
  try {
    for await (const text of lines) {
      line += 1;
      const head = headOf(text);
      if (head !== 'begun') yield { line, head };
    }
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}
