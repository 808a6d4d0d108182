import { type Access, type Clock, dayInShanghai, type Reads } from '@wanchuang/server-platform';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { DeliveryLimits } from './webhook.limits';

/** An event as receivers are sent it, and as `events` answers it. */
export interface DeliveredEvent {
  readonly id: string;
  readonly sequence: string;
  readonly occurredAt: string;
}

const document = `query DeliverEvents($id: ID!, $first: Int!) { node(id: $id) { ... on Webhook { waiting(first: $first) { nodes {
  id sequence occurredAt type actor subject centerId jurisdictionId payload hash previousHash } } } } }`;

const operationOf = (text: string): OperationDefinitionNode => {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('events are read by one operation');
  return operation;
};

const read = { key: 'webhook deliveries', operation: operationOf(document), fragments: new Map() };

interface Answered {
  readonly data: { readonly node: { readonly waiting: { readonly nodes: readonly DeliveredEvent[] } } | null };
}

/** Events that are to be sent to a webhook next, with what its owner may read today; by the read compiler, as everything is read. */
export async function nextEvents(
  { reads, clock, limits }: { readonly reads: Reads; readonly clock: Clock; readonly limits: DeliveryLimits },
  webhookId: string,
  access: Access,
): Promise<readonly DeliveredEvent[]> {
  const variables = { id: webhookId, first: limits.events };
  const { text } = await reads.answer(read, { variables, access, today: dayInShanghai(clock.now()) });
  const { data }: Answered = JSON.parse(text);
  return data.node?.waiting.nodes ?? [];
}

/** As many of them as one delivery may hold; a single one that is larger goes out alone. */
export function fitting(events: readonly DeliveredEvent[], most: number): readonly DeliveredEvent[] {
  let bytes = 0;
  const past = events.findIndex((event, at) => {
    bytes += Buffer.byteLength(JSON.stringify(event));
    return at > 0 && bytes > most;
  });
  return past === -1 ? events : events.slice(0, past);
}

/** What stands in a message: the same events make the same text. */
export const bodyOf = (webhookId: string, events: readonly DeliveredEvent[]): string =>
  JSON.stringify({ type: 'events', timestamp: events.at(-1)?.occurredAt, data: { webhookId, events } });

export const testBodyOf = (webhookId: string, at: Date): string =>
  JSON.stringify({ type: 'webhook.test', timestamp: at.toISOString(), data: { webhookId, events: [] } });
