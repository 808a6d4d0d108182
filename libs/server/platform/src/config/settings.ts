/** The environment, and the faults found in it so far. */
export type Environment = Readonly<Record<string, string | undefined>>;
export type Faults = string[];

/** A whole number from `min` to `max`. */
export const whole = (
  name: string,
  text: string | undefined,
  fallback: number,
  min: number,
  max: number,
  faults: Faults,
): number => {
  if (text === undefined || text === '') return fallback;
  const value = /^\d{1,12}$/.test(text) ? Number(text) : NaN;
  if (value >= min && value <= max) return value;
  faults.push(`${name}=${text}: a whole number from ${min} to ${max} is wanted`);
  return fallback;
};

/** One of the words that are known. */
export const oneOf = <T extends string>(
  name: string,
  text: string | undefined,
  known: readonly T[],
  fallback: T,
  faults: Faults,
): T => {
  if (text === undefined || text === '') return fallback;
  const value = known.find((one) => one === text);
  if (value === undefined) faults.push(`${name}=${text}: one of ${known.join(', ')} is wanted`);
  return value ?? fallback;
};
