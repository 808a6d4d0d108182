import type { CalendarEntry } from './deadline-entries';

interface CalendarHead {
  readonly name: string;
  readonly language: 'zh' | 'en';
  /** Where people find the server. */
  readonly origin: string;
  /** When it was read. */
  readonly now: Date;
}

/** How often a program is asked to look again, s. */
const readAgainAfter = 6 * 60 * 60;

/** A calendar as RFC 5545 has it. Whole days have no hour in any time zone; instants are UTC. */
export async function calendarText(
  entries: readonly CalendarEntry[],
  { name, language, origin, now }: CalendarHead,
): Promise<string> {
  const { default: makeCalendar, ICalEventStatus, ICalEventTransparency } = await import('ical-generator');
  const calendar = makeCalendar({
    name,
    prodId: { company: 'Wanchuang', product: 'deadlines', language: language.toUpperCase() },
    ttl: readAgainAfter,
  });
  for (const { id, on, summary, description, location, path, isProvisional } of entries) {
    const isWholeDay = typeof on === 'string';
    calendar.createEvent({
      id: `${id}@wanchuang`,
      start: isWholeDay ? new Date(`${on}T00:00:00Z`) : on,
      end: isWholeDay ? null : on,
      allDay: isWholeDay,
      stamp: now,
      summary,
      description,
      location: location || null,
      url: new URL(path, origin).href,
      status: isProvisional ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`; // every line ends so; the library leaves the last one open
}
