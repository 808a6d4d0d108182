import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import {
  errorCode,
  exportFaultText,
  exportFormatText,
  exportStateText,
  scheduleStateText,
  useErrorText,
  useLanguage,
  useText,
} from '@wanchuang/web-client';
import { instantText } from '@wanchuang/web-registry';
import type { SavedQueryState } from '../saved/use-saved';
import { ScheduleForm } from './schedule-form';
import { type ScheduleState, timesText } from './schedule-times';
import { scheduleText } from './schedule.text';
import { useScheduleChanges } from './use-schedule';

type Done = 'doneStarted' | 'doneChanged' | 'doneRemoved';
type Outcome = { readonly word: Done } | { readonly error: unknown } | null;
type Open = 'form' | 'sure' | null;

/** Has a query of one's own exported now and then, and says how that goes. */
export function ScheduleSection({ query }: { readonly query: SavedQueryState }): ReactNode {
  const say = useText(scheduleText);
  const language = useLanguage();
  const changes = useScheduleChanges();
  const [open, setOpen] = useState<Open>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const { schedule } = query;
  /** @param from what it was asked in, which closes when it is done; what somebody has opened meanwhile stays */
  const attempt = async (word: Done, from: Open, work: () => Promise<void>): Promise<void> => {
    setOutcome(null);
    try {
      await work();
      setOutcome({ word });
      setOpen((shown) => (shown === from ? null : shown));
    } catch (error) {
      setOutcome({ error });
    }
  };
  const headings = language === 'zh' ? 'ZH' : 'EN';
  return (
    <section className="d-schedule" aria-label={say('title')}>
      {schedule ? <Standing schedule={schedule} /> : null}
      <div className="d-run-buttons">
        <Action
          label={say(schedule ? 'change' : 'schedule')}
          isDisabled={changes.isBusy}
          onPress={() => setOpen(open === 'form' ? null : 'form')}
        />
        {schedule && schedule.state !== 'FINISHED' ? (
          <Action
            label={say(schedule.state === 'ACTIVE' ? 'pause' : 'goOn')}
            isDisabled={changes.isBusy}
            onPress={() =>
              attempt('doneChanged', null, () =>
                changes.change({
                  scheduleId: schedule.id,
                  version: schedule.version,
                  isPaused: schedule.state === 'ACTIVE',
                }),
              )
            }
          />
        ) : null}
        {schedule ? <Action label={say('remove')} isDisabled={changes.isBusy} onPress={() => setOpen('sure')} /> : null}
        {schedule ? <Link to="/data/exports">{say('files')}</Link> : null}
      </div>
      {open === 'form' ? (
        <ScheduleForm
          key={schedule?.version ?? 0}
          schedule={schedule}
          isBusy={changes.isBusy}
          onCancel={() => setOpen(null)}
          onGiven={(draft) =>
            void (schedule
              ? attempt('doneChanged', 'form', () =>
                  changes.change({ ...draft, scheduleId: schedule.id, version: schedule.version }),
                )
              : attempt('doneStarted', 'form', () => changes.start({ ...draft, savedQueryId: query.id, headings })))
          }
        />
      ) : null}
      {open === 'sure' && schedule ? (
        <p className="d-sure" role="alert">
          {say('removeSure')}{' '}
          <Action
            label={say('removeYes')}
            onPress={() => attempt('doneRemoved', 'sure', () => changes.remove(schedule))}
          />{' '}
          <Action label={say('cancel')} onPress={() => setOpen(null)} />
        </p>
      ) : null}
      <OutcomeLine outcome={outcome} />
    </section>
  );
}

/** When it runs, what has become of it last, and why it does not go on. */
function Standing({ schedule }: { readonly schedule: ScheduleState }): ReactNode {
  const say = useText(scheduleText);
  const stateWord = useText(scheduleStateText);
  const formatWord = useText(exportFormatText);
  const exportWord = useText(exportStateText);
  const faultWord = useText(exportFaultText);
  const language = useLanguage();
  const { state, format, untilOn, nextAt, failures, lastExport } = schedule;
  const became = lastExport && (lastExport.fault === null ? exportWord(lastExport.state) : faultWord(lastExport.fault));
  const parts = [
    timesText(schedule, language),
    formatWord(format),
    untilOn === null ? '' : say('until', { day: untilOn }),
    state === 'ACTIVE' && nextAt !== null ? say('next', { time: instantText(nextAt, language) }) : stateWord(state),
    lastExport === null ? '' : say('last', { time: instantText(lastExport.createdAt, language), state: became ?? '' }),
    failures > 0 ? say('failures', { count: failures }) : '',
  ];
  const isWrong = failures > 0 || state === 'NO_RIGHT' || state === 'FAILING';
  return (
    <p className="d-price" data-wrong={isWrong}>
      {say('standing', { parts: parts.filter((part) => part !== '').join(' · ') })}
    </p>
  );
}

interface ActionProps {
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void | Promise<void>;
}

function Action({ label, isDisabled = false, onPress }: ActionProps): ReactNode {
  return (
    <button type="button" className="w-plain-button" disabled={isDisabled} onClick={() => void onPress()}>
      {label}
    </button>
  );
}

function OutcomeLine({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const say = useText(scheduleText);
  const errorText = useErrorText();
  if (outcome === null || 'word' in outcome)
    return (
      <p role="status" className="d-price">
        {outcome === null ? '' : say(outcome.word)}
      </p>
    );
  const { title, detail, advice } = errorText(outcome.error);
  const isTaken = errorCode(outcome.error) === 'CONFLICT';
  return (
    <p role="alert" className="d-price" data-wrong="true">
      {isTaken ? say('taken') : say('failed', { title, detail: detail ?? advice })}
    </p>
  );
}
