/** The condition of a CHECK on a column that holds one of an enumeration's values, or of a life cycle's states. */
export const isOneOf = (column: string, values: Readonly<Record<string, unknown>>): string =>
  `${column} IN (${Object.keys(values)
    .map((value) => `'${value}'`)
    .join(', ')})`;
