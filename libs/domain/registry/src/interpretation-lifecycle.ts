import { defineLifecycle } from '@wanchuang/domain-lifecycle';

export type InterpretationState = 'RECORDED' | 'SIGNED' | 'DISCARDED';
export type InterpretationStep = 'SIGN' | 'DISCARD';

/** An interpretation binds from its signature on; a signed one stays, and another one takes its place (Art. 27). */
export const interpretationLifecycle = defineLifecycle<Record<string, never>>()({
  name: 'interpretation',
  initial: 'RECORDED',
  final: ['SIGNED', 'DISCARDED'],
  states: {
    RECORDED: { zh: '待签发', en: 'Recorded' },
    SIGNED: { zh: '已签发', en: 'Signed' },
    DISCARDED: { zh: '已作废', en: 'Discarded' },
  },
  steps: { SIGN: { zh: '签发', en: 'Sign' }, DISCARD: { zh: '作废', en: 'Discard' } },
  transitions: [
    { from: ['RECORDED'], on: 'SIGN', to: 'SIGNED', by: ['BUREAU_LEADER'], clause: 'Art. 27' },
    {
      from: ['RECORDED'],
      on: 'DISCARD',
      to: 'DISCARDED',
      by: ['BUREAU_OFFICER', 'BUREAU_LEADER'],
      clause: 'Art. 27',
    },
  ],
});
