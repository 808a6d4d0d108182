import { scales } from '../options';
import type { ScaleResult } from './results';
import { growthTable, scaleTable, shortNumber } from './tables';

const begin = '<!-- results: written by npm run bench -->';
const end = '<!-- end of results -->';
const beginFigures = '```json\n';
const endFigures = '\n```';

const headings = { district: 'District', national: 'National', recognition: 'Recognition' } as const;

const scaleSection = (result: ScaleResult): string => {
  const { scale, takenOn, machine, centers, facts, applications, rounds, concurrency, queries, told = {} } = result;
  const windows = queries.map(
    ({ query, windowSeconds, fewestRequests }) =>
      `${query} ${shortNumber(windowSeconds)} s (${shortNumber(fewestRequests)} requests or more)`,
  );
  const size = applications
    ? `${shortNumber(applications)} applications`
    : `${shortNumber(centers)} centers, ${shortNumber(facts)} facts`;
  return `### ${headings[scale]}: ${size}

${takenOn}, on ${machine}; ${concurrency} connections, medians of ${rounds} rounds, windows of ${windows.join(', ')}.

${[scaleTable(result), ...Object.entries(told).map(([name, words]) => `**${name}**: ${words}.`)].join('\n\n')}`;
};

/** The results as Markdown, with the figures themselves as JSON behind a fold. */
export const resultsMarkdown = (results: readonly ScaleResult[]): string => {
  const [small, large] = scales.map((scale) => results.find((result) => result.scale === scale));
  const growth = small && large ? growthTable(small, large) : null;
  const sections = [
    ...results.map(scaleSection),
    ...(growth === null ? [] : [`### Growth from district to national, times\n\n${growth}`]),
    `<details>\n<summary>The figures as JSON</summary>\n\n${beginFigures}${JSON.stringify(results, null, 2)}${endFigures}\n\n</details>`,
  ];
  return sections.join('\n\n');
};

const resultsPart = (document: string): { from: number; to: number } => {
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from >= 0 && to > from) return { from: from + begin.length, to };
  throw new Error(`the document has no place for results: '${begin}' and below it '${end}'`);
};

/** The results that a document holds; none if it was never written to. */
export const resultsIn = (document: string): readonly ScaleResult[] => {
  const { from, to } = resultsPart(document);
  const part = document.slice(from, to);
  const start = part.indexOf(beginFigures);
  if (start < 0) return [];
  const figures = part.slice(start + beginFigures.length, part.indexOf(endFigures, start + beginFigures.length));
  // written by resultsMarkdown below, and by nobody else
  return JSON.parse(figures) as ScaleResult[];
};

/** New results, with the old ones of a size that was not measured this time. */
export const mergeResults = (old: readonly ScaleResult[], fresh: readonly ScaleResult[]): readonly ScaleResult[] =>
  scales.flatMap((scale) => {
    const ofScale = (result: ScaleResult): boolean => result.scale === scale;
    return fresh.find(ofScale) ?? old.find(ofScale) ?? [];
  });

/** @throws Error if the document has no place for results. */
export const withResults = (document: string, results: readonly ScaleResult[]): string => {
  const { from, to } = resultsPart(document);
  return `${document.slice(0, from)}\n\n${resultsMarkdown(results)}\n\n${document.slice(to)}`;
};
