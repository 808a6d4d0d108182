import type { IsoDate } from '@wanchuang/domain-policy';

/** What binds an expert to an organisation. */
export const tieKindLabels = {
  EMPLOYER: { zh: '现任职单位', en: 'Employer' },
  EARLIER_EMPLOYER: { zh: '原任职单位', en: 'Earlier employer' },
  BOARD_SEAT: { zh: '理事（董事）', en: 'Seat on the board' },
  COMMITTEE_SEAT: { zh: '专家委员会委员', en: 'Seat on the expert committee' },
  OTHER: { zh: '其他利害关系', en: 'Another interest' },
} as const;
export type TieKind = keyof typeof tieKindLabels;

/**
 * Organisations are known by a key that survives renaming: the credit code; one of a bureau or a department without a
 * code is its number in the register.
 */
export type OrganisationKey = string;

export interface ExpertTie {
  readonly kind: TieKind;
  readonly organisation: OrganisationKey;
  /** Null: since nobody knows when. */
  readonly from: IsoDate | null;
  /** The last day; null: it holds. */
  readonly until: IsoDate | null;
}
