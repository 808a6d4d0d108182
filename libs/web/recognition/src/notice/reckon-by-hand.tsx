import { useApolloClient, useMutation } from '@apollo/client/react';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useId, useState } from 'react';
import { stateCouncilCalendar } from '@wanchuang/domain-policy';
import { reckonByGivenDays } from '@wanchuang/domain-recognition';
import { useText } from '@wanchuang/web-client';
import { today } from '../outcome/day-line';
import { isStale } from '../outcome/outcome-failure';
import { SureButton } from '../outcome/sure-button';
import { TextLine } from '../outcome/text-line';
import { NoticeOfDocument, type NoticeRecordFragment, NoticesDocument, ReckonNoticeDocument } from './notice.generated';
import { reckonText } from './notice.text';
import type { NoticePeriodShown } from './notice-sheet';

interface ReckonByHandProps {
  readonly notice: NoticeRecordFragment;
  readonly period: NoticePeriodShown;
}

/** Lets the officer give the holidays that are announced, and that the program does not know yet: a period never waits for a newer program. */
export function ReckonByHand({
  notice: { id: noticeId, version, calendarSource },
  period,
}: ReckonByHandProps): ReactNode {
  const say = useText(reckonText);
  const client = useApolloClient();
  const [holidays, setHolidays] = useState<readonly string[]>(() => daysOff(period));
  const [workedWeekends, setWorked] = useState<readonly string[]>(() => daysWorked(period));
  const [source, setSource] = useState(calendarSource ?? '');
  const [reckon, { loading, error }] = useMutation(ReckonNoticeDocument);
  const found = reckonByGivenDays(period, { holidays, workedWeekends }, today());
  const fault = found.ok ? null : say(found.refusal.reason, { day: found.refusal.day });
  const press = async (): Promise<void> => {
    const input = { noticeId, version, holidays, workedWeekends, source: source.trim() };
    try {
      await reckon({ variables: { input: { ...input, idempotencyKey: crypto.randomUUID() } } });
      await client.refetchQueries({ include: [NoticesDocument] });
    } catch (thrown) {
      if (isStale(thrown)) await client.refetchQueries({ include: [NoticeOfDocument] });
      throw thrown;
    }
  };
  return (
    <section className="w-screen-only" aria-label={say('title')}>
      <h3>{say('title')}</h3>
      <p className="g-hint">{say('lead', { day: stateCouncilCalendar.publishedUntil })}</p>
      <DaysLine label={say('holidays')} hint={say('holidaysHint')} days={holidays} onPick={setHolidays} />
      <DaysLine label={say('workedWeekends')} hint={say('workedHint')} days={workedWeekends} onPick={setWorked} />
      <TextLine label={say('source')} hint={say('sourceHint')} value={source} onType={setSource} most={200} />
      {fault === null ? null : (
        <p className="g-below g-fault" role="alert">
          {fault}
        </p>
      )}
      <SureButton
        word={say('reckon')}
        title={say('question')}
        wants={fault ?? (source.trim() === '' ? say('wantsSource') : null)}
        onConfirm={press}
        loading={loading}
        error={error}
      >
        {found.ok ? <p>{say('effect', { before: period.endsOn, day: found.endsOn })}</p> : null}
        <p>{say('prevails')}</p>
      </SureButton>
    </section>
  );
}

const isUnknown = (day: string): boolean => day > stateCouncilCalendar.publishedUntil;
const daysOff = ({ days }: NoticePeriodShown): string[] =>
  days.filter(({ day, kind }) => kind === 'HOLIDAY' && isUnknown(day)).map(({ day }) => day);
const daysWorked = ({ days }: NoticePeriodShown): string[] =>
  days.filter(({ day, kind }) => kind === 'MAKE_UP' && isUnknown(day)).map(({ day }) => day);

interface DaysLineProps {
  readonly label: string;
  readonly hint: string;
  readonly days: readonly string[];
  readonly onPick: (days: readonly string[]) => void;
}

const form = 'YYYY-MM-DD';

/** Several days with their label and help; those that the calendar has cannot be picked. */
function DaysLine({ label, hint, days, onPick }: DaysLineProps): ReactNode {
  const id = useId();
  return (
    <div className="g-field">
      <label className="g-label" htmlFor={id}>
        {label}
      </label>
      <p className="g-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <DatePicker
        id={id}
        multiple
        className="t-days"
        aria-describedby={`${id}-hint`}
        value={days.map((day) => dayjs(day, form))}
        minDate={dayjs(stateCouncilCalendar.publishedUntil, form).add(1, 'day')}
        onChange={(picked) => onPick((picked ?? []).map((day) => day.format(form)).sort())}
      />
    </div>
  );
}
