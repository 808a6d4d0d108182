import { asUsed, type Finding, type IsoDate, judgeOf, type Rule } from '@wanchuang/domain-policy';

/** What is looked at when a center is recognised (Art. 9(4), 24). */
export interface RecognitionFacts {
  readonly notice: {
    readonly workingDays: number;
    readonly endsOn: IsoDate;
    readonly isOver: boolean;
  };
  readonly objections: { readonly open: number; readonly upheld: number };
  /** The first day on which the host may apply again; null: it is not barred. */
  readonly barredUntil: IsoDate | null;
}

type RecognitionRule = Rule<RecognitionFacts>;
type Found = Omit<Finding, 'rule' | 'clause'>;

const computed: Omit<Found, 'verdict' | 'message'> = {
  observed: null,
  threshold: null,
  unit: null,
  parameter: null,
  settledBy: null,
  settlement: null,
};

const noticePeriod: RecognitionRule = {
  name: 'noticePeriod',
  clause: 'Art. 9(4)',
  decide: ({ notice: { workingDays, isOver } }, { parameter }) => {
    const least = parameter('noticeWorkingDays');
    const isLong = workingDays >= least.value;
    return {
      ...computed,
      verdict: isLong && isOver ? 'MET' : 'UNMET',
      observed: workingDays,
      threshold: least.value,
      unit: 'working-day',
      parameter: asUsed(least),
      message: `noticePeriod.${!isLong ? 'short' : isOver ? 'met' : 'running'}`,
    };
  },
};

const objections: RecognitionRule = {
  name: 'objections',
  clause: 'Art. 9(4)',
  decide: ({ objections: { open, upheld } }) => ({
    ...computed,
    verdict: open + upheld === 0 ? 'MET' : 'UNMET',
    observed: upheld > 0 ? upheld : open,
    threshold: 0,
    message: `objections.${upheld > 0 ? 'upheld' : open > 0 ? 'open' : 'met'}`,
  }),
};

const ban: RecognitionRule = {
  name: 'ban',
  clause: 'Art. 24',
  decide: ({ barredUntil }) => ({
    ...computed,
    verdict: barredUntil === null ? 'MET' : 'UNMET',
    observed: barredUntil,
    message: `ban.${barredUntil === null ? 'met' : 'barred'}`,
  }),
};

/** What the act of recognition rests on, beside what the meeting has found of Art. 8. */
export const recognitionRules: readonly RecognitionRule[] = [noticePeriod, objections, ban];

export const judgeRecognition = judgeOf(recognitionRules);

/** What the bureau looks at when it settles an objection. */
export interface SettlementFacts {
  readonly isUpheld: boolean;
  readonly reason: string;
  readonly on: IsoDate;
}

/** Whether an objection stands is a judgement (Art. 9(4)): MET where it does not stand in the way. */
export const settlementRules: readonly Rule<SettlementFacts>[] = [
  {
    name: 'objection',
    clause: 'Art. 9(4)',
    decide: ({ isUpheld, reason, on }) => ({
      ...computed,
      verdict: 'JUDGEMENT',
      settledBy: 'JUDGEMENT',
      settlement: { kind: 'JUDGEMENT', isMet: !isUpheld, reason, on },
      message: `objection.${isUpheld ? 'upheld' : 'dismissed'}`,
    }),
  },
];

export const judgeSettlement = judgeOf(settlementRules);
