/** A value of an argument before it is written down; enumerations and variables are written without quotes. */
export type Value = null | boolean | number | string | Bare | readonly Value[] | { readonly [name: string]: Value };

/** A word without quotes: an enumeration’s value, a number, or the use of a variable. */
export class Bare {
  constructor(
    readonly text: string,
    readonly isVariable = false,
  ) {}
}

/** As a literal of a document. */
export const literalOf = (value: Value): string => {
  if (value instanceof Bare) return value.text;
  if (isList(value)) return `[${value.map(literalOf).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, part]) => `${name}: ${literalOf(part)}`)
      .join(', ')} }`;
  return JSON.stringify(value);
};

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** As the value of a variable; it holds no other variable. */
export const jsonOf = (value: Value): unknown => {
  if (value instanceof Bare) return value.text;
  if (isList(value)) return value.map(jsonOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, jsonOf(part)]));
};
