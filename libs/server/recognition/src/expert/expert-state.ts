/** Whether an expert can be invited. */
export const expertStateLabels = {
  ACTIVE: { zh: '在库', en: 'Active' },
  RETIRED: { zh: '已出库', en: 'Retired' },
} as const;
export type ExpertState = keyof typeof expertStateLabels;
