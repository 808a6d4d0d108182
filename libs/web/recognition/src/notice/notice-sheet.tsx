import type { ReactNode } from 'react';
import { dayInWords, noticeDocument } from '@wanchuang/domain-recognition';
import { useText } from '@wanchuang/web-client';
import { noticeText } from './notice.text';
import { ReckoningCalendar } from './reckoning-calendar';
import type { DayOfNotice } from './reckoning-weeks';

export interface NoticePeriodShown {
  readonly postedOn: string;
  readonly endsOn: string;
  readonly workingDays: number;
  readonly isProvisional: boolean;
  /** By whose announcement the bureau has given the holidays; null: it has given none. */
  readonly calendarSource: string | null;
  readonly days: readonly DayOfNotice[];
}

interface NoticeSheetProps {
  readonly number: string;
  readonly title: string;
  readonly body: string;
  readonly centers: readonly { readonly name: string; readonly hostName: string }[];
  readonly bureauName: string;
  /** Null: it cannot be reckoned. */
  readonly period: NoticePeriodShown | null;
  /** Where the sheet is a part of a page, its title is no heading of the page. */
  readonly isPart?: boolean;
}

/** A notice as it is printed: in the words of the bureau, which are Chinese. */
export function NoticeSheet(props: NoticeSheetProps): ReactNode {
  const { number, title, body, centers, bureauName, period, isPart = false } = props;
  const say = useText(noticeText);
  if (period === null) return <p className="g-quiet">{say('noReckoning')}</p>;
  const { postedOn, endsOn, workingDays, isProvisional } = period;
  const words = { number, title, body, centers, bureauName };
  const { paragraphs, on } = noticeDocument({ ...words, postedOn, endsOn, workingDays, isProvisional });
  const Title = isPart ? 'h3' : 'h2';
  return (
    <article className="t-sheet" lang="zh-CN">
      <Title className="t-sheet-title">{title}</Title>
      <p className="t-sheet-number">{number}</p>
      {paragraphs.map((paragraph, place) => (
        <p key={place}>{paragraph}</p>
      ))}
      <p className="t-sheet-signed">
        {bureauName}
        <br />
        {dayInWords(on)}
      </p>
    </article>
  );
}

/** The period in words and day by day. */
export function PeriodView({ period }: { readonly period: NoticePeriodShown }): ReactNode {
  const say = useText(noticeText);
  const { postedOn, endsOn, workingDays, isProvisional, calendarSource, days } = period;
  const reckonedEnd = days.at(-1)?.day ?? endsOn;
  return (
    <>
      <p>{say('periodWords', { from: postedOn, count: workingDays, until: endsOn })}</p>
      {isProvisional ? <p className="g-notice">{say('provisional')}</p> : null}
      {calendarSource === null ? null : <p>{say('givenDays', { source: calendarSource })}</p>}
      {reckonedEnd === endsOn ? null : <p>{say('keptEnd', { day: reckonedEnd })}</p>}
      {days.length === 0 ? null : <ReckoningCalendar postedOn={postedOn} endsOn={endsOn} days={days} />}
    </>
  );
}
