/** The GraphQL documents in the text of a program: from `query Name` to the brace that stands at the beginning of a line. */
export const documentsIn = (program: string): string[] =>
  [...program.matchAll(/\b(?:query|mutation) [A-Z]\w*[^\n]*\{\n[\s\S]*?\n\}/g)].map(([document]) => document);

/** The paths that it asks for, and the columns of lists. */
export const pathsIn = (program: string): string[] => [
  ...new Set([...program.matchAll(/\/graphql\b|\/export\/\w+\.ndjson/g)].map(([path]) => path)),
];

export const columnsIn = (program: string): string[] =>
  [...program.matchAll(/\b[a-z]\w*(?:,[a-z]\w*){2,}\b/g)]
    .map(([list]) => list)
    .filter((list) => list.includes('centerCode'));
