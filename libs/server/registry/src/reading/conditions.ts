/** Conditions joined by AND; those that are null do not apply. */
export const allOf = (conditions: readonly (string | null)[]): string =>
  conditions.filter((condition) => condition !== null).join(' AND ') || 'TRUE';
