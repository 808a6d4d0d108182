import type { Words } from '@wanchuang/domain-lifecycle';
import type { ApplicationState } from './application-lifecycle';

/** A stage of the way from an application to a center (Art. 9). */
interface ProgressStage {
  readonly clause: string;
  readonly words: Words;
  /** States in which an application has come so far and no further. */
  readonly states: readonly ApplicationState[];
}

/** The way in its order: who has reached a stage has passed those before it. */
export const progressStages = {
  APPLIED: { clause: 'Art. 9(2)', words: { zh: '提交申报', en: 'Applied' }, states: ['SUBMITTED', 'RETURNED'] },
  RECOMMENDED: {
    clause: 'Art. 9(2)',
    words: { zh: '部门推荐', en: 'Recommended' },
    states: ['RECOMMENDED', 'IN_CONSULTATION'],
  },
  CONSULTED: { clause: 'Art. 9(3)', words: { zh: '完成论证', en: 'Consulted' }, states: ['CONSULTED'] },
  APPROVED: { clause: 'Art. 9(4)', words: { zh: '审议通过', en: 'Approved' }, states: ['APPROVED'] },
  IN_NOTICE: { clause: 'Art. 9(4)', words: { zh: '进入公示', en: 'Put up for public notice' }, states: ['IN_NOTICE'] },
  RECOGNISED: { clause: 'Art. 9(4)', words: { zh: '认定', en: 'Recognised' }, states: ['RECOGNISED'] },
} as const satisfies Readonly<Record<string, ProgressStage>>;
export type ProgressStageName = keyof typeof progressStages;

/** States in which the way ends without a center. */
export const progressEnds = ['DECLINED', 'REFUSED', 'WITHDRAWN', 'STRUCK_OUT'] as const satisfies ApplicationState[];
export type ProgressEnd = (typeof progressEnds)[number];

/** States in which a submitted application waits for somebody, in the order of the way. */
export const waitingStates = [
  'SUBMITTED',
  'RETURNED',
  'RECOMMENDED',
  'IN_CONSULTATION',
  'CONSULTED',
  'APPROVED',
  'IN_NOTICE',
] as const satisfies ApplicationState[];
export type WaitingState = (typeof waitingStates)[number];

/** What became of a clause: met; settled in writing by exception, waiver or judgement; not met; or still to be settled. */
export const FindingOutcome = {
  MET: 'MET',
  EXCEPTED: 'EXCEPTED',
  WAIVED: 'WAIVED',
  JUDGED: 'JUDGED',
  UNMET: 'UNMET',
  OPEN: 'OPEN',
} as const;
export type FindingOutcome = keyof typeof FindingOutcome;
