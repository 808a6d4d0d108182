import { type Finding, isBarring, isSatisfied } from '@wanchuang/domain-policy';

export interface SelfCheckSummary {
  /** What no decision can help: other facts are needed. */
  readonly barring: readonly Finding[];
  /** Of those, what is written and is not enough. */
  readonly unmet: readonly Finding[];
  /** Of those, what is not written or not attached yet. */
  readonly missing: readonly Finding[];
  /** What the bureau may settle in writing: an exception or a waiver. */
  readonly settleable: readonly Finding[];
  /** What people judge and have not judged yet. */
  readonly judged: readonly Finding[];
  readonly satisfied: readonly Finding[];
}

/** Whether nothing is written or attached yet, as the rules' sentences tell it. */
const isMissing = ({ message }: Finding): boolean => /\.(missing|noEvidence)$/.test(message);

/** Findings by what they ask of the host: the same functions decide on the server. */
export function summaryOf(findings: readonly Finding[]): SelfCheckSummary {
  const open = findings.filter((finding) => !isSatisfied(finding) && !isBarring(finding));
  const barring = findings.filter(isBarring);
  return {
    barring,
    unmet: barring.filter((finding) => !isMissing(finding)),
    missing: barring.filter(isMissing),
    settleable: open.filter(({ settledBy }) => settledBy !== 'JUDGEMENT'),
    judged: open.filter(({ settledBy }) => settledBy === 'JUDGEMENT'),
    satisfied: findings.filter(isSatisfied),
  };
}
