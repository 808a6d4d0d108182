import type { DatedValue, Policy } from './policy';

const citationForm = /^Art\. \d+(\(\d+\))*$/;

function faultsOfValue(dated: DatedValue<unknown>): readonly string[] {
  return [
    ...(dated.citation === null || citationForm.test(dated.citation)
      ? []
      : [`the value from ${dated.from} cites no article`]),
    ...(dated.until === null || dated.until > dated.from ? [] : [`the value from ${dated.from} ends before it begins`]),
    ...(dated.lastCheckedOn >= dated.from ? [] : [`the value from ${dated.from} was last checked before it held`]),
  ];
}

/** Gaps and overlaps of a parameter's values, and with the days on which the policy itself is in force. */
function faultsOfDates(policy: Policy, values: readonly DatedValue<unknown>[]): readonly string[] {
  const starts = [...values.map((value) => value.from), policy.inForceUntil];
  const ends = [policy.inForceFrom, ...values.map((value) => value.until)];
  return starts.flatMap((from, index) => {
    const until = ends[index] ?? null;
    if (from === until) return [];
    const isGap = until !== null && (from === null || from > until);
    return [`${isGap ? 'gap' : 'overlap'} between ${until ?? 'an open end'} and ${from ?? 'an open end'}`];
  });
}

/** Everything wrong with a policy's parameters: no citation, a gap, an overlap. Empty for a sound policy. */
export function policyFaults(policy: Policy): readonly string[] {
  return Object.entries(policy.parameters).flatMap(([name, { values }]) =>
    [...values.flatMap(faultsOfValue), ...faultsOfDates(policy, values)].map((fault) => `${name}: ${fault}`),
  );
}
