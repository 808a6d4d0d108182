import { gapsAndOverlaps } from './policy-faults';
import type { IsoDate, PolicyTerms, Words } from './policy';

export type NoPolicyReason = 'BEFORE_POLICY' | 'AFTER_POLICY' | 'NO_POLICY';

export type PolicyOnDay<P extends PolicyTerms> =
  | { readonly inForce: true; readonly policy: P }
  | { readonly inForce: false; readonly reason: NoPolicyReason; readonly on: IsoDate; readonly explanation: Words };

const explanations: Readonly<Record<NoPolicyReason, Words>> = {
  BEFORE_POLICY: {
    zh: '该日早于办法施行之日：其事实只作历史记录，不据以作出认定意见或决定。',
    en: 'The day lies before the policy is in force: the facts are recorded history, and nothing is found or decided by it.',
  },
  AFTER_POLICY: {
    zh: '该日办法已失效，尚无接续的办法：不据以作出认定意见或决定。',
    en: 'On the day the policy has ended and none has followed it: nothing is found or decided by it.',
  },
  NO_POLICY: {
    zh: '该日没有施行中的办法：不作出认定意见或决定。',
    en: 'No policy is in force on the day: nothing is found or decided.',
  },
};

const holdsOn = ({ inForceFrom, inForceUntil }: PolicyTerms, on: IsoDate): boolean =>
  inForceFrom <= on && (inForceUntil === null || on < inForceUntil);

const reasonOf = (policies: readonly PolicyTerms[], on: IsoDate): NoPolicyReason => {
  if (policies.length === 0) return 'NO_POLICY';
  if (policies.every(({ inForceFrom }) => on < inForceFrom)) return 'BEFORE_POLICY';
  return policies.every(({ inForceUntil }) => inForceUntil !== null && inForceUntil <= on)
    ? 'AFTER_POLICY'
    : 'NO_POLICY';
};

/** The policy of one jurisdiction that is in force on a day, or why there is none (Art. 28). */
export function policyInForce<P extends PolicyTerms>(policies: readonly P[], on: IsoDate): PolicyOnDay<P> {
  const policy = policies.find((candidate) => holdsOn(candidate, on));
  if (policy) return { inForce: true, policy };
  const reason = reasonOf(policies, on);
  return { inForce: false, reason, on, explanation: explanations[reason] };
}

const faultsOfChain = (before: PolicyTerms, after: PolicyTerms): readonly string[] => [
  ...(before.jurisdictionCode === after.jurisdictionCode
    ? []
    : [`${after.documentNumber} is of ${after.jurisdictionCode}, not of ${before.jurisdictionCode}`]),
  ...(after.replaces === before.documentNumber
    ? []
    : [`${after.documentNumber} replaces ${after.replaces ?? 'nothing'}, not ${before.documentNumber}`]),
];

/** Everything wrong with the policies of one jurisdiction as they follow each other. Empty for a sound succession. */
export function successionFaults(policies: readonly PolicyTerms[]): readonly string[] {
  const inOrder = [...policies].sort((one, other) => (one.inForceFrom < other.inForceFrom ? -1 : 1));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) return [];
  const numbers = inOrder.map(({ documentNumber }) => documentNumber);
  const spans = inOrder.map(({ inForceFrom, inForceUntil }) => ({ from: inForceFrom, until: inForceUntil }));
  return [
    ...numbers.filter((number, index) => numbers.indexOf(number) !== index).map((number) => `${number} stands twice`),
    ...inOrder.slice(1).flatMap((after, index) => faultsOfChain(inOrder[index] ?? first, after)),
    ...gapsAndOverlaps(spans, first.inForceFrom, last.inForceUntil),
  ];
}
