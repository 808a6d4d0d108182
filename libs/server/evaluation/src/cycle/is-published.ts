/** The condition that the grades of a row of `evaluation_cycle` are published (Art. 23). */
export const isPublished = (row: string): string => `${row}.state IN ('PUBLISHED', 'CLOSED')`;
