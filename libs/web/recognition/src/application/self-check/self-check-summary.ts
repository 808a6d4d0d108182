import { type Finding, isBarring, isSatisfied } from '@wanchuang/domain-policy';

export interface SelfCheckSummary {
  /** What no decision can help: other facts are needed. */
  readonly barring: readonly Finding[];
  /** What the bureau may settle in writing: an exception or a waiver. */
  readonly settleable: readonly Finding[];
  /** What people judge and have not judged yet. */
  readonly judged: readonly Finding[];
  readonly satisfied: readonly Finding[];
}

/** Findings by what they ask of the host: the same functions decide on the server. */
export function summaryOf(findings: readonly Finding[]): SelfCheckSummary {
  const open = findings.filter((finding) => !isSatisfied(finding) && !isBarring(finding));
  return {
    barring: findings.filter(isBarring),
    settleable: open.filter(({ settledBy }) => settledBy !== 'JUDGEMENT'),
    judged: open.filter(({ settledBy }) => settledBy === 'JUDGEMENT'),
    satisfied: findings.filter(isSatisfied),
  };
}
