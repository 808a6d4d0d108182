import type { Language, SayOf } from '@wanchuang/web-client';
import { expertKindText } from '../state-words.text';

const isKind = (name: string): name is keyof typeof expertKindText.entries =>
  Object.hasOwn(expertKindText.entries, name);

/** Kinds of experts, as a policy names them, one after the other. */
export const kindsInWords = (kinds: readonly string[], say: SayOf<typeof expertKindText>, language: Language): string =>
  kinds.map((one) => (isKind(one) ? say(one) : one)).join(language === 'zh' ? '、' : ', ');
