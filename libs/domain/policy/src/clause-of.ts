import type { Clause, Policy, PolicyTerms } from './policy';

/** How a policy numbers a clause that rules and life cycles cite by the measures of Wanzhou. */
export const citationIn = (policy: Pick<PolicyTerms, 'correspondence'>, citation: string): string =>
  policy.correspondence?.[citation] ?? citation;

/** Whether a clause is another, or one of its items: `Art. 8` has `Art. 8(6)`. */
export const isWithin = (citation: string, whole: string): boolean =>
  citation === whole || citation.startsWith(`${whole}(`);

/** A clause of a policy by its citation; null where it has none such. */
export const clauseOf = ({ articles }: Policy, citation: string): Clause | null =>
  articles.flatMap(({ clauses }) => clauses).find((clause) => clause.citation === citation) ?? null;
