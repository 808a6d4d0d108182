import { type Finding, isSatisfied, type Verdict } from './finding';

/** How one rule answers otherwise; null: it was not asked. */
export interface FindingDifference {
  readonly rule: string;
  /** As the later findings cite it, or the earlier ones where it is asked no more. */
  readonly clause: string;
  readonly before: Verdict | null;
  readonly after: Verdict | null;
  readonly wasSatisfied: boolean | null;
  readonly isSatisfied: boolean | null;
}

/** The rules that answer otherwise than before, in the order of the later findings; another threshold alone is no difference. */
export function compareFindings(before: readonly Finding[], after: readonly Finding[]): readonly FindingDifference[] {
  const rules = new Set([...after, ...before].map(({ rule }) => rule));
  return [...rules].flatMap((rule) => {
    const earlier = before.find((finding) => finding.rule === rule) ?? null;
    const later = after.find((finding) => finding.rule === rule) ?? null;
    const difference: FindingDifference = {
      rule,
      clause: (later ?? earlier)?.clause ?? '',
      before: earlier?.verdict ?? null,
      after: later?.verdict ?? null,
      wasSatisfied: earlier && isSatisfied(earlier),
      isSatisfied: later && isSatisfied(later),
    };
    const isSame = difference.before === difference.after && difference.wasSatisfied === difference.isSatisfied;
    return isSame ? [] : [difference];
  });
}
