import { type Check, fault, fieldsOf, isRecord, listOf, type PolicyFault, satisfies, words } from './form-check';
import { citationForm } from './policy-faults';

const isText = (value: unknown): value is string => typeof value === 'string';

const article: Check = fieldsOf({
  number: satisfies((value) => Number.isInteger(value), 'is no number'),
  chapter: satisfies((value) => Number.isInteger(value), 'is no number'),
  title: words,
  clauses: listOf(fieldsOf({ citation: satisfies(isText, 'is no text'), paraphrase: words })),
});

const clausesOf = (found: unknown): readonly unknown[] =>
  isRecord(found) && Array.isArray(found['clauses']) ? found['clauses'] : [];

const citationsOf = (found: unknown): readonly string[] =>
  clausesOf(found).flatMap((clause) => (isRecord(clause) && isText(clause['citation']) ? [clause['citation']] : []));

/** The clauses that a document's articles have. */
export const citationsIn = (articles: unknown): ReadonlySet<string> =>
  new Set(Array.isArray(articles) ? articles.flatMap(citationsOf) : []);

/** The article as a whole first, then its items from 1 on without a hole; an item may have items of its own. */
const faultsOfCitations = (found: unknown, number: number, path: string): readonly PolicyFault[] => {
  const citations = citationsOf(found);
  const whole = `Art. ${number}`;
  const items = citations.filter((citation) => /^Art\. \d+\(\d+\)$/.test(citation));
  return citations.flatMap((citation, index) => {
    const at = `${path}.clauses[${index}].citation`;
    if (index === 0) return citation === whole ? [] : fault(at, `is not ${whole}, the article as a whole`);
    if (!citation.startsWith(`${whole}(`)) return fault(at, `does not belong to ${whole}`);
    if (citations.indexOf(citation) !== index) return fault(at, 'stands twice');
    const place = items.indexOf(citation);
    return place < 0 || citation === `${whole}(${place + 1})` ? [] : fault(at, `is not ${whole}(${place + 1})`);
  });
};

const faultsOfChapters = (articles: readonly unknown[], chapters: number): readonly PolicyFault[] => {
  const numbers = articles.map((found) => (isRecord(found) ? found['chapter'] : null));
  return [
    ...numbers.flatMap((number, index) => {
      const before = index === 0 ? 1 : numbers[index - 1];
      if (typeof number !== 'number' || typeof before !== 'number') return [];
      const path = `articles[${index}].chapter`;
      if (number < 1 || number > chapters) return fault(path, `is none of the ${chapters} chapters`);
      return number < before ? fault(path, 'comes after a later chapter') : [];
    }),
    ...Array.from({ length: chapters }, (_, index) => index)
      .filter((index) => !numbers.includes(index + 1))
      .flatMap((index) => fault(`chapters[${index}]`, 'has no article')),
  ];
};

/** What is wrong with the articles: they are numbered from 1 on, and each clause belongs to its article. */
export const articlesFaults = (articles: unknown, chapters: unknown): readonly PolicyFault[] => {
  const shape = listOf(article)(articles, 'articles');
  if (!Array.isArray(articles)) return shape;
  return [
    ...shape,
    ...articles.flatMap((found: unknown, index) => [
      ...(isRecord(found) && found['number'] === index + 1
        ? []
        : fault(`articles[${index}].number`, `is not ${index + 1}`)),
      ...faultsOfCitations(found, index + 1, `articles[${index}]`),
    ]),
    ...faultsOfChapters(articles, Array.isArray(chapters) ? chapters.length : 0),
  ];
};

/** A citation of a clause that the document has not; what is no citation at all is told elsewhere. */
export const foreignCitation = (citation: unknown, path: string, known: ReadonlySet<string>): readonly PolicyFault[] =>
  !isText(citation) || !citationForm.test(citation) || known.has(citation)
    ? []
    : fault(path, `${citation} is no clause of the document`);
