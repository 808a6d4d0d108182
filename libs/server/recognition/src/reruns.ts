import type { Findings, Interpretation, IsoDate, NoFindings, Policy } from '@wanchuang/domain-policy';
import {
  judgeCandidacy,
  judgeComposition,
  judgeConclusion,
  judgeRecognition,
  judgeSettlement,
  judgeSubsidy,
  parseCandidacy,
  parseComposition,
  parseConclusion,
  parseRecognition,
  parseSettlement,
  parseSubsidy,
} from '@wanchuang/domain-recognition';
import type { DecisionRerun } from '@wanchuang/server-registry';

type Judge<Facts> = (
  facts: Facts,
  policy: Policy,
  on: IsoDate,
  interpretations: readonly Interpretation[],
) => Findings | NoFindings;

/** The same function that decided is asked again, with the facts that were kept. */
const askedAgain = <Facts>(
  kinds: DecisionRerun['kinds'],
  parse: (kept: unknown) => Facts | null,
  judge: Judge<Facts>,
): DecisionRerun => ({
  kinds,
  judge: (kept, { policy, on, interpretations }) => {
    const facts = parse(kept);
    return facts && judge(facts, policy, on, interpretations);
  },
});

/** How the decisions of recognition are asked again: by whose facts they rest on. */
export const reruns: readonly DecisionRerun[] = [
  askedAgain(['JUDGE', 'EXCEPT', 'WAIVE', 'RECOMMEND', 'DECLINE', 'APPROVE', 'REFUSE'], parseCandidacy, judgeCandidacy),
  askedAgain(['WAIVE'], parseComposition, judgeComposition),
  askedAgain(['CONCLUDE'], parseConclusion, judgeConclusion),
  askedAgain(['SETTLE_OBJECTION', 'STRIKE_OUT'], parseSettlement, judgeSettlement),
  askedAgain(['RECOGNISE'], parseRecognition, judgeRecognition),
  askedAgain(['GRANT_SUBSIDY'], parseSubsidy, judgeSubsidy),
];
