import { lifecycleDiagram } from '@wanchuang/domain-lifecycle';
import type { Article, Policy } from '@wanchuang/domain-policy';
import type { ClauseCoverage } from './clause-coverage';
import { lifecycles } from './registry';

const asCode = (texts: readonly string[]): readonly string[] => texts.map((text) => `\`${text}\``);

const line = (label: string, entries: readonly string[]): string[] =>
  entries.length === 0 ? [] : [`- ${label}: ${entries.join(' · ')}`];

const clauseLines = (
  { paraphrase }: Article['clauses'][number],
  { citation, parameters, effects, rules, steps, code, tests, pages, isWhole }: ClauseCoverage,
): string[] => [
  `### ${citation}${isWhole ? '' : ' · open'}`,
  '',
  paraphrase.zh,
  '',
  paraphrase.en,
  '',
  ...line('parameters', parameters),
  ...line('to be interpreted', effects),
  ...line('rules', asCode(rules)),
  ...line('steps', asCode(steps)),
  ...line('code', asCode(code)),
  ...line('tests', asCode(tests)),
  ...line('pages', asCode(pages)),
  '',
];

/** `docs/rulebook.md`: each clause with what stands for it, the life cycles, and the clauses that are still open. */
export function rulebookDocument(policy: Policy, coverage: readonly ClauseCoverage[]): string {
  const ofClause = new Map(coverage.map((found) => [found.citation, found]));
  const open = coverage.filter(({ isWhole }) => !isWhole).map(({ citation }) => citation);
  const administrative = Object.entries(policy.parameters)
    .filter(([, parameter]) => parameter.administrative)
    .map(
      ([name, { values, unit, title }]) =>
        `- \`${name}\` = ${String(values.at(-1)?.value)} (${unit}): ${title.zh} · ${title.en}`,
    );
  const lines = [
    `# ${policy.documentNumber}`,
    '',
    'Generated from the code by `npm run generate`; checked to be fresh by `npm test`. What a clause says stands here in our own words; the official',
    'text is what the bureau attaches.',
    '',
    `${policy.titleZh} · ${policy.titleEn}. In force from ${policy.inForceFrom}; it replaced ${policy.replaces ?? 'none'}.`,
    '',
    'A clause is **whole** when code, a test that names it and a page stand for it; an article with items, when each of them is. Rules and steps are',
    'read from `libs/domain`, code and tests by the clauses that they cite, pages from `tools/workspace/src/rulebook/pages.ts`.',
    '',
    ...policy.articles.flatMap((article) => [
      `## Art. ${article.number} · ${article.title.zh} · ${article.title.en}`,
      '',
      ...article.clauses.flatMap((clause) => {
        const found = ofClause.get(clause.citation);
        return found ? clauseLines(clause, found) : [];
      }),
    ]),
    '## Parameters that no clause gives',
    '',
    'The bureau has ordered them.',
    '',
    ...administrative,
    '',
    '## Life cycles',
    '',
    ...lifecycles.flatMap((lifecycle) => [
      `### ${lifecycle.name}`,
      '',
      '```mermaid',
      lifecycleDiagram(lifecycle),
      '```',
      '',
    ]),
    `## Open: ${open.length} of ${coverage.length} clauses`,
    '',
    'They are kept in `docs/open-clauses.json`, which may only get shorter.',
    '',
    open.join(' · '),
    '',
  ];
  return lines.join('\n');
}
