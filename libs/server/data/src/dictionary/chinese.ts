import { accessWords } from './words/access.words';
import { analyticsWords } from './words/analytics.words';
import { applicationWords } from './words/applications.words';
import { calendarFeedWords } from './words/calendar-feed.words';
import { callWords } from './words/calls.words';
import { dataWords } from './words/data.words';
import { evaluationWords } from './words/evaluation.words';
import { exportWords } from './words/exports.words';
import { notificationWords } from './words/notification.words';
import { operationWords } from './words/operation.words';
import { outcomeWords } from './words/outcome.words';
import { platformWords } from './words/platform.words';
import { progressWords } from './words/progress.words';
import { queryWords } from './words/queries.words';
import { deadlineWords } from './words/deadlines.words';
import { panelWords } from './words/panels.words';
import { webhookWords } from './words/webhooks.words';
import { registryWords } from './words/registry.words';
import { rulebookWords } from './words/rulebook.words';
import { sharedWords } from './words/shared.words';
import type { Words } from './words/words';

const tables: readonly Words[] = [
  sharedWords,
  platformWords,
  registryWords,
  accessWords,
  notificationWords,
  operationWords,
  outcomeWords,
  evaluationWords,
  analyticsWords,
  dataWords,
  exportWords,
  queryWords,
  deadlineWords,
  calendarFeedWords,
  panelWords,
  webhookWords,
  applicationWords,
  rulebookWords,
  callWords,
  progressWords,
];

/** English sentences that are in more than one table: which of them would count? */
export const doubleEntries = (): string[] => {
  const all = tables.flatMap((table) => Object.keys(table));
  return all.filter((sentence, index) => all.indexOf(sentence) !== index);
};

const words = new Map(tables.flatMap((table) => Object.entries(table)));
export const wordEntries: ReadonlyMap<string, string> = words;

/** What repeats for every list is said once. */
const patterns: readonly { readonly of: RegExp; readonly zh: string }[] = [
  { of: /^A page of (\w+)\.$/, zh: '$1 列表的一页' },
  { of: /^One row of a list of (\w+), with its cursor\.$/, zh: '$1 列表的一行及其游标' },
  // values of enumerations say their Chinese themselves: it comes from the labels of the domain
  { of: /^[^()]+ \(([^()]*\p{Script=Han}[^()]*)\)$/u, zh: '$1' },
];

/** The Chinese of a description in English; null: it was not written yet. */
export const chineseOf = (english: string): string | null => {
  const written = words.get(english);
  if (written !== undefined) return written;
  const pattern = patterns.find(({ of }) => of.test(english));
  return pattern ? english.replace(pattern.of, pattern.zh) : null;
};
