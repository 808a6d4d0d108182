import type { ReactNode } from 'react';
import { useLanguage, useText } from '@wanchuang/web-client';
import { instantText } from '@wanchuang/web-registry';
import { applicationStateText, applicationStepText } from '../../state-words.text';
import type { ApplicationStateFragment } from '../application.generated';
import { applicationText } from '../application.text';

/** What was done with it, the latest first. */
export function History({ application }: { readonly application: ApplicationStateFragment }): ReactNode {
  const say = useText(applicationText);
  const step = useText(applicationStepText);
  const state = useText(applicationStateText);
  const language = useLanguage();
  return (
    <section className="g-card" aria-label={say('history')}>
      <h2>{say('history')}</h2>
      <ol className="g-timeline">
        {application.steps.toReversed().map(({ id, step: done, toState, at, reason, taker }) => (
          <li key={id}>
            <strong>{step(done)}</strong> <span className="g-quiet">{instantText(at, language)}</span>
            <div className="g-quiet">
              {state(toState)}
              {taker?.name ? ` · ${say('by', { name: taker.name })}` : null}
            </div>
            {reason ? <p className="g-written">{reason}</p> : null}
          </li>
        ))}
        <li>
          <strong>{say('begun')}</strong>{' '}
          <span className="g-quiet">{instantText(application.createdAt, language)}</span>
        </li>
      </ol>
    </section>
  );
}
