import { type ReactNode, useId, useState } from 'react';
import {
  type ExportFormat,
  exportFormatText,
  exportFormatValues,
  type ScheduleFrequency,
  scheduleFrequencyText,
  useText,
} from '@wanchuang/web-client';
import { hourText, type ScheduleState, type Times, weekdays } from './schedule-times';
import { scheduleText, weekdayText } from './schedule.text';

export interface ScheduleDraft {
  readonly times: Times;
  readonly format: ExportFormat;
}

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY'] as const;
const hours = Array.from({ length: 24 }, (_, hour) => hour);
const monthDays = Array.from({ length: 31 }, (_, index) => index + 1);
const isOf = <T extends string>(values: readonly T[], text: string): text is T => values.some((one) => one === text);

interface ScheduleFormProps {
  /** null: there is none yet. */
  readonly schedule: ScheduleState | null;
  readonly isBusy: boolean;
  readonly onGiven: (draft: ScheduleDraft) => void;
  readonly onCancel: () => void;
}

/** When a query is exported, and as what. */
export function ScheduleForm({ schedule, isBusy, onGiven, onCancel }: ScheduleFormProps): ReactNode {
  const say = useText(scheduleText);
  const frequencyWord = useText(scheduleFrequencyText);
  const formatWord = useText(exportFormatText);
  const weekdayWord = useText(weekdayText);
  const helpId = useId();
  const [frequency, setFrequency] = useState<ScheduleFrequency>(schedule?.frequency ?? 'WEEKLY');
  const [weekday, setWeekday] = useState(schedule?.weekday ?? 1);
  const [monthDay, setMonthDay] = useState(schedule?.monthDay ?? 1);
  const [hour, setHour] = useState(schedule?.hour ?? 8);
  const [untilOn, setUntilOn] = useState(schedule?.untilOn ?? '');
  const [format, setFormat] = useState<ExportFormat>(schedule?.format ?? 'XLSX');
  const times: Times = {
    frequency,
    weekday: frequency === 'WEEKLY' ? weekday : null,
    monthDay: frequency === 'MONTHLY' ? monthDay : null,
    hour,
    untilOn: untilOn === '' ? null : untilOn,
  };
  return (
    <form
      className="d-naming"
      aria-label={say('title')}
      onSubmit={(event) => {
        event.preventDefault();
        onGiven({ times, format });
      }}
    >
      <p className="d-quiet d-schedule-lead">{say('lead')}</p>
      <Choice
        label={say('frequency')}
        value={frequency}
        options={frequencies.map((one) => [one, frequencyWord(one)])}
        onChoose={(text) => isOf(frequencies, text) && setFrequency(text)}
      />
      {frequency === 'WEEKLY' ? (
        <Choice
          label={say('weekday')}
          value={String(weekday)}
          options={weekdays.map((one) => [one, weekdayWord(one)])}
          onChoose={(text) => setWeekday(Number(text))}
        />
      ) : null}
      {frequency === 'MONTHLY' ? (
        <>
          <Choice
            label={say('monthDay')}
            helpId={helpId}
            value={String(monthDay)}
            options={monthDays.map((one) => [String(one), String(one)])}
            onChoose={(text) => setMonthDay(Number(text))}
          />
          <small id={helpId} className="d-quiet">
            {say('monthDayHelp')}
          </small>
        </>
      ) : null}
      <Choice
        label={say('hour')}
        value={String(hour)}
        options={hours.map((one) => [String(one), hourText(one)])}
        onChoose={(text) => setHour(Number(text))}
      />
      <Choice
        label={say('format')}
        value={format}
        options={exportFormatValues.map((one) => [one, formatWord(one)])}
        onChoose={(text) => isOf(exportFormatValues, text) && setFormat(text)}
      />
      <label className="d-field">
        {say('untilOn')}
        <input type="date" className="w-input" value={untilOn} onChange={(event) => setUntilOn(event.target.value)} />
      </label>
      <button type="submit" className="w-button" disabled={isBusy}>
        {say(schedule ? 'keep' : 'start')}
      </button>
      <button type="button" className="w-plain-button" onClick={onCancel}>
        {say('cancel')}
      </button>
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly helpId?: string;
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, helpId, onChoose }: ChoiceProps): ReactNode {
  return (
    <label className="d-field">
      {label}
      <select
        className="w-input"
        value={value}
        aria-describedby={helpId}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map(([one, word]) => (
          <option key={one} value={one}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
