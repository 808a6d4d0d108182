/** The condition of a CHECK on a column that holds one of an enumeration's values. */
export const isOneOf = (column: string, values: Readonly<Record<string, string>>): string =>
  `${column} IN (${Object.values(values)
    .map((value) => `'${value}'`)
    .join(', ')})`;
