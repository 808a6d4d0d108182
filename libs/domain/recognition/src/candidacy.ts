import type { IsoDate, Settlement } from '@wanchuang/domain-policy';
import type { ApplicationForm } from './application-form';
import type { EvidenceSlotName } from './evidence-slot';

/** An entry in a host's record (Art. 8(1)): its kind is one of the policy's, and the day is when it happened. */
export interface RecordEntry {
  readonly kind: string;
  readonly occurredOn: IsoDate;
}

/** Others under a ban in force (Art. 24), by name: it is not the host’s own, and people judge how far it reaches. */
export interface BarredOthers {
  /** Who builds the center with the host, or led one that the host was party to. */
  readonly parties: readonly string[];
  /** Who belongs to the host’s group: above it, below it, or beside it. */
  readonly group: readonly string[];
}

/** Clauses that people settle in writing, by the name of the rule. */
export type Settlements = Readonly<Record<string, Settlement>>;

/** Everything that the rules of Art. 8, 24 and 26 look at. The server and the browser draw it up from the same form. */
export interface CandidacyFacts {
  readonly form: ApplicationForm;
  /** Kinds of evidence of which there is a file. */
  readonly evidence: readonly EvidenceSlotName[];
  readonly host: {
    readonly kind: string;
    /** Entries of the registry under the host's credit code, whatever its name is. */
    readonly record: readonly RecordEntry[];
  };
  /** The day of the application, from which the years before are counted. */
  readonly appliesOn: IsoDate;
  /** Whether a center, a former name or another application of the place has the name already. */
  readonly isNameTaken: boolean;
  readonly settlements: Settlements;
  /** Left out where nobody has looked, as in the eyes of a host: then there is no finding of it. */
  readonly barredOthers?: BarredOthers;
}
