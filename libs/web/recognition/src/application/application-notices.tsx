import type { ReactNode } from 'react';
import { useLanguage, useText } from '@wanchuang/web-client';
import { ClauseLink, instantText } from '@wanchuang/web-registry';
import type { ApplicationStateFragment } from './application.generated';
import { applicationText } from './application.text';

/** What the host has to know before it goes on: a return, a call that has closed, a ban. */
export function DeskNotices({ application }: { readonly application: ApplicationStateFragment }): ReactNode {
  const say = useText(applicationText);
  const language = useLanguage();
  const { state, call, barredUntil, comments, steps } = application;
  const whole = comments.filter(({ field, closedAt }) => field === null && closedAt === null);
  const returned = steps.findLast(({ step }) => step === 'RETURN');
  const closedAt = state === 'DRAFT' && call?.isOpen === false ? call.closesAt : null;
  return (
    <>
      {barredUntil ? (
        <p className="g-notice g-notice-wrong" role="note">
          {say('barred', { day: barredUntil })} <ClauseLink clause="Art. 24" />
        </p>
      ) : null}
      {closedAt ? (
        <p className="g-notice g-notice-wrong" role="note">
          {say('callClosed', { time: instantText(closedAt, language) })}
        </p>
      ) : null}
      {state === 'RETURNED' ? (
        <div className="g-notice" role="note">
          <p>
            <strong>{say('returned')}</strong> {say('returnedAdvice')}
          </p>
          {[...(returned?.reason ? [returned.reason] : []), ...whole.map(({ text }) => text)].map((text, place) => (
            <p key={place} className="g-written">
              <strong>{say('wholeComment')}</strong> {text}
            </p>
          ))}
        </div>
      ) : null}
    </>
  );
}
