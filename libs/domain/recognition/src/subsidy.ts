import { defineLifecycle } from '@wanchuang/domain-lifecycle';
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

/** What the payment of a subsidy looks at; days are `YYYY-MM-DD`. */
export interface PaymentFacts {
  readonly grantedOn: IsoDate;
  readonly paidOn: IsoDate;
  readonly today: IsoDate;
}

/** A subsidy (Art. 9(4)): granted by the leader, and paid once. */
export const subsidyLifecycle = defineLifecycle<PaymentFacts>()({
  name: 'subsidy',
  initial: 'GRANTED',
  final: ['PAID'],
  states: {
    GRANTED: { zh: '已核定', en: 'Granted' },
    PAID: { zh: '已拨付', en: 'Paid' },
  },
  steps: { PAY: { zh: '拨付', en: 'Pay' } },
  transitions: [
    {
      from: ['GRANTED'],
      on: 'PAY',
      to: 'PAID',
      by: ['BUREAU_OFFICER'],
      clause: 'Art. 9(4)',
      when: [
        {
          name: 'paymentIsPast',
          clause: null,
          refuses: ({ grantedOn, paidOn, today }) =>
            paidOn >= grantedOn && paidOn <= today ? null : { grantedOn, paidOn },
        },
      ],
    },
  ],
});
export type SubsidyState = keyof typeof subsidyLifecycle.states;
