import type { Label } from '@wanchuang/domain-indicators';
import type { IsoDate } from '@wanchuang/domain-policy';

/** Kinds of intellectual property (Art. 18, 22(2)). */
export const IntellectualPropertyKind = {
  INVENTION_PATENT: 'INVENTION_PATENT',
  UTILITY_MODEL_PATENT: 'UTILITY_MODEL_PATENT',
  DESIGN_PATENT: 'DESIGN_PATENT',
  SOFTWARE_COPYRIGHT: 'SOFTWARE_COPYRIGHT',
  PLANT_VARIETY: 'PLANT_VARIETY',
  LAYOUT_DESIGN: 'LAYOUT_DESIGN',
  OTHER: 'OTHER',
} as const;
export type IntellectualPropertyKind = keyof typeof IntellectualPropertyKind;

export const intellectualPropertyKindLabels: Readonly<Record<IntellectualPropertyKind, Label>> = {
  INVENTION_PATENT: { zh: '发明专利', en: 'Invention patent' },
  UTILITY_MODEL_PATENT: { zh: '实用新型专利', en: 'Utility-model patent' },
  DESIGN_PATENT: { zh: '外观设计专利', en: 'Design patent' },
  SOFTWARE_COPYRIGHT: { zh: '软件著作权', en: 'Software copyright' },
  PLANT_VARIETY: { zh: '植物新品种权', en: 'Plant variety right' },
  LAYOUT_DESIGN: { zh: '集成电路布图设计', en: 'Integrated-circuit layout design' },
  OTHER: { zh: '其他知识产权', en: 'Other intellectual property' },
};

/** Art. 18: a right is pending, granted or lapsed; it follows from the dates of its row. */
export const IntellectualPropertyState = { PENDING: 'PENDING', GRANTED: 'GRANTED', LAPSED: 'LAPSED' } as const;
export type IntellectualPropertyState = keyof typeof IntellectualPropertyState;

export const intellectualPropertyStateLabels: Readonly<Record<IntellectualPropertyState, Label>> = {
  PENDING: { zh: '申请中', en: 'Pending' },
  GRANTED: { zh: '已授权', en: 'Granted' },
  LAPSED: { zh: '已失效', en: 'Lapsed' },
};

/** The state of a right (Art. 18): lapsed with its last date, else granted with a date of grant, else pending. */
export function intellectualPropertyState(
  grantedOn: IsoDate | null,
  lapsedOn: IsoDate | null,
): IntellectualPropertyState {
  if (lapsedOn !== null) return 'LAPSED';
  return grantedOn === null ? 'PENDING' : 'GRANTED';
}
