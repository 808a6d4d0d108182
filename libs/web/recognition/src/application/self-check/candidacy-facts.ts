import {
  type ApplicationForm,
  type CandidacyFacts,
  type EvidenceSlotName,
  isEvidenceSlot,
} from '@wanchuang/domain-recognition';
import { dayText } from '@wanchuang/web-registry';
import type { ApplicationStateFragment } from '../application.generated';

interface Known extends Pick<
  ApplicationStateFragment,
  'state' | 'hostRecord' | 'isNameTaken' | 'settlements' | 'submittedAt' | 'barredParties' | 'barredGroup'
> {
  readonly evidence: readonly { readonly slot: string }[];
  readonly host: Pick<ApplicationStateFragment['host'], 'kind'>;
}

/** The kinds of evidence that there is a file of. */
export const evidenceSlotsOf = (evidence: readonly { readonly slot: string }[]): EvidenceSlotName[] =>
  [...new Set(evidence.map(({ slot }) => slot))].filter(isEvidenceSlot).sort();

/** The day of the application, from which the years before are counted: while it is to be submitted, for the first time or again, today. */
export const applicationDay = ({
  state,
  submittedAt,
}: Pick<ApplicationStateFragment, 'state' | 'submittedAt'>): string =>
  dayText(state === 'RETURNED' || submittedAt === null ? new Date().toISOString() : submittedAt);

/**
 * What the rules look at, drawn up of what is shown, as the server draws it up of what it holds.
 * @param isNameTaken of the name that is being typed; without it, of the one that the server holds
 */
export function candidacyFactsOf(
  application: Known,
  form: ApplicationForm,
  isNameTaken: boolean = application.isNameTaken,
): CandidacyFacts {
  const { host, hostRecord, evidence, settlements, barredParties, barredGroup } = application;
  // the newest comes first, and counts
  const newest = settlements.filter(({ rule }, place) => settlements.findIndex((one) => one.rule === rule) === place);
  const isTold = barredParties !== null && barredGroup !== null;
  return {
    form,
    evidence: evidenceSlotsOf(evidence),
    host: { kind: host.kind, record: hostRecord },
    appliesOn: applicationDay(application),
    isNameTaken,
    settlements: Object.fromEntries(
      newest.map(({ rule, kind, isMet, reason, decidedOn }) => [rule, { kind, isMet, reason, on: decidedOn }]),
    ),
    ...(isTold ? { barredOthers: { parties: barredParties, group: barredGroup } } : {}),
  };
}
