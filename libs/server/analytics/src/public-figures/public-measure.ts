import type { Label } from '@wanchuang/domain-indicators';
import { FigureState } from '@wanchuang/domain-access';
import { registerLabelledEnum } from '@wanchuang/server-registry';

/** What the public is told sums of: small on purpose, because every further sum is one more to subtract with. */
export const PublicMeasure = {
  CENTERS: 'CENTERS',
  RD_INVESTMENT: 'RD_INVESTMENT',
  PATENTS_INVENTION: 'PATENTS_INVENTION',
  TECH_CONTRACT_VOLUME: 'TECH_CONTRACT_VOLUME',
} as const;
export type PublicMeasure = keyof typeof PublicMeasure;

/** Those that are made of what centers filed; recognition is public itself (Art. 9). */
export const summedMeasures = ['RD_INVESTMENT', 'PATENTS_INVENTION', 'TECH_CONTRACT_VOLUME'] as const;

const measureLabels: Readonly<Record<PublicMeasure, Label>> = {
  CENTERS: { zh: '年末认定的创新中心数', en: 'Centers that were recognised at the end of the year' },
  RD_INVESTMENT: { zh: '研发投入，元', en: 'R&D investment, in units of the jurisdiction’s currency' },
  PATENTS_INVENTION: { zh: '发明专利，件', en: 'Invention patents' },
  TECH_CONTRACT_VOLUME: { zh: '技术合同成交额，元', en: 'Technology-contract volume, in units of the currency' },
};

registerLabelledEnum('PublicMeasure', 'What the public is told figures of.', PublicMeasure, measureLabels);

/** What a point of a series is: also where a field had no center in a year. */
export const PublicFigureState = { ...FigureState, NO_CENTER: 'NO_CENTER' } as const;
export type PublicFigureState = keyof typeof PublicFigureState;

const stateLabels: Readonly<Record<PublicFigureState, Label>> = {
  SHOWN: { zh: '公开', en: 'The figure is told' },
  TOO_FEW: {
    zh: '除任一依托单位外不足五家，不公开',
    en: 'Not told: fewer than five centers besides those of any one host have a value',
  },
  TELLS_APART: {
    zh: '公开后可推断个别创新中心，不公开',
    en: 'Not told: with it, or with it and the others, single centers could be told apart',
  },
  NO_CENTER: { zh: '当年该领域没有创新中心', en: 'The field had no center in that year' },
};

registerLabelledEnum(
  'PublicFigureState',
  'Whether a figure is told the public, and if it is not, why. How many centers it is of is not said.',
  PublicFigureState,
  stateLabels,
);
