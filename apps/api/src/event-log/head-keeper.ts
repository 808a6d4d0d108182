import type { EventHead } from './event-head';

/** Keeps heads of the event log where whoever changes the database does not reach them. */
export interface HeadKeeper {
  /** What a person reads when it fails. */
  readonly name: string;
  /** Resolves when the head is kept for good. */
  keep(head: EventHead): Promise<void>;
}
