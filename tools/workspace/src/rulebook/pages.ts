/**
 * Where a user meets a clause: paths of apps/dashboard/src/pages.tsx. A page stands here once it shows the clause whole; an
 * article stands for its items. This is the one judgement of docs/rulebook.md that people make; all else is read from the code.
 */
export const pagesOfClauses: Readonly<Record<string, readonly string[]>> = {
  'Art. 1': ['/rulebook'],
  'Art. 2': ['/centers/:id'],
  'Art. 3': ['/centers', '/centers/:id'],
  'Art. 4': ['/', '/centers/:id'],
  'Art. 5(1)': ['/rulebook'],
  'Art. 5(2)': ['/recognition/layout', '/'],
  'Art. 8': ['/recognition/applications/:id'],
  'Art. 9(1)': ['/recognition/calls', '/public/calls'],
  'Art. 9(2)': ['/recognition/applications/:id', '/recognition'],
  'Art. 9(3)': ['/recognition/panels', '/recognition/panels/:id', '/recognition/experts', '/recognition/sheets/:id'],
  'Art. 9(4)': ['/recognition/deliberations', '/recognition/notices', '/public/notices', '/public/certificates'],
  'Art. 26': ['/recognition/applications/:id'],
  'Art. 27': ['/rulebook'],
  'Art. 28': ['/rulebook'],
};
