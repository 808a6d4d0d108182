/** The values of one statement: each is bound where it is needed and stands in the SQL as its placeholder. */
export class Bindings {
  readonly values: unknown[] = [];

  /** @returns the placeholder, such as `$3` */
  bind(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}

/** Conditions joined by AND; those that are null do not apply. */
export const allOf = (conditions: readonly (string | null)[]): string =>
  conditions.filter((condition) => condition !== null).join(' AND ');
