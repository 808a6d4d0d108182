/**
 * Where a user meets a clause: paths of apps/dashboard/src/pages.tsx. A page stands here once it shows the clause whole; an
 * article stands for its items. This is the one judgement of docs/rulebook.md that people make; all else is read from the code.
 */
export const pagesOfClauses: Readonly<Record<string, readonly string[]>> = {
  'Art. 2': ['/centers/:id'],
};
