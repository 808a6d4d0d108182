import type { ReactNode } from 'react';
import { useLanguage, useText } from '@wanchuang/web-client';
import { useIsPhone } from '@wanchuang/web-registry';
import { calendarText } from './notice.text';
import { type CalendarCell, type DayOfNotice, weeksOf } from './reckoning-weeks';

interface ReckoningCalendarProps {
  readonly postedOn: string;
  readonly endsOn: string;
  readonly days: readonly DayOfNotice[];
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The period of a notice, day by day: what each day is, and which working day of the period. */
export function ReckoningCalendar({ postedOn, endsOn, days }: ReckoningCalendarProps): ReactNode {
  const say = useText(calendarText);
  return (
    <table className="t-calendar">
      <caption className="w-unseen">{say('caption')}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {say(weekday)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(postedOn, days).map((week) => (
          <tr key={week[0]?.day}>
            {week.map((cell) => (
              <Cell key={cell.day} cell={cell} isLast={cell.day === endsOn} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the head of the column and the number say as well, where there is no room. */
const isPlain = ({ kind, nameZh }: DayOfNotice): boolean =>
  nameZh === null && (kind === 'WORKING' || kind === 'WEEKEND');

function Cell({ cell: { day, is }, isLast }: { readonly cell: CalendarCell; readonly isLast: boolean }): ReactNode {
  const say = useText(calendarText);
  const language = useLanguage();
  const isPhone = useIsPhone();
  const shown = (
    <time dateTime={day} className="t-day">
      {Number(day.slice(5, 7))}/{Number(day.slice(8))}
    </time>
  );
  if (is === null) return <td className="t-outside">{shown}</td>;
  if (is === 'POSTED')
    return (
      <td data-kind="POSTED">
        {shown}
        <span className="t-kind">{say('POSTED')}</span>
      </td>
    );
  const name = language === 'zh' ? is.nameZh : is.nameEn;
  return (
    <td data-kind={is.kind} data-last={isLast} data-provisional={!is.isPublished}>
      {shown}
      <span className={isPhone && isPlain(is) ? 'w-unseen' : 't-kind'}>{name ?? say(is.kind)}</span>
      {is.number === null ? null : <strong>{say('number', { number: is.number })}</strong>}
      {isLast ? <span className="t-kind">{say('last')}</span> : null}
      {is.isPublished ? null : <span className="t-kind">{say('unpublished')}</span>}
    </td>
  );
}
