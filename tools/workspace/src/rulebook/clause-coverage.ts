import { interpretationEffects, isWithin, type Policy } from '@wanchuang/domain-policy';
import { citationsIn } from './citations';
import { pagesOfClauses } from './pages';
import { lifecycles, rules } from './registry';
import { type SourceFile, sourceFiles } from './source-files';
import { clausesTested } from './test-titles';

/** What stands for one clause. */
export interface ClauseCoverage {
  readonly citation: string;
  readonly parameters: readonly string[];
  /** Questions that the bureau may settle by an interpretation that rules read. */
  readonly effects: readonly string[];
  readonly rules: readonly string[];
  readonly steps: readonly string[];
  readonly code: readonly string[];
  readonly tests: readonly string[];
  readonly pages: readonly string[];
  /** It has code, a test that names it and a page; an article with items, as soon as each of them has. */
  readonly isWhole: boolean;
}

const valueOf = (values: readonly { readonly value: unknown }[]): string => {
  const value: unknown = values.at(-1)?.value;
  return Array.isArray(value) ? value.join(', ') : String(value);
};

const parametersOf = (policy: Policy, citation: string): string[] =>
  Object.entries(policy.parameters)
    .filter(([, { values }]) => values.some((dated) => dated.citation === citation))
    .map(([name, { unit, values }]) => `\`${name}\` = ${valueOf(values)} (${unit})`);

const stepsOf = (citation: string): string[] =>
  lifecycles.flatMap(({ name, transitions }) =>
    transitions.flatMap(({ on, clause, when = [] }) => [
      ...(clause === citation ? [`${name} ${on}`] : []),
      ...when.filter((guard) => guard.clause === citation).map((guard) => `${name} ${on} if ${guard.name}`),
    ]),
  );

const pathsByCitation = (
  files: readonly SourceFile[],
  cites: (file: SourceFile) => ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> => {
  const paths = new Map<string, string[]>();
  for (const file of files)
    for (const citation of cites(file)) paths.set(citation, [...(paths.get(citation) ?? []), file.path]);
  return paths;
};

const pagesOf = (citation: string): string[] =>
  Object.entries(pagesOfClauses).flatMap(([clause, paths]) => (isWithin(citation, clause) ? paths : []));

/** What stands for each clause of a policy, in its order. */
export function clauseCoverage(policy: Policy, root: string): readonly ClauseCoverage[] {
  const files = sourceFiles(root);
  const code = pathsByCitation(files.code, ({ text }) => citationsIn(text));
  const tests = pathsByCitation(files.tests, clausesTested);
  return policy.articles.flatMap(({ clauses }) => {
    const covered = clauses.map(({ citation }) => {
      const found = {
        citation,
        parameters: parametersOf(policy, citation),
        effects: Object.values(interpretationEffects).flatMap(({ clause, title }) =>
          clause === citation ? [title.en] : [],
        ),
        rules: [...new Set(rules.filter(({ clause }) => clause === citation).map(({ name }) => name))],
        steps: [...new Set(stepsOf(citation))],
        code: code.get(citation) ?? [],
        tests: tests.get(citation) ?? [],
        pages: [...new Set(pagesOf(citation))],
      };
      return { ...found, isWhole: found.code.length > 0 && found.tests.length > 0 && found.pages.length > 0 };
    });
    const [whole, ...items] = covered;
    return whole && items.length > 0
      ? [{ ...whole, isWhole: items.every(({ isWhole }) => isWhole) }, ...items]
      : covered;
  });
}
