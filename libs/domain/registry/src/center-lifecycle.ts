import { defineLifecycle } from '@wanchuang/domain-lifecycle';
import { centerStatusLabels } from './center';

export interface CenterFacts {
  /** The number of the decision that the step rests on: nothing happens to a center without one. */
  readonly decisionId: number | null;
}

const restsOnDecision = (clause: string) => ({
  name: 'restsOnDecision',
  clause,
  refuses: ({ decisionId }: CenterFacts) => (decisionId === null ? { decisions: 0 } : null),
});

/**
 * The life of a center (Art. 3): it enters by merit (Art. 9), is managed by performance (Art. 23) and adjusted as it goes
 * (Art. 5(3), 24). No clause speaks of giving up voluntarily, so there is no such step.
 */
export const centerLifecycle = defineLifecycle<CenterFacts>()({
  name: 'center',
  initial: 'ACTIVE',
  final: ['REVOKED', 'MERGED'],
  states: centerStatusLabels,
  steps: {
    ORDER_RECTIFICATION: { zh: '责令限期整改', en: 'Order rectification' },
    PASS_RECTIFICATION: { zh: '整改验收通过', en: 'Pass the rectification' },
    REVOKE_AFTER_RECTIFICATION: { zh: '整改后仍较差，撤销认定', en: 'Revoke after a failed rectification' },
    REVOKE: { zh: '撤销认定', en: 'Revoke' },
    MERGE: { zh: '合并', en: 'Merge' },
  },
  transitions: [
    {
      from: ['ACTIVE'],
      on: 'ORDER_RECTIFICATION',
      to: 'RECTIFYING',
      by: ['BUREAU_LEADER'],
      clause: 'Art. 23',
      when: [restsOnDecision('Art. 23')],
    },
    {
      from: ['RECTIFYING'],
      on: 'PASS_RECTIFICATION',
      to: 'ACTIVE',
      by: ['BUREAU_LEADER'],
      clause: 'Art. 23',
      when: [restsOnDecision('Art. 23')],
    },
    {
      from: ['RECTIFYING'],
      on: 'REVOKE_AFTER_RECTIFICATION',
      to: 'REVOKED',
      by: ['BUREAU_LEADER'],
      clause: 'Art. 23',
      when: [restsOnDecision('Art. 23')],
    },
    {
      from: ['ACTIVE', 'RECTIFYING'],
      on: 'REVOKE',
      to: 'REVOKED',
      by: ['BUREAU_LEADER'],
      clause: 'Art. 24',
      when: [restsOnDecision('Art. 24')],
    },
    {
      from: ['ACTIVE'],
      on: 'MERGE',
      to: 'MERGED',
      by: ['BUREAU_LEADER'],
      clause: 'Art. 5(3)',
      when: [restsOnDecision('Art. 5(3)')],
    },
  ],
});
export type CenterStep = keyof typeof centerLifecycle.steps;
