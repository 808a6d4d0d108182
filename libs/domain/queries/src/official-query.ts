/** What a query is about: the part of the library that it stands in. */
export const topics = {
  investment: { zh: '研发投入', en: 'R&D investment' },
  patents: { zh: '知识产权', en: 'Intellectual property' },
  contracts: { zh: '技术合同', en: 'Technology contracts' },
  evaluation: { zh: '绩效评估', en: 'Evaluation' },
  centers: { zh: '中心名录', en: 'Centers' },
  record: { zh: '数据与留痕', en: 'Data and its record' },
} as const;
export type Topic = keyof typeof topics;

/** A query of the official library: one operation that answers one question, kept fresh by a test. */
export interface OfficialQuery {
  /** Its address, unique in the library. */
  readonly name: string;
  readonly topic: Topic;
  readonly title: { readonly zh: string; readonly en: string };
  /** What it asks and how to read the answer; stands above the document as its comment, in both languages. */
  readonly about: { readonly zh: string; readonly en: string };
  /** GraphQL. It asks for `$jurisdictionId: ID!` alone; all other variables have a default. */
  readonly document: string;
}

const commented = (text: string): string =>
  text
    .split('\n')
    .map((line) => `# ${line}`)
    .join('\n');

/** The document as it is shown and copied: its explanation in both languages above it. */
export const textOf = ({ title, about, document }: OfficialQuery): string =>
  `${commented(`${title.zh}\n${about.zh}`)}\n#\n${commented(`${title.en}\n${about.en}`)}\n${document.trim()}\n`;
