import { type CalendarLanguage, deadlineWords } from './deadline-words';
import type { CallDeadline, CenterObligations, Deadlines, NoticeDeadline, PanelMeeting } from './read-deadlines';

/** One entry of a calendar. */
export interface CalendarEntry {
  /** Stays the same: a program that reads the calendar again changes the entry that it has. */
  readonly id: string;
  /** YYYY-MM-DD: a whole day. Or an instant. */
  readonly on: string | Date;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** Of the page that shows it, below the server’s origin. */
  readonly path: string;
  readonly isProvisional: boolean;
}

type Words = (typeof deadlineWords)[CalendarLanguage];

const certain = { location: '', isProvisional: false } as const;

const ofCall = (words: Words, { id, title, closesAt, jurisdiction }: CallDeadline): CalendarEntry[] => {
  if (closesAt === null) return [];
  const summary = words.callCloses(title);
  const description = words.callFrom(jurisdiction);
  return [{ ...certain, id, on: new Date(closesAt), summary, description, path: `/public/calls/${id}` }];
};

const ofNotice = (words: Words, notice: NoticeDeadline): CalendarEntry[] => {
  const { id, number, title, workingDays, postedOn, endsOn, isProvisional, reckoning } = notice;
  if (endsOn === null || postedOn === null || workingDays === null) return [];
  const description = [
    words.noticePeriod(number, workingDays, postedOn),
    ...(isProvisional ? [words.provisional] : []),
    ...reckoning.map(words.countedDay),
  ].join('\n');
  const summary = words.noticeEnds(title, isProvisional);
  return [{ ...certain, id, on: endsOn, summary, description, path: `/public/notices/${id}`, isProvisional }];
};

const ofCenter = (words: Words, { id: centerId, name, obligations }: CenterObligations): CalendarEntry[] =>
  obligations.flatMap(({ id, kind, state, clause, dueOn }) => {
    if (state === 'DONE' || dueOn === null) return [];
    const summary = words.obligationDue(kind, name);
    const description = words.obligationClause(clause);
    return [{ ...certain, id, on: dueOn, summary, description, path: `/centers/${centerId}` }];
  });

const ofPanel = (words: Words, { id, name, meetingOn, place }: PanelMeeting): CalendarEntry => ({
  ...certain,
  id,
  on: meetingOn,
  summary: words.panelMeets(name),
  description: '',
  location: place,
  path: '/recognition',
});

/** What a calendar shows of deadlines. */
export const entriesOf = (
  { calls, notices, centers, panels }: Deadlines,
  language: CalendarLanguage,
): CalendarEntry[] => {
  const words = deadlineWords[language];
  return [
    ...calls.flatMap((call) => ofCall(words, call)),
    ...notices.flatMap((notice) => ofNotice(words, notice)),
    ...centers.flatMap((center) => ofCenter(words, center)),
    ...panels.map((panel) => ofPanel(words, panel)),
  ];
};
