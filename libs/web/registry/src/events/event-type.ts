import { type Language, sayIn } from '@wanchuang/web-client';
import { eventTypeText } from './event-type.text';

/** The types of events that the register knows by now, as the log calls them, and the words for them. */
const words = {
  'center.recognised': 'centerRecognised',
  'center.renamed': 'centerRenamed',
  'center.merged': 'centerMerged',
  'center.revoked': 'centerRevoked',
  'evaluation.published': 'evaluationPublished',
  'register.saved': 'registerSaved',
  'import.loaded': 'importLoaded',
  'import.undone': 'importUndone',
  'figures.published': 'figuresPublished',
  'rollups.rebuilt': 'rollupsRebuilt',
  'demo.loaded': 'demoLoaded',
} as const;

const isKnown = (type: string): type is keyof typeof words => type in words;

export const eventTypes: readonly string[] = Object.keys(words);

/** A type in words; one that is not known stands as the log calls it. */
export function eventTypeWord(type: string, language: Language): string {
  return isKnown(type) ? sayIn(eventTypeText, language)(words[type]) : type;
}
