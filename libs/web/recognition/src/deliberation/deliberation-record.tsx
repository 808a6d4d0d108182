import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { DecisionList } from '@wanchuang/web-registry';
import { FileLine } from '../files/file-line';
import { DeliberatedHead } from './decided-application';
import type { DeliberationRecordFragment } from './deliberation.generated';
import { deliberationText } from './deliberation.text';

const outcomes = { APPROVE: 'APPROVED', REFUSE: 'REFUSED' } as const;

/** A record as it was signed, each decision with what it rests on. */
export function DeliberationSheet({ record }: { readonly record: DeliberationRecordFragment }): ReactNode {
  const say = useText(deliberationText);
  const { heldOn, attendees, minutes, document, items } = record;
  return (
    <>
      <section className="g-card" aria-label={say('record')}>
        <h2>{say('record')}</h2>
        <dl className="g-facts">
          <div>
            <dt>{say('heldOn')}</dt>
            <dd>{heldOn}</dd>
          </div>
          <div>
            <dt>{say('attendees')}</dt>
            <dd className="g-written">{attendees}</dd>
          </div>
          <div>
            <dt>{say('minutes')}</dt>
            <dd className="g-written">{minutes}</dd>
          </div>
          {document ? (
            <div>
              <dt>{say('document')}</dt>
              <dd>
                <FileLine file={document} />
              </dd>
            </div>
          ) : null}
        </dl>
      </section>
      <section className="g-card" aria-label={say('decided')}>
        <h2>{say('decided')}</h2>
        {items.map(({ application, decision, reason }, place) => (
          <article key={application?.id ?? place} className="t-item">
            {application ? (
              <>
                <DeliberatedHead application={application} />
                <DecisionList
                  className="t-decisions"
                  subject={application.id}
                  kinds={['APPROVE', 'REFUSE']}
                  name={application.name}
                />
              </>
            ) : (
              <>
                <p className="g-quiet">{say('hidden')}</p>
                <p>{say(outcomes[decision])}</p>
                {reason === '' ? null : <p className="g-written">{reason}</p>}
              </>
            )}
          </article>
        ))}
      </section>
    </>
  );
}
