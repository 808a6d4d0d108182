import type { DatedValue, IsoDate, PolicyTerms } from './policy';

/** How a clause is cited: `Art. 9`, `Art. 9(3)`. */
export const citationForm = /^Art\. [1-9]\d*(\([1-9]\d*\))*$/;

type Span = Pick<PolicyTerms, 'inForceFrom' | 'inForceUntil' | 'issuedOn'>;

function faultsOfValue({ issuedOn }: Span, dated: DatedValue<unknown>): readonly string[] {
  return [
    ...(dated.until === null || dated.until > dated.from ? [] : [`the value from ${dated.from} ends before it begins`]),
    ...(dated.lastCheckedOn >= issuedOn
      ? []
      : [`the value from ${dated.from} was last checked before the policy was issued`]),
  ];
}

/** Where spans that should follow each other leave a day to none or to two; `until` is the first day after a span. */
export function gapsAndOverlaps(
  spans: readonly { readonly from: IsoDate; readonly until: IsoDate | null }[],
  from: IsoDate,
  until: IsoDate | null,
): readonly string[] {
  const starts = [...spans.map((span) => span.from), until];
  const ends = [from, ...spans.map((span) => span.until)];
  return starts.flatMap((start, index) => {
    const end = ends[index] ?? null;
    if (start === end) return [];
    const isGap = end !== null && (start === null || start > end);
    return [`${isGap ? 'gap' : 'overlap'} between ${end ?? 'an open end'} and ${start ?? 'an open end'}`];
  });
}

const faultsOfCitation = ({ citation, from }: DatedValue<unknown>): readonly string[] =>
  citation === null || citationForm.test(citation) ? [] : [`the value from ${from} cites no article`];

/** What is wrong with the days of one parameter's values: each of the policy's days has exactly one. */
export const faultsOfDates = (policy: Span, values: readonly DatedValue<unknown>[]): readonly string[] => [
  ...values.flatMap((dated) => faultsOfValue(policy, dated)),
  ...gapsAndOverlaps(values, policy.inForceFrom, policy.inForceUntil),
];

/** Everything wrong with the days and citations of a policy's parameters. Empty for a sound policy. */
export function policyFaults(policy: PolicyTerms): readonly string[] {
  return Object.entries(policy.parameters).flatMap(([name, { values }]) =>
    [...values.flatMap(faultsOfCitation), ...faultsOfDates(policy, values)].map((fault) => `${name}: ${fault}`),
  );
}
