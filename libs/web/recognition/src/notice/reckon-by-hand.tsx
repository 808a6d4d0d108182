import { useApolloClient, useMutation } from '@apollo/client/react';
import { Checkbox } from 'antd';
import { type ReactNode, useId } from 'react';
import { stateCouncilCalendar, weekdayOf } from '@wanchuang/domain-policy';
import { useText } from '@wanchuang/web-client';
import { today } from '../outcome/day-line';
import { RestoredLine } from '../outcome/restored-line';
import { SureButton } from '../outcome/sure-button';
import { TextLine } from '../outcome/text-line';
import { useTextDraft } from '../outcome/use-text-draft';
import { givenDays, isWeekend, periodByTicks } from './given-days';
import { type NoticeRecordFragment, NoticesDocument, ReckonNoticeDocument } from './notice.generated';
import { calendarText, reckonText } from './notice.text';
import type { NoticePeriodShown } from './notice-sheet';

interface ReckonByHandProps {
  readonly notice: NoticeRecordFragment;
  readonly period: NoticePeriodShown;
}

const given = 'yes';
const isOn = ({ kind }: NoticePeriodShown['days'][number]): boolean => kind === 'HOLIDAY' || kind === 'MAKE_UP';

/** Lets the officer say which days are off or worked, where they are announced and the program does not know them yet. */
export function ReckonByHand({
  notice: { id: noticeId, version, calendarSource },
  period,
}: ReckonByHandProps): ReactNode {
  const say = useText(reckonText);
  const client = useApolloClient();
  const draft = useTextDraft(`reckon:${noticeId}`, {
    source: calendarSource ?? '',
    ...Object.fromEntries(period.days.filter(isOn).map(({ day }) => [day, given])),
  });
  const [reckon, { loading, error }] = useMutation(ReckonNoticeDocument);
  const isTicked = (day: string): boolean => draft.valueOf(day) === given;
  const { days, endsOn } = periodByTicks(period, isTicked, today());
  const ticked = days.filter(isTicked);
  const source = draft.valueOf('source').trim();
  const press = async (): Promise<void> => {
    const input = { noticeId, version, ...givenDays(ticked), source };
    await reckon({ variables: { input: { ...input, idempotencyKey: crypto.randomUUID() } } });
    draft.clean();
    await client.refetchQueries({ include: [NoticesDocument] });
  };
  return (
    <section className="w-screen-only" aria-label={say('title')}>
      <h3>{say('title')}</h3>
      <p className="g-hint">{say('lead', { day: stateCouncilCalendar.publishedUntil })}</p>
      {draft.isRestored ? <RestoredLine onForget={draft.clean} /> : null}
      <DayChoice days={days} ticked={ticked} onTick={(day, isTicked) => draft.type(day, isTicked ? given : 'no')} />
      <TextLine
        label={say('source')}
        hint={say('sourceHint')}
        value={draft.valueOf('source')}
        onType={(text) => draft.type('source', text)}
        most={200}
      />
      <SureButton
        word={say('reckon')}
        title={say('question')}
        wants={source === '' ? say('wantsSource') : null}
        onConfirm={press}
        loading={loading}
        error={error}
      >
        <p>{say('effect', { before: period.endsOn, day: endsOn })}</p>
        <p>{say('prevails')}</p>
      </SureButton>
    </section>
  );
}

interface DayChoiceProps {
  readonly days: readonly string[];
  readonly ticked: readonly string[];
  readonly onTick: (day: string, isTicked: boolean) => void;
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

function DayChoice({ days, ticked, onTick }: DayChoiceProps): ReactNode {
  const say = useText(reckonText);
  const weekday = useText(calendarText);
  const id = useId();
  return (
    <div className="g-field" role="group" aria-labelledby={id} aria-describedby={`${id}-hint`}>
      <p className="g-label" id={id}>
        {say('days')}
      </p>
      <p className="g-hint" id={`${id}-hint`}>
        {say('daysHint')}
      </p>
      <ul className="t-checks">
        {days.map((day) => (
          <li key={day}>
            <Checkbox checked={ticked.includes(day)} onChange={({ target }) => onTick(day, target.checked)}>
              {say(isWeekend(day) ? 'isWorked' : 'isOff', {
                day,
                weekday: weekday(weekdays[weekdayOf(day)] ?? 'sun'),
              })}
            </Checkbox>
          </li>
        ))}
      </ul>
    </div>
  );
}
