import { registerEnumType } from 'type-graphql';

/**
 * The grade that an evaluation gave a center (Art. 23). Centers are looked for by it, so the API's enumeration stands
 * in this column, to the left of the one that grades.
 */
export const Grade = { EXCELLENT: 'EXCELLENT', GOOD: 'GOOD', POOR: 'POOR' } as const;
export type Grade = keyof typeof Grade;

registerEnumType(Grade, {
  name: 'Grade',
  description: 'Grade of an evaluation (Art. 23).',
  valuesConfig: {
    EXCELLENT: { description: 'Excellent (优秀): at most a fixed share of the participants.' },
    GOOD: { description: 'Good (良好).' },
    POOR: { description: 'Poor (较差): orders rectification.' },
  },
});
