import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useId } from 'react';
import { dayText } from '@wanchuang/web-registry';

const form = 'YYYY-MM-DD';

/** Today, as the clocks of the regulation's place have it. */
export const today = (): string => dayText(new Date().toISOString());

interface DayLineProps {
  readonly label: string;
  readonly hint: ReactNode;
  readonly value: string;
  readonly onPick: (day: string) => void;
  readonly from?: string;
  readonly until?: string;
  readonly fault?: string | null;
}

/** A day with its label and help. */
export function DayLine({ label, hint, value, onPick, from, until, fault = null }: DayLineProps): ReactNode {
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
        aria-invalid={fault !== null}
        aria-describedby={`${id}-hint ${id}-fault`}
        value={value === '' ? null : dayjs(value, form)}
        minDate={from === undefined ? undefined : dayjs(from, form)}
        maxDate={until === undefined ? undefined : dayjs(until, form)}
        status={fault === null ? '' : 'error'}
        onChange={(day) => onPick(day?.format(form) ?? '')}
      />
      <p className="g-below g-fault" id={`${id}-fault`} role={fault === null ? undefined : 'alert'}>
        {fault}
      </p>
    </div>
  );
}
