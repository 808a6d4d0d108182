import type { Words } from './words';

/** Of what is due, and of what is withdrawn while it is public. */
export const deadlineWords: Words = {
  'Keeps that a host has done what it owed, with the day (Art. 7, 10, 19).': '登记依托单位已履行义务及履行日期',
  'An obligation that is met.': '已履行的义务',
  'The day on which it was met, today or earlier.': '履行日期，不得晚于当日',
  'Whether its host has withdrawn it since: it stays on the list, and nothing comes of it any more.':
    '申报单位是否已在公示期间撤回：仍列于名单，但不再办理认定',
  'What the viewer may do with an obligation as it is now.': '当前可对该项义务进行的操作',
  'Whether completeObligation is open.': '当前可否登记履行（completeObligation）',
};
