import type { Reader } from '@wanchuang/server-platform';
import type { EventFaults } from './event-fault';
import type { EventHead } from './event-head';
import { readHeads } from './head-file';

const page = 500;

/** Compares some heads with the events that stand in their places now; what is missing in the middle the chain has told. */
const compare = async (
  reader: Reader,
  heads: readonly EventHead[],
  faults: EventFaults,
): Promise<EventHead | undefined> => {
  const rows = await reader.rows<{ sequence: string; hash: string }>(
    'SELECT sequence, hash FROM event WHERE sequence = ANY($1::bigint[])',
    [heads.map(({ sequence }) => sequence)],
  );
  const hashOf = new Map(rows.map(({ sequence, hash }) => [sequence, hash]));
  for (const { sequence, hash, at } of heads) {
    const found = hashOf.get(sequence);
    if (found !== undefined && found !== hash) faults.add({ kind: 'REWRITTEN', sequence, anchoredAt: at });
  }
  return heads.filter(({ sequence }) => !hashOf.has(sequence)).reduce<EventHead | undefined>(later, undefined);
};

const later = (one: EventHead | undefined, other: EventHead | undefined): EventHead | undefined =>
  one && other ? (BigInt(other.sequence) > BigInt(one.sequence) ? other : one) : (one ?? other);

/**
 * Holds the heads of a file against the events.
 * @param last the last sequence of the chain
 * @returns how many heads there are
 */
export const verifyHeads = async (reader: Reader, file: string, last: bigint, faults: EventFaults): Promise<number> => {
  let count = 0;
  let furthest: EventHead | undefined;
  let heads: EventHead[] = [];
  const compareCollected = async (): Promise<void> => {
    furthest = later(furthest, await compare(reader, heads, faults));
    heads = [];
  };
  for await (const { line, head } of readHeads(file)) {
    if (!head) {
      faults.add({ kind: 'UNREADABLE_HEAD', file, line });
      continue;
    }
    count += 1;
    heads.push(head);
    if (heads.length === page) await compareCollected();
  }
  await compareCollected();
  if (furthest && BigInt(furthest.sequence) > last) {
    faults.add({ kind: 'TRUNCATED', sequence: `${last + 1n}`, until: furthest.sequence, anchoredAt: furthest.at });
  }
  return count;
};
