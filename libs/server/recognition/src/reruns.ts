import { judgeCandidacy, parseCandidacy } from '@wanchuang/domain-recognition';
import type { DecisionRerun } from '@wanchuang/server-registry';

/** How the decisions of recognition are asked again: by whose facts they rest on. */
export const reruns: readonly DecisionRerun[] = [
  {
    kinds: ['JUDGE', 'EXCEPT', 'WAIVE', 'RECOMMEND', 'DECLINE', 'APPROVE', 'REFUSE', 'STRIKE_OUT', 'RECOGNISE'],
    judge: (kept, { policy, on, interpretations }) => {
      const facts = parseCandidacy(kept);
      return facts && judgeCandidacy(facts, policy, on, interpretations);
    },
  },
];
