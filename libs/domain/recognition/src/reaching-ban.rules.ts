import { type Finding, type InterpretationEffect, judgement, type Rule } from '@wanchuang/domain-policy';
import type { BarredOthers, CandidacyFacts } from './candidacy';

type ReachingBanRule = Rule<CandidacyFacts>;
type Decided = Omit<Finding, 'rule' | 'clause'>;

const computed: Omit<Decided, 'verdict' | 'message'> = {
  observed: null,
  threshold: null,
  unit: null,
  parameter: null,
  settledBy: null,
  settlement: null,
};

const namesOf = ({ barredOthers }: CandidacyFacts, of: keyof BarredOthers): readonly string[] =>
  barredOthers?.[of] ?? [];

const partyEffect: InterpretationEffect = 'BAN_EXTENDS_TO_PARTY';
const successorEffect: InterpretationEffect = 'BAN_EXTENDS_TO_SUCCESSOR';

/** A ban is of one legal person. Whether it reaches those who build with it is judged; by a ruling of the bureau, it does. */
const partyBan: ReachingBanRule = {
  name: 'partyBan',
  clause: 'Art. 24',
  decide: (facts, { interpretation }) => {
    const names = namesOf(facts, 'parties');
    if (names.length === 0) return { ...computed, verdict: 'MET', message: 'partyBan.met' };
    if (interpretation(partyEffect) !== null)
      return { ...computed, verdict: 'UNMET', observed: names, message: 'partyBan.barred' };
    return { ...judgement(facts.settlements['partyBan'] ?? null, 'partyBan.judged'), observed: names };
  },
};

/** Whether the host is a successor of somebody in its group who is barred is for people to say, whatever was ruled. */
const successorBan: ReachingBanRule = {
  name: 'successorBan',
  clause: 'Art. 24',
  decide: (facts, { interpretation }) => {
    const names = namesOf(facts, 'group');
    if (names.length === 0) return { ...computed, verdict: 'MET', message: 'successorBan.met' };
    const message = interpretation(successorEffect) === null ? 'successorBan.judged' : 'successorBan.extended';
    return { ...judgement(facts.settlements['successorBan'] ?? null, message), observed: names };
  },
};

/** How far the ban of somebody else reaches. The host’s own is no finding but bars every step (`hostIsNotBarred`). */
export const reachingBanRules: readonly ReachingBanRule[] = [partyBan, successorBan];
