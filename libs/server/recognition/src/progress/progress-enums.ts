import { progressStages } from '@wanchuang/domain-recognition';
import { registerLabelledEnum } from '@wanchuang/server-registry';

export const RecognitionStage = {
  APPLIED: 'APPLIED',
  RECOMMENDED: 'RECOMMENDED',
  CONSULTED: 'CONSULTED',
  APPROVED: 'APPROVED',
  IN_NOTICE: 'IN_NOTICE',
  RECOGNISED: 'RECOGNISED',
} as const satisfies { readonly [Name in keyof typeof progressStages]: Name };
export type RecognitionStage = keyof typeof RecognitionStage;

registerLabelledEnum(
  'RecognitionStage',
  'A stage of the way from an application to a center (Art. 9).',
  RecognitionStage,
  {
    APPLIED: progressStages.APPLIED.words,
    RECOMMENDED: progressStages.RECOMMENDED.words,
    CONSULTED: progressStages.CONSULTED.words,
    APPROVED: progressStages.APPROVED.words,
    IN_NOTICE: progressStages.IN_NOTICE.words,
    RECOGNISED: progressStages.RECOGNISED.words,
  },
);
