import {
  asUsed,
  compareDecimals,
  type Interpretation,
  type IsoDate,
  judge,
  type Policy,
  type Rule,
} from '@wanchuang/domain-policy';

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
export const judgeSubsidy = (
  facts: SubsidyFacts,
  policy: Policy,
  on: IsoDate,
  interpretations: readonly Interpretation[] = [],
) => judge(subsidyRules, facts, policy, on, interpretations);
