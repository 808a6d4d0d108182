/** What is wrong with the event log, and where. Sequences are exact text. */
export type EventFault =
  | { readonly kind: 'EDITED'; readonly sequence: string }
  | { readonly kind: 'UNLINKED'; readonly sequence: string }
  | { readonly kind: 'MISSING'; readonly sequence: string; readonly until: string }
  | { readonly kind: 'INSERTED'; readonly sequence: string }
  | { readonly kind: 'TRUNCATED'; readonly sequence: string; readonly until: string; readonly anchoredAt: string }
  | { readonly kind: 'REWRITTEN'; readonly sequence: string; readonly anchoredAt: string }
  | { readonly kind: 'UNREADABLE_HEAD'; readonly file: string; readonly line: number };

const span = (from: string, until: string): string =>
  from === until ? `event ${from} is` : `events ${from} to ${until} are`;

/** The fault in words, for whoever runs the command. */
export const faultSentence = (fault: EventFault): string => {
  switch (fault.kind) {
    case 'EDITED':
      return `event ${fault.sequence} does not match its hash: it was edited or moved`;
    case 'UNLINKED':
      return `event ${fault.sequence} does not rest on the event before it: one of the two was replaced, inserted or moved`;
    case 'MISSING':
      return `${span(fault.sequence, fault.until)} missing: deleted or moved`;
    case 'INSERTED':
      return `event ${fault.sequence} stands before the first: it was inserted`;
    case 'TRUNCATED':
      return `${span(fault.sequence, fault.until)} cut off from the end: the last was anchored at ${fault.anchoredAt}`;
    case 'REWRITTEN':
      return `event ${fault.sequence} is not the one that was anchored at ${fault.anchoredAt}: the chain was rewritten at it or before it`;
    case 'UNREADABLE_HEAD':
      return `line ${fault.line} of ${fault.file} is no head: the file was edited`;
  }
};

/** Faults that are shown; the others are counted. */
const shown = 20;

/** Collects faults without growing with them. */
export class EventFaults {
  readonly first: EventFault[] = [];
  total = 0;

  add(fault: EventFault): void {
    this.total += 1;
    if (this.first.length < shown) this.first.push(fault);
  }
}
