import type { PredicateRow } from '@wanchuang/domain-access';

/** What is read behind relations of a row, one after the other. */
const behind = (row: PredicateRow, ...path: readonly string[]): string | null => {
  let value: PredicateRow[string] = row;
  for (const property of path) {
    const isRow: boolean = typeof value === 'object' && value !== null && !Array.isArray(value);
    value = isRow ? Object.entries(value ?? {}).find(([name]) => name === property)?.[1] : undefined;
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
};

/** Where a row has its name from, in the types whose rows are told apart. */
const names: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Application: [['name']],
  ApplicationComment: [['application', 'name']],
  ApplicationEvidence: [['application', 'name']],
  ApplicationStep: [['application', 'name']],
  ApplicationVersion: [['application', 'name'], ['number']],
  Center: [['name']],
  Certificate: [['center', 'name']],
  ConflictDeclaration: [
    ['seat', 'expert', 'person', 'name'],
    ['application', 'name'],
  ],
  DeliberationItem: [['application', 'name']],
  Expert: [['person', 'name']],
  ExpertTie: [['expert', 'person', 'name']],
  Jurisdiction: [['code']],
  NoticeItem: [['application', 'name']],
  Objection: [['item', 'application', 'name']],
  ObjectionOutcome: [['item', 'application', 'name']],
  Organisation: [['name']],
  Panel: [['name']],
  PanelConclusion: [['application', 'name']],
  Person: [['name']],
  Recommendation: [['application', 'name']],
  ScoringSheet: [
    ['seat', 'expert', 'person', 'name'],
    ['application', 'name'],
  ],
  Seat: [
    ['expert', 'person', 'name'],
    ['panel', 'name'],
  ],
  Settlement: [['application', 'name']],
  StoredFile: [['name']],
  Subsidy: [['center', 'name']],
};

/** What the matrix calls a row; null: such rows are counted. */
export const nameOfRow = (type: string, row: PredicateRow): string | null => {
  const words = (names[type] ?? []).map((path) => behind(row, ...path)).filter((word) => word !== null);
  return words.length > 0 ? words.join(' ') : null;
};
