import { defineLifecycle, type Guard } from '@wanchuang/domain-lifecycle';
import { asUsed, compareDecimals, type IsoDate, judgeOf, type Rule } from '@wanchuang/domain-policy';

/** A grant to a newly recognised center; CNY as a decimal string. */
export interface SubsidyFacts {
  readonly amount: string;
}

/** Art. 9(4): up to so much, once. */
export const subsidyRules: readonly Rule<SubsidyFacts>[] = [
  {
    name: 'subsidyCap',
    clause: 'Art. 9(4)',
    decide: ({ amount }, { parameter }) => {
      const most = parameter('subsidyCap');
      const isMet = compareDecimals(amount, most.value) <= 0;
      return {
        verdict: isMet ? 'MET' : 'UNMET',
        observed: amount,
        threshold: most.value,
        unit: 'CNY',
        parameter: asUsed(most),
        settledBy: null,
        settlement: null,
        message: `subsidyCap.${isMet ? 'met' : 'exceeded'}`,
      };
    },
  },
];

/** What the rules say of a subsidy on the day on which it is granted. */
export const judgeSubsidy = judgeOf(subsidyRules);

/** What the steps of a subsidy look at. Whoever takes one loads what its guards ask for; days are `YYYY-MM-DD`. */
export interface SubsidyStepFacts {
  readonly payment: { readonly grantedOn: IsoDate; readonly paidOn: IsoDate; readonly today: IsoDate } | null;
  /** Why it is taken back. */
  readonly reason: string | null;
}

type SubsidyGuard = Guard<SubsidyStepFacts>;
const unknown = { known: 0 } as const;

const paymentIsPast: SubsidyGuard = {
  name: 'paymentIsPast',
  clause: null,
  refuses: ({ payment }) =>
    payment === null
      ? unknown
      : payment.paidOn >= payment.grantedOn && payment.paidOn <= payment.today
        ? null
        : { grantedOn: payment.grantedOn, paidOn: payment.paidOn },
};
const reasonIsWritten: SubsidyGuard = {
  name: 'reasonIsWritten',
  clause: 'Art. 9(4)',
  refuses: ({ reason }) => (reason !== null && reason.trim() !== '' ? null : { reason: null }),
};

/** A subsidy (Art. 9(4)): granted by the leader, and paid once; until then the leader may take back what was a mistake. */
export const subsidyLifecycle = defineLifecycle<SubsidyStepFacts>()({
  name: 'subsidy',
  initial: 'GRANTED',
  final: ['PAID', 'CANCELLED'],
  states: {
    GRANTED: { zh: '已核定', en: 'Granted' },
    PAID: { zh: '已拨付', en: 'Paid' },
    CANCELLED: { zh: '已撤销', en: 'Cancelled' },
  },
  steps: { PAY: { zh: '拨付', en: 'Pay' }, CANCEL: { zh: '撤销核定', en: 'Cancel' } },
  transitions: [
    {
      from: ['GRANTED'],
      on: 'PAY',
      to: 'PAID',
      by: ['BUREAU_OFFICER'],
      clause: 'Art. 9(4)',
      when: [paymentIsPast],
    },
    {
      // by whoever grants
      from: ['GRANTED'],
      on: 'CANCEL',
      to: 'CANCELLED',
      by: ['BUREAU_LEADER'],
      clause: 'Art. 9(4)',
      when: [reasonIsWritten],
    },
  ],
});
export type SubsidyState = keyof typeof subsidyLifecycle.states;
