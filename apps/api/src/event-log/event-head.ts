import type { Reader } from '@wanchuang/server-platform';

/** The newest event at an instant. Kept outside the database, it shows later that everything up to it is still there. */
export interface EventHead {
  /** Place in the log, exact text. */
  readonly sequence: string;
  readonly hash: string;
  /** When it was anchored: an instant in UTC. */
  readonly at: string;
}

const form = /^([1-9]\d{0,18}) ([0-9a-f]{64}) (\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)$/;
/** What a machine that stopped in the middle of a line may have left of it. */
const begun = /^[1-9]\d{0,18}( [0-9a-f]{0,64}| [0-9a-f]{64} [\dT:.-]{0,23})?$/;

/** One line of a file of heads, without its end. */
export const lineOf = ({ sequence, hash, at }: EventHead): string => `${sequence} ${hash} ${at}`;

/** @returns the head; `begun` for a line that was never finished and anchors nothing; null for what is no head */
export const headOf = (line: string): EventHead | 'begun' | null => {
  const [, sequence, hash, at] = form.exec(line) ?? [];
  if (sequence !== undefined && hash !== undefined && at !== undefined) return { sequence, hash, at };
  return begun.test(line) ? 'begun' : null;
};

/** @returns the newest event's place and hash; null where there is none */
export const newestEvent = async (reader: Reader): Promise<Omit<EventHead, 'at'> | null> => {
  const [newest] = await reader.rows<{ sequence: string; hash: string }>(
    'SELECT sequence, hash FROM event ORDER BY sequence DESC LIMIT 1',
  );
  return newest ?? null;
};
