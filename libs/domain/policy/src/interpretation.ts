import { citationIn, clauseOf, isWithin } from './clause-of';
import { isIsoDate } from './calendar-day';
import type { IsoDate, Policy, Words } from './policy';

/** What a rule may ask of the bureau's interpretations: each settles a question that the clause leaves open. */
export const InterpretationEffect = {
  ANNUAL_REPORT_DUE_DAY_ITSELF_IN_TIME: 'ANNUAL_REPORT_DUE_DAY_ITSELF_IN_TIME',
  BAN_EXTENDS_TO_SUCCESSOR: 'BAN_EXTENDS_TO_SUCCESSOR',
  BAN_EXTENDS_TO_PARTY: 'BAN_EXTENDS_TO_PARTY',
  ONE_LIST_SUFFICES: 'ONE_LIST_SUFFICES',
} as const;
export type InterpretationEffect = keyof typeof InterpretationEffect;

/** The clause that each effect settles, and what it says. */
export const interpretationEffects: Readonly<
  Record<InterpretationEffect, { readonly clause: string; readonly title: Words }>
> = {
  ANNUAL_REPORT_DUE_DAY_ITSELF_IN_TIME: {
    clause: 'Art. 19',
    title: { zh: '截止日当天提交的年度报告算按时', en: 'An annual report handed in on the due day itself is in time' },
  },
  BAN_EXTENDS_TO_SUCCESSOR: {
    clause: 'Art. 24',
    title: { zh: '禁止申报及于承继单位', en: 'The ban extends to a successor of the legal person' },
  },
  BAN_EXTENDS_TO_PARTY: {
    clause: 'Art. 24',
    title: { zh: '禁止申报及于参与单位', en: 'The ban extends to the parties of a consortium' },
  },
  ONE_LIST_SUFFICES: {
    clause: 'Art. 24(3)',
    title: { zh: '列入两份名单之一即构成撤销情形', en: 'Being on one of the two lists is ground enough' },
  },
};

/** How the bureau has ruled that a clause is to be read (Art. 27): binding from the day it was decided. */
export interface Interpretation {
  readonly id: string;
  readonly clause: string;
  readonly question: Words;
  readonly ruling: Words;
  readonly decidedOn: IsoDate;
  /** The first day on which it no longer holds: a later ruling has taken its place. Null or left out: it holds. */
  readonly until?: IsoDate | null;
  /** What rules read from it; most interpretations are for people alone. */
  readonly effect?: InterpretationEffect | null;
}

/** Those that hold on a day. */
export const interpretationsOn = (interpretations: readonly Interpretation[], on: IsoDate): readonly Interpretation[] =>
  interpretations.filter(
    ({ decidedOn, until }) => decidedOn <= on && (until === undefined || until === null || on < until),
  );

/** Those that bear on a clause: of itself, or of the article as a whole. */
export const interpretationsOf = (
  interpretations: readonly Interpretation[],
  clause: string,
): readonly Interpretation[] => interpretations.filter((interpretation) => isWithin(clause, interpretation.clause));

export type InterpretationFault =
  'NO_SUCH_CLAUSE' | 'NO_WORDS' | 'NO_DAY' | 'BEFORE_POLICY' | 'ENDS_BEFORE_IT_HOLDS' | 'EFFECT_OF_ANOTHER_CLAUSE';

const hasWords = ({ zh, en }: Words): boolean => zh.trim() !== '' && en.trim() !== '';

/** Why the bureau cannot record an interpretation under a policy; empty where it can (Art. 27). */
export function interpretationFaults(
  policy: Policy,
  { clause, question, ruling, decidedOn, until = null, effect = null }: Omit<Interpretation, 'id'>,
): readonly InterpretationFault[] {
  const found: readonly (readonly [InterpretationFault, boolean])[] = [
    ['NO_SUCH_CLAUSE', clauseOf(policy, clause) === null],
    ['NO_WORDS', !hasWords(question) || !hasWords(ruling)],
    ['NO_DAY', !isIsoDate(decidedOn) || (until !== null && !isIsoDate(until))],
    ['BEFORE_POLICY', decidedOn < policy.inForceFrom],
    ['ENDS_BEFORE_IT_HOLDS', until !== null && until <= decidedOn],
    [
      'EFFECT_OF_ANOTHER_CLAUSE',
      effect !== null && citationIn(policy, interpretationEffects[effect].clause) !== clause,
    ],
  ];
  return found.filter(([, isSo]) => isSo).map(([fault]) => fault);
}
