import type { Reader } from '@wanchuang/server-platform';
import { type EventFault, EventFaults, faultSentence } from './event-fault';
import { verifyChain } from './verify-chain';
import { verifyHeads } from './verify-heads';

export interface EventVerdict {
  readonly events: number;
  /** How many heads were held against the events. */
  readonly heads: number;
  /** The first faults. */
  readonly faults: readonly EventFault[];
  readonly faultsTotal: number;
}

/**
 * Checks the event log (Art. 25): each event against its hash, each hash against the one before, and the heads that were
 * anchored outside the database against the events. The chain alone does not show that its end was cut off, or that all of
 * it was written anew; the heads do.
 */
export const verifyEvents = async (reader: Reader, headFiles: readonly string[] = []): Promise<EventVerdict> => {
  const faults = new EventFaults();
  const { events, last } = await verifyChain(reader, faults);
  let heads = 0;
  for (const file of headFiles) heads += await verifyHeads(reader, file, last, faults);
  return { events, heads, faults: faults.first, faultsTotal: faults.total };
};

/** The verdict in words, line by line. */
export const verdictLines = ({ events, heads, faults, faultsTotal }: EventVerdict): string[] => {
  const more = faultsTotal > faults.length ? [`… and ${faultsTotal - faults.length} more`] : [];
  if (faultsTotal > 0) {
    return [`The event log was tampered with (${faultsTotal} fault(s)):`, ...faults.map(faultSentence), ...more];
  }
  const whole = `${events} events; the chain is whole and agrees with ${heads} anchored head(s).`;
  const warning = 'Without a head, events that were cut off from the end would not be missed: run anchor-events.';
  return heads === 0 && events > 0 ? [whole, warning] : [whole];
};
