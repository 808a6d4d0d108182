import { InterpretationEffect, interpretationEffects } from '@wanchuang/domain-policy';
import type { Language } from '@wanchuang/web-client';

export const effects = Object.values(InterpretationEffect);

const known = (effect: string): InterpretationEffect | undefined => effects.find((one) => one === effect);

/** What rules read from an interpretation, in words. */
export const effectWords = (effect: string, language: Language): string => {
  const one = known(effect);
  return one === undefined ? effect : interpretationEffects[one].title[language];
};

/** The effects that a clause leaves open. */
export const effectsOf = (clause: string): readonly InterpretationEffect[] =>
  effects.filter((effect) => interpretationEffects[effect].clause === clause);
